namespace ChatBot.Corpus.Dates;

/// <summary>How exactly a date is known. Order: finest first.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,

    /// <summary>An interval named by both ends ("1968-69", "December 1971-July 1977").</summary>
    Range,

    /// <summary>About a date, a decade, a century, "early October" where no finer reading holds.</summary>
    Approximate,
}
