using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>All rules, and the walk over a text: at each token the longest expression, then on after it.</summary>
internal static class DateGrammar
{
    private static readonly DateRule[] AnyLanguage = [DateHeadings.Year, Figures.Parted, Figures.Compact, Years.Range, Forms.Read];

    private static readonly DateRule[] English =
    [
        DateHeadings.Year, Figures.Parted, Years.Range, Months.MonthFirst, Months.DayFirst, Weekdays.Alone, Relative.Day, Relative.Period,
            RelativeDurations.Ago, RelativeDurations.Stretch,
        Relative.Nearby, YearParts.Season, YearParts.Quarter, Eras.Decade, Eras.Century, Years.Fiscal, PartsOf.Part, PartsOf.Approximate,
            Years.Alone,
        Relative.YearAgo, Years.ByItsEnd, YearParts.FirstMonths, Months.SpokenDay, Weekdays.Weekend, Figures.Compact, Feasts.Alone,
            Months.InWords,
        Years.Apostrophe, Figures.NamedDay, Eras.WithEra, Clock.Day, Figures.Wire, Weekdays.WeekOf, Relative.Same, Weekdays.Counted,
            PartsOf.Edge,
        Months.DayPart, Feasts.Neighbour, Relative.SpokenPeriod, Months.YearFirst, Weekdays.Listed,
    ];

    /// <summary>The expressions of a text, in order, none overlapping.</summary>
    public static IReadOnlyList<Reading> Read(TokenList tokens)
    {
        var readings = new List<Reading>();
        for (var at = 0; at < tokens.Count;)
        {
            if (ReadOne(tokens, at) is not { } reading)
            {
                at++;
                continue;
            }

            reading = Completed(tokens, reading);
            if (!Habits.Recurs(tokens, reading) && !HasUnreadYear(tokens, reading)) readings.AddRange(
                reading.Members.Count > 0 ? reading.Members : [reading]);
            at = reading.End;
        }

        return Joins.SharedYear(tokens, readings);
    }

    /// <summary>The longest expression at a token.</summary>
    public static Reading? ReadOne(TokenList tokens, int at)
    {
        if (!tokens.Lists.IsEnglish) return Longest.Of(AnyLanguage, tokens, at);
        return Terms.OpensDate(tokens, at) ? Longest.Of(English, tokens, at) : null;
    }

    // English alone has its year after the part ("May of last year") and its part after the year ("last year's third quarter").
    private static Reading Completed(TokenList tokens, Reading reading) => tokens.Lists.IsEnglish
        ? Joins.WithinYear(tokens, Joins.Range(tokens, YearParts.Owned(tokens, Joins.WithinYear(tokens, reading)), ReadOne))
        : Joins.Range(tokens, reading, ReadOne);

    // "June 3, 18—": what stands where the year stands is no year that is known, and none is taken from elsewhere.
    private static bool HasUnreadYear(TokenList tokens, Reading reading)
    {
        if (reading.Expression is not CalendarDate { Year: null, Month: not null }) return false;
        var at = tokens.Mark(reading.End) == ',' ? reading.End + 1 : reading.End;
        if (!tokens.SameSentence(reading.First, at)) return false;
        return tokens.Length(at) is 2 or 3 or 4 && tokens.Number(at) >= 0 && tokens.IsGlued(at + 1)
            && tokens.Mark(at + 1) is '-' or '_' or '?' or '*'
            && !(tokens.IsGlued(at + 2) && tokens.Word(at + 2) != "");
    }
}
