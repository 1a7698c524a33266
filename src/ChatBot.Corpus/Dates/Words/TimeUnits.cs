namespace ChatBot.Corpus.Dates.Words;

/// <summary>A stretch of the calendar.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>English names of the stretches of the calendar.</summary>
internal static class TimeUnits
{
    /// <summary>The unit that a lower-case word names, in the singular.</summary>
    public static TimeUnit? Singular(string word) => word switch
    {
        "day" => TimeUnit.Day,
        "week" => TimeUnit.Week,
        "weekend" => TimeUnit.Weekend,
        "month" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "year" => TimeUnit.Year,
        "decade" => TimeUnit.Decade,
        "century" => TimeUnit.Century,
        _ => null,
    };

    /// <summary>The unit that a lower-case word names, in the singular or the plural.</summary>
    public static TimeUnit? Any(string word) => word == "centuries" ? TimeUnit.Century : Singular(word.EndsWith('s') ? word[..^1] : word);
}
