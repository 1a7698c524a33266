using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Days counted from the document's: "today", "yesterday morning", "tonight", "last night", "the day after tomorrow".</summary>
internal static class RelativeDayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var day = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(day) == "day" && tokens.Word(day + 1) is "before" or "after" && Days(tokens.Word(day + 2)) is { } counted && counted != 0)
        {
            return new(at, day + 3, new RelativeDay(2 * counted));
        }

        // "USA Today" is a paper.
        if (tokens.IsCapital(at) && tokens.IsCapital(at - 1) && tokens.SameSentence(at - 1, at)) return null;
        if (Days(tokens.Word(at)) is { } days) return new(at, DayTimes.Skip(tokens, at + 1), new RelativeDay(days));
        return (tokens.Word(at), tokens.Word(at + 1)) switch
        {
            ("last", "night") => new(at, at + 2, new RelativeDay(-1)),
            ("this", "morning" or "afternoon" or "evening") => new(at, at + 2, new RelativeDay(0)),
            ("the", "next" or "following") when DayTimes.Is(tokens.Word(at + 2)) => new(at, at + 3, new RelativePeriod(TimeUnit.Day, 1, Anchor.Discourse)),
            ("that" or "the", "same") when DayTimes.Is(tokens.Word(at + 2)) => new(at, at + 3, new RelativePeriod(TimeUnit.Day, 0, Anchor.Discourse)),
            ("that", _) when DayTimes.Is(tokens.Word(at + 1)) => new(at, at + 2, new RelativePeriod(TimeUnit.Day, 0, Anchor.Discourse)),
            _ => null,
        };
    }

    private static int? Days(string word) => word switch
    {
        "today" or "tonight" => 0,
        "yesterday" => -1,
        "tomorrow" => 1,
        _ => null,
    };
}
