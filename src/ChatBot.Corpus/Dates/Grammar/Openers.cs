using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Whether a date expression can begin at a token at all. Most words of a text cannot, and are spared all the rules.
/// A rule that begins with a new word needs it here; the tests of the rules hold that.
/// </summary>
internal static class Openers
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "the", "that", "this", "these", "its", "a", "an", "half",
        "last", "next", "past", "coming", "upcoming", "current", "previous", "preceding", "prior", "same", "following", "subsequent", "ensuing", "latest",
        "early", "late", "mid", "earlier", "later", "latter", "opening", "closing", "final", "end", "beginning", "start", "middle", "close", "outset", "rest", "remainder", "dawn", "turn",
        "today", "tonight", "yesterday", "tomorrow", "day",
        "about", "around", "roughly", "nearly", "almost", "approximately", "some", "over", "more", "less", "circa", "c", "ca",
        "fiscal", "financial", "fy", "q", "year", "midyear", "yearend", "noon", "midnight", "ad", "ce");

    public static bool CanStart(TokenList tokens, int at) => tokens[at].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Mark => tokens.Mark(at) == '\'',
        _ => tokens.Word(at) is var word
            && (Words.Contains(word) || MonthNames.Find(word) > 0 || WeekdayNames.Begins(word) || SeasonRule.Part(word) > 0 || NumberWords.Begins(word) || FeastNames.Begins(word)),
    };
}
