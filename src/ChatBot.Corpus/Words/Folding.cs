using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChatBot.Corpus.Words;

/// <summary>
/// What is the same for finding: case, accents, ligatures, width (Unicode's compatibility decomposition, and the few Latin
/// letters that it leaves alone).
/// </summary>
public static class Folding
{
    /// <summary>Characters that stay as they are: all of ASCII but capital letters.</summary>
    private static readonly SearchValues<char> Folded =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code).Where(letter => !char.IsAsciiLetterUpper(letter))]);

    /// <summary>Appends the folded form of one character of a text; marks that only adorn a letter append nothing.</summary>
    public static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            folded.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            var lower = Rune.ToLowerInvariant(part);
            folded.Append(Unfoldable(lower.Value) ?? lower.ToString());
        }
    }

    /// <summary>The folded form of a whole text: for comparing words, names and keys, not for places in the original.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Folded))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(folded, Straight(rune));
        return folded.ToString();
    }

    /// <summary>
    /// Characters that take no room: soft hyphens, and what editors leave between letters (U+200B to U+200D, U+2060, U+FEFF).
    /// </summary>
    internal static bool IsZeroWidth(int character) => character is 0xAD or (>= 0x200B and <= 0x200D) or 0x2060 or 0xFEFF;

    /// <summary>Curly quotes, printers' hyphens and no-break spaces as their plain forms.</summary>
    internal static Rune Straight(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' => new Rune('\''),
        '\u201C' or '\u201D' or '\u201E' or '\u2033' => new Rune('"'),
        '\u2010' or '\u2011' or '\u2043' => new Rune('-'),
        '\u00A0' or '\u202F' or '\u2007' => new Rune(' '),
        _ => rune,
    };

    private static string? Unfoldable(int letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        _ => null,
    };
}
