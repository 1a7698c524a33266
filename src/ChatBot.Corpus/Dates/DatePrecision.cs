namespace ChatBot.Corpus.Dates;

/// <summary>How exactly a date is known. Order: finest first.</summary>
public enum DatePrecision
{
    Day,
    Month,

    /// <summary>A season, a quarter or a half of a year.</summary>
    Season,
    Year,

    /// <summary>An interval named by both ends ("1968-69", "December 1971-July 1977"), or a week.</summary>
    Range,

    /// <summary>About a date, a decade, a century, a stretch up to the document's date ("the last three years").</summary>
    Approximate,
}
