using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Citations;

/// <summary>Page ranges as the styles abbreviate them.</summary>
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

    /// <summary>True for more than one page.</summary>
    public static bool IsPlural(string pages) => pages.AsSpan().IndexOfAny("-–—,&") >= 0;

    private static string Each(string pages, string dash, Func<string, string, string> second) =>
        Dashes().Replace(Range().Replace(pages.Trim(), match =>
            $"{match.Groups[1].Value}{dash}{second(match.Groups[1].Value, match.Groups[2].Value)}"), dash);

    [GeneratedRegex(@"(?<![\p{L}\d])(\d+)\s*[-–—]+\s*(\d+)(?![\p{L}\d])")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<=\d)\s*(--|–|—)\s*(?=\p{L}*\d)")]
    private static partial Regex Dashes();
}
