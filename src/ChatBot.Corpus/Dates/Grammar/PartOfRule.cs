using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// A part of a period by a word: "early October", "mid-2012", "the end of the year", "later this month", "late in 2011".
/// It is read as the whole period: "early October" answers for October, and claims no day of it.
/// </summary>
internal static class PartOfRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var period = Adverb(tokens, start) ?? Noun(tokens, start);
        if (period is not { } inner) return null;
        var reading = PeriodGrammar.Read(tokens, inner) ?? Bare(tokens, inner);
        if (reading is not { Members.Count: 0 }) return null;
        return Half(tokens, start) is { } half && reading.Expression is RelativePeriod { Unit: TimeUnit.Year }
            ? new(at, reading.End, new WithinYear(new CalendarDate(null, null, null, half), reading.Expression))
            : reading with { First = at };
    }

    private static int? Adverb(TokenList tokens, int at)
    {
        if (tokens.Word(at) is not ("early" or "late" or "mid" or "earlier" or "later")) return null;
        var next = at + 1;
        // "mid-to-late 1990s", "early to mid-May"
        if (tokens.Mark(next) == '-' && tokens.Word(next + 1) == "to") next++;
        if (tokens.Word(next) == "to") next += tokens.Mark(next + 1) == '-' ? 2 : 1;
        if (next > at + 1 && tokens.Word(next) is "mid" or "late") next++;
        else if (next > at + 1) return null;
        if (tokens.Mark(next) == '-') next++;
        if (tokens.Word(next) is "in" or "on") next++;
        return next;
    }

    private static int? Noun(TokenList tokens, int at) => IsWeek(tokens, at) ? at + 3 : tokens.Word(at) is "end" or "beginning" or "start" or "middle" or "close" or "outset" or "rest" or "remainder" or "dawn" && tokens.Word(at + 1) == "of" ? at + 2 : null;

    private static int? Half(TokenList tokens, int at) => (tokens.Word(at), tokens.Word(at + 1)) switch
    {
        ("first" or "opening", "half") => YearPart.FirstHalf,
        ("second" or "latter" or "last", "half") => YearPart.FirstHalf + 1,
        _ => null,
    };

    // "the first week of May", "the last days of 1999"
    private static bool IsWeek(TokenList tokens, int at) =>
        tokens.Word(at) is "first" or "second" or "third" or "fourth" or "last" or "final" or "opening" or "closing" or "early" or "latter"
        && tokens.Word(at + 1) is "week" or "weeks" or "days" or "months" or "half" or "part" or "weekend" && (tokens.Word(at + 2) == "of" || tokens.Word(at + 2) == "in" && tokens.IsCapital(at + 3));

    // "the end of the year", "later in the month": the period that the document is in.
    private static Reading? Bare(TokenList tokens, int at)
    {
        var noun = tokens.Word(at) == "the" ? at + 1 : at;
        if (noun > at && tokens.Word(noun) == "day" && tokens.Word(at - 1) == "in") return new(at, noun + 1, new RelativePeriod(TimeUnit.Day, 0, Anchor.Discourse));
        return noun > at && TimeUnits.Singular(tokens.Word(noun)) is { } unit and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Quarter)
            ? new(at, noun + 1, new RelativePeriod(unit, 0, Anchor.Told))
            : null;
    }
}
