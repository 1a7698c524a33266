using System.Globalization;

namespace ChatBot.Corpus.Citations;

/// <summary>An edition as all the styles print it.</summary>
internal static class Edition
{
    /// <summary>"2" gives <c>2nd ed.</c>; "Revised" gives <c>Revised ed.</c>; what says it is an edition already stays; null gives null.</summary>
    public static string? Ordinal(string? edition)
    {
        if (CitedWork.Blank(edition) is not { } text) return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return text.Contains("ed.", StringComparison.OrdinalIgnoreCase) || text.Contains("edition", StringComparison.OrdinalIgnoreCase) ? text : $"{text} ed.";
        var ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return $"{number}{ending} ed.";
    }
}
