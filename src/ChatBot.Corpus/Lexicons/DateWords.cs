using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words that dates are written with, and those beside a number that say whether it is a date.</summary>
public sealed class DateWords
{
    internal DateWords(WordLists lists)
    {
        Months = lists.Numbers("months");
        MonthAbbreviations = lists.Numbers("month-abbreviations");
    }

    /// <summary>Full names of months, 1 to 12.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>Abbreviated names of months, 1 to 12, without their stop.</summary>
    public FrozenDictionary<string, int> MonthAbbreviations { get; }
}
