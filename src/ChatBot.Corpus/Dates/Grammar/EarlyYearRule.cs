using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Years of three digits: where they are called years ("the year 871", "within a few years of 871"), and in a text that does so somewhere also
/// where only a year can stand ("in 871 the", "from 865 to 871"). Elsewhere three digits are a number.
/// </summary>
internal static class EarlyYearRule
{
    private const int Earliest = 100;

    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        "in", "since", "until", "till", "by", "before", "after", "around", "about", "circa", "from", "between", "during", "early", "late");

    /// <summary>Words that begin something else, so that the number counts nothing after it.</summary>
    private static readonly FrozenSet<string> Following = FrozenSet.Create(
        "and", "but", "to", "until", "when", "while", "as", "by", "with", "under", "at", "in", "on", "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "their", "was", "were", "had", "that", "who", "or", "for", "from", "there", "this", "we", "no", "after", "before", "because", "only", "then");

    private static readonly FrozenSet<string> Amounts = FrozenSet.Create(
        "rose", "risen", "fell", "fallen", "grew", "grown", "increased", "decreased", "dropped", "went", "gone", "up", "down", "raised", "cut", "reduced", "numbers", "number", "pages", "page", "price", "prices");

    public static Reading? Read(TokenList tokens, int at)
    {
        var noun = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(noun) == "year" && IsNumber(tokens, noun + 1)) return Year(tokens, at, noun + 1);
        if (!IsNumber(tokens, at) || !tokens.SameSentence(at - 1, at)) return null;
        if (tokens.Word(at - 1) is "of" or "after" or "before" && tokens.Word(at - 2) is "year" or "years") return Year(tokens, at, at);
        return tokens.NamesEarlyYears && IsLed(tokens, at) && IsFollowed(tokens, at + 1) ? Year(tokens, at, at) : null;
    }

    /// <summary>A number of three digits that is no part of a sum, a longer figure or a code.</summary>
    public static bool IsNumber(TokenList tokens, int at) =>
        tokens.Length(at) == 3 && tokens.Number(at) >= Earliest
        && !(tokens.IsGlued(at) && tokens.Mark(at - 1) is not ('\0' or '(' or '"' or '-' or '\'')) && tokens.Mark(at - 1) is not ('$' or '£' or '€' or '#')
        && !(tokens.IsGlued(at + 1) && (tokens.Mark(at + 1) is '%' or '°' or '\0' || (tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0)))
        && !YearEvidence.CountsThings(tokens, at + 1) && !YearEvidence.IsNumbered(tokens, at);

    private static bool IsLed(TokenList tokens, int at)
    {
        // "from 865 to 871", "between 865 and 871"
        if (tokens.Word(at - 1) is "to" or "and" or "until" && IsNumber(tokens, at - 2) && tokens.Word(at - 3) is "from" or "between") return !Amounts.Contains(tokens.Word(at - 4));
        return Leading.Contains(tokens.Word(at - 1)) && !Amounts.Contains(tokens.Word(at - 2));
    }

    private static bool IsFollowed(TokenList tokens, int at) => RelativePeriodRule.EndsClause(tokens, at) || Following.Contains(tokens.Word(at)) || tokens.IsCapital(at);

    private static Reading Year(TokenList tokens, int first, int at) => new(first, at + 1, new CalendarDate(tokens.Number(at)));
}
