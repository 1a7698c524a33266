using System.Net;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// Names as reference managers' users have typed them, put in their parts: suffixes, degrees and titles that stand in another field.
/// </summary>
internal static partial class RecordNames
{
    /// <summary>The names that are there, in order.</summary>
    public static IReadOnlyList<CslName> Tidy(IEnumerable<CslName> names) => [.. names.Select(Tidy).Where(AuthorNames.IsPresent)];

    /// <summary>
    /// "Dow", "John, III" gives the suffix III; "Costa, Jr." the suffix Jr.; degrees and forms of address go, as every style has it.
    /// </summary>
    public static CslName Tidy(CslName name)
    {
        var (family, ofFamily) = Parted(Unquoted(Clean(name.Family)));
        var (given, ofGiven) = Parted(Clean(name.Given));
        return name with
        {
            Family = family,
            Given = given is null ? null : CitedWork.Blank(Address().Replace(given, "")),
            Literal = Clean(name.Literal)?.Trim('{', '}'),
            Suffix = Clean(Degrees().Replace($", {Stopped(Clean(name.Suffix)) ?? ofGiven ?? ofFamily}", "")),
        };
    }

    /// <summary>A name without the suffix at its end, and that.</summary>
    private static (string? Name, string? Suffix) Parted(string? text)
    {
        if (text is null) return (null, null);
        text = Degrees().Replace(text, "");
        return SuffixAtEnd().Match(text) is { Success: true } match ? (text[..match.Index], Stopped(match.Groups["suffix"].Value))
            : (text, null);
    }

    private static string? Stopped(string? suffix) => suffix is "Jr" or "Sr" ? suffix + "." : suffix;

    private static string? Clean(string? text) =>
        text is null ? null : CitedWork.Blank(Spaces().Replace(WebUtility.HtmlDecode(text), " ").Trim().Trim(',', ';', ' '));

    /// <summary>CSL protects a family name from being parted by quotation marks around it.</summary>
    private static string? Unquoted(string? family) =>
        family is ['"', .. { Length: > 0 } inner, '"'] && !inner.Contains('"') ? inner : family;

    /// <summary>V and I alone are initials, unless a comma stands before them.</summary>
    [GeneratedRegex(@"(?:,\s*(?<suffix>Jr\.?|Sr\.?|I{1,3}|IV|V|VI{1,3}|2nd|3rd|4th)|\s(?<suffix>Jr\.?|Sr\.?|II|III|IV|VII|VIII))$")]
    private static partial Regex SuffixAtEnd();

    [GeneratedRegex(
        @",\s*(?:Ph\.?\s?D|M\.?D|D\.?Phil|M\.?A|M\.?Sc|B\.?A|B\.?Sc|MBA|MPH|J\.?D|LL\.?[BMD]|Ed\.?D|R\.?N|Esq" +
        @"|Dr\.?\s?rer\.?\s?nat)\.?(?=$|,)")]
    private static partial Regex Degrees();

    [GeneratedRegex(@"^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Rev)\b\.?\s*)+(?=\p{L}|$)")]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
