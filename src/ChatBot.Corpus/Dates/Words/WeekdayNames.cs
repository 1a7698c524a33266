using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>English names of the days of the week and their abbreviations.</summary>
internal static class WeekdayNames
{
    /// <summary>The day named at a place, and the place after it (after the full stop of an abbreviation). Only capitalised words count.</summary>
    public static DayOfWeek? Read(TokenList tokens, int at, out int next)
    {
        var word = tokens.Word(at);
        next = at + 1;
        if (!tokens.IsCapital(at)) return null;
        if (Find(word) is { } full) return full;
        var stopped = tokens.Mark(at + 1) == '.' && tokens.IsGlued(at + 1);
        // "Sat", "Sun", "Wed" are words too: they need their full stop or a comma.
        if (!stopped && tokens.Mark(at + 1) != ',') return null;
        next = stopped ? at + 2 : at + 1;
        return word switch
        {
            "mon" => DayOfWeek.Monday,
            "tue" or "tues" => DayOfWeek.Tuesday,
            "wed" => DayOfWeek.Wednesday,
            "thu" or "thur" or "thurs" => DayOfWeek.Thursday,
            "fri" => DayOfWeek.Friday,
            "sat" => DayOfWeek.Saturday,
            "sun" => DayOfWeek.Sunday,
            _ => null,
        };
    }

    /// <summary>True for the names and abbreviations that <see cref="Read"/> may read.</summary>
    public static bool Begins(string lower) =>
        Find(lower) is not null || lower is "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun";

    public static DayOfWeek? Find(string lower) => lower switch
    {
        "monday" => DayOfWeek.Monday,
        "tuesday" => DayOfWeek.Tuesday,
        "wednesday" => DayOfWeek.Wednesday,
        "thursday" => DayOfWeek.Thursday,
        "friday" => DayOfWeek.Friday,
        "saturday" => DayOfWeek.Saturday,
        "sunday" => DayOfWeek.Sunday,
        _ => null,
    };
}
