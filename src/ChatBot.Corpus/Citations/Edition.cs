using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Citations;

/// <summary>An edition as all the styles print it.</summary>
internal static partial class Edition
{
    /// <summary>
    /// "2", "Second Edition." and "2nd edition" give <c>2nd ed.</c>; "Revised" <c>Rev. ed.</c>; "3rd, enlarged" <c>3rd enlarged ed.</c>;
    /// a first edition, which no style names, and null give null; versions and editions in other languages stay.
    /// </summary>
    public static string? Ordinal(string? edition)
    {
        if (CitedWork.Blank(edition)?.Trim('(', ')', '[', ']') is not { } text || Foreign().IsMatch(text)) return CitedWork.Blank(edition);
        var parts = Parts().Match(text);
        var number = Number(parts.Groups["number"].Value);
        var rest = EditionWord().Replace(parts.Groups["rest"].Value, "ed.").Trim(' ', ',', ';');
        rest = Revised().Replace(rest, match => match.Value[0] + "ev.");
        var named = rest.Contains("ed.", StringComparison.OrdinalIgnoreCase) ? "" : " ed.";
        if (number is null) return rest.Length == 0 ? null : TitleText.UpperFirst(rest) + named;
        if (rest.Length == 0) return number == 1 ? null : $"{Ordinal(number.Value)} ed.";
        return $"{Ordinal(number.Value)} {TitleText.LowerFirst(rest)}{named}";
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || int.TryParse(RomanNumeral.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            ? number
            : Lexicon.English.Dates.Ordinals.TryGetValue(text.ToLowerInvariant(), out number) ? number : null;

    private static string Ordinal(int number) =>
        number + ((number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    /// <summary>The number before or after the word, and what else the edition is called; the word itself goes.</summary>
    [GeneratedRegex(
        @"^(?:the\s+)?(?:(?:edition|edn|ed)\b\.?\s+(?=\d+$))?(?:(?<number>\d{1,3}|[IVX]+(?=\.?\s|\.?$)|[a-z]+(?:st|nd|rd" +
        @"|th)\b)(?:st|nd|rd|th|\.)?(?![\p{L}\d]))?(?<rest>.*?)\s*(?:\b(?:edition|edn|ed)\b)?\s*\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:edition|edn|ed)\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex EditionWord();

    [GeneratedRegex(@"\b[Rr]ev(?:ised\b|\b\.?)")]
    private static partial Regex Revised();

    /// <summary>Words for an edition in other languages, and the versions of programs.</summary>
    [GeneratedRegex(
        @"\b(?:aufl|auflage|[ée]d(?:ition)?s?\b(?<=é\w*)|edici[oó]n|edizione|edi[çc][ãa]o|uitg|utg|издание|изд|version)\b" +
        @"|^v?\d+\.\d|\p{IsCJKUnifiedIdeographs}", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
