using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Citations;

/// <summary>A title's own punctuation: mark-up taken out, quotation marks curled and nested.</summary>
internal static partial class TitleText
{
    /// <summary>What may stand before the first letter of a word.</summary>
    public static SearchValues<char> Openers { get; } = SearchValues.Create("“‘\"'([");

    /// <summary>Without the mark-up that reference managers allow in titles, spaces made single, the final stop taken off; null when nothing is left.</summary>
    public static string? Clean(string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return null;
        var text = Spaces().Replace(Markup().Replace(title, ""), " ").Trim();
        if (text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) && !Abbreviation().IsMatch(text)) text = text[..^1];
        return text.Length == 0 ? null : Curl(text);
    }

    /// <summary>Straight quotation marks and apostrophes as curly ones.</summary>
    public static string Curl(string text)
    {
        var curled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '“' or '"';
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
        return colon > 0 ? title[..colon] : title;
    }

    [GeneratedRegex("</?(i|b|em|strong|sup|sub|sc|span)(\\s[^>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>A stop that belongs to the last word ("U.S.", "Inc.") stays.</summary>
    [GeneratedRegex(@"(\p{Lu}\.|\b(Inc|Ltd|Co|Corp|Jr|Sr|etc)\.)$")]
    private static partial Regex Abbreviation();
}
