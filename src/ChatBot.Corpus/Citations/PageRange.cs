using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// Page ranges as the styles abbreviate them. A record may give several, in Roman numerals, with a letter, or shortened already.
/// </summary>
internal static partial class PageRange
{
    /// <summary>In full, with an en dash: <c>321–328</c> (APA).</summary>
    public static string Full(string pages) => Each(pages, "–", (_, second) => second);

    /// <summary>The second number in its last two digits from 100 on, with a hyphen: <c>321-28</c> (MLA).</summary>
    public static string LastTwo(string pages) => Each(pages, "-", (first, second) =>
        first.Length == second.Length && first.Length > 2 && first[..^2] == second[..^2] ? second[^2..] : second);

    /// <summary>Chicago's rule (18th ed., 9.63): <c>321–28</c>, <c>101–8</c>, <c>100–104</c>, <c>1496–504</c>.</summary>
    public static string Chicago(string pages) => Each(pages, "–", (first, second) =>
    {
        if (first.Length != second.Length || first.Length < 3 || first.EndsWith("00", StringComparison.Ordinal)) return second;
        var same = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        var kept = second[same..];
        // Beyond 01 to 09, two digits at least are repeated.
        return first[^2] == '0' && kept.Length == 1 ? kept : second[Math.Min(same, second.Length - 2)..];
    });

    /// <summary>True for more than one page; the hyphen of "A-12" joins no two.</summary>
    public static bool IsPlural(string pages) => Full(pages).AsSpan().IndexOfAny("–,&") >= 0;

    /// <summary>True for the number of an article in a journal without pages: "e0193972".</summary>
    public static bool IsArticle(string pages) => Article().IsMatch(pages);

    /// <summary><c>pp. 321–328</c> or <c>p. 7</c>.</summary>
    public static string Labelled(string pages, string written) => $"{(IsPlural(pages) ? "pp." : "p.")} {written}";

    private static string Each(string pages, string dash, Func<string, string, string> second) =>
        Separators().Replace(Range().Replace(Label().Replace(pages.Trim(), ""), match =>
        {
            var (first, last) = (match.Groups["first"].Value, match.Groups["last"].Value);
            return match.Groups["number"].Success ? $"{first}{dash}{second(first, InFull(first, last))}" : $"{first}{dash}{last}";
        }), ", ");

    /// <summary>"90" after "1661" is 1690.</summary>
    private static string InFull(string first, string last) =>
        last.Length < first.Length && string.Concat(first.AsSpan(0, first.Length - last.Length), last) is var full
        && decimal.Parse(full, CultureInfo.InvariantCulture) > decimal.Parse(first, CultureInfo.InvariantCulture) ? full : last;

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:(?<number>(?<first>\d{1,20})\s*[-–—−]+\s*(?<last>\d{1,20}))|(?<first>[A-Za-z]{1,3}\d+(?:\.\d+)?" +
        @"|[ivxlcdm]+|\d+[a-z]?|\d+\.e?\d+)\s*[-–—−]+\s*(?<last>[A-Za-z]{0,3}\d+(?:\.e?\d+)?[a-z]?" +
        @"|[ivxlcdm]+))(?![\p{L}\d])")]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*e\d{3,}\s*$")]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:pp?|pgs?|pages?)\b\.?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*[,;]\s*")]
    private static partial Regex Separators();
}
