using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// A title's own punctuation: entities read, quotation marks curled and nested. Of the mark-up that CSL allows in titles, italics and words
/// whose capitals stay are kept as marks, characters for private use in pairs; raised and lowered figures become Unicode's.
/// </summary>
internal static partial class TitleText
{
    /// <summary>Around what is in italics; in an italic title, what is in roman.</summary>
    public const char ItalicOn = '\uE000', ItalicOff = '\uE001';

    /// <summary>Around what keeps its capitals.</summary>
    public const char KeepOn = '\uE002', KeepOff = '\uE003';

    /// <summary>What may stand before the first letter of a word.</summary>
    public static SearchValues<char> Openers { get; } = SearchValues.Create("“‘\"'([¿¡\uE000\uE002");

    /// <summary>A title ready to be set, spaces made single, the final stop taken off; null when nothing is left.</summary>
    /// <param name="isContainer">True for a journal's name, which may end in an abbreviation: "Stat. Med."</param>
    public static string? Clean(string? title, bool isContainer = false)
    {
        if (string.IsNullOrWhiteSpace(title)) return null;
        var text = Keep().Replace(Italic().Replace(Marks().Replace(title, ""), $"{ItalicOn}$1{ItalicOff}"), $"{KeepOn}$1{KeepOff}");
        text = WebUtility.HtmlDecode(Markup().Replace(Shifted().Replace(text, Shift), ""));
        text = Spaces().Replace(SpacedColon().Replace(text, ":"), " ").Trim();
        if (text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal)
            && !(isContainer ? AbbreviatedName() : Abbreviation()).IsMatch(text)) text = text[..^1];
        return text.Length == 0 ? null : Curl(text);
    }

    /// <summary>The words alone.</summary>
    public static string Plain(string title) => Marks().Replace(title, "");

    /// <summary>Straight quotation marks and apostrophes as curly ones.</summary>
    public static string Curl(string text)
    {
        var curled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var opens = i == 0 || char.IsWhiteSpace(text[i - 1])
                || text[i - 1] is '(' or '[' or '—' or '–' or '“' or '"' or ItalicOn or KeepOn;
            curled.Append(text[i] switch { '"' => opens ? '“' : '”', '\'' => opens ? '‘' : '’', var other => other });
        }

        return curled.ToString();
    }

    /// <summary>For a title that goes into double quotation marks: its own become single.</summary>
    public static string Nest(string title) => title.Replace('“', '‘').Replace('”', '’');

    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A description inside a sentence; "PhD" and "MA" keep their capitals.</summary>
    public static string LowerFirst(string text)
    {
        var word = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length);
        return word.Length < 2 || word[1..].ContainsAnyInRange('A', 'Z') ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>The title up to its colon, for the mention in the text.</summary>
    public static string Short(string title, string? given)
    {
        if (Clean(given) is { } known) return known;
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && title.LastIndexOf(ItalicOn) <= title.LastIndexOf(ItalicOff, colon) ? title[..colon] : title;
    }

    /// <summary>Raised and lowered digits and signs where Unicode has all of them: "H₂O", "10⁶".</summary>
    private static string Shift(Match match)
    {
        const string Plain = "0123456789+-−=()n", Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ", Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";
        var text = match.Groups[2].Value;
        var signs = match.Groups[1].Value.Equals("sup", StringComparison.OrdinalIgnoreCase) ? Raised : Lowered;
        return text.All(c => Plain.Contains(c)) ? string.Concat(text.Select(c => signs[Plain.IndexOf(c)])) : text;
    }

    [GeneratedRegex("<(sup|sub)>(.*?)</\\1>", RegexOptions.IgnoreCase)]
    private static partial Regex Shifted();

    [GeneratedRegex("<(?:i|em)>(.*?)</(?:i|em)>", RegexOptions.IgnoreCase)]
    private static partial Regex Italic();

    [GeneratedRegex("<span\\s+class=[\"']nocase[\"']\\s*>(.*?)</span>", RegexOptions.IgnoreCase)]
    private static partial Regex Keep();

    [GeneratedRegex("</?(i|b|em|strong|sup|sub|sc|span)(\\s[^>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex("[\uE000-\uE003]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>"Title : subtitle", as libraries' catalogues part them.</summary>
    [GeneratedRegex(@"(?<=\S)\s+:(?=\s)")]
    private static partial Regex SpacedColon();

    /// <summary>A stop that belongs to the last word ("U.S.", "Inc.") stays.</summary>
    [GeneratedRegex(@"(\p{Lu}\.|\b(Inc|Ltd|Co|Corp|Jr|Sr|etc|al|vs|Bros|Dept|No|Vol)\.)$")]
    private static partial Regex Abbreviation();

    /// <summary>A name of which another word is abbreviated too, or whose last is short.</summary>
    [GeneratedRegex(@"\p{L}\.(?=.+\.$)|(?<!\p{L})\p{L}{1,5}\.$")]
    private static partial Regex AbbreviatedName();
}
