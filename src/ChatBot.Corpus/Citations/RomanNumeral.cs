namespace ChatBot.Corpus.Citations;

/// <summary>Roman numerals as volumes carry them.</summary>
internal static class RomanNumeral
{
    private static readonly (string Sign, int Value)[] Signs =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5),
            ("IV", 4), ("I", 1),
    ];

    /// <summary>"LII" gives "52"; anything that is no well-formed Roman numeral in capitals stays as it is.</summary>
    public static string ToArabic(string text)
    {
        var value = 0;
        var at = 0;
        foreach (var (sign, worth) in Signs)
        {
            while (text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal))
            {
                value += worth;
                at += sign.Length;
            }
        }

        return at == text.Length && value > 0 && Write(value) == text ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : text;
    }

    private static string Write(int value)
    {
        var text = "";
        foreach (var (sign, worth) in Signs)
        {
            for (; value >= worth; value -= worth) text += sign;
        }

        return text;
    }
}
