using System.Collections.Frozen;
using System.Globalization;

namespace ChatBot.Search.Figures;

/// <summary>Numbers as English writes them: digits with separators, and words up to the millions ("forty-five", "two dozen").</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Scales = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["dozen"] = 12,
        ["score"] = 20,
        ["thousand"] = 1000,
        ["lakh"] = 100_000,
        ["million"] = 1_000_000,
        ["crore"] = 10_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"Million", "dozen".</summary>
    public static bool IsScale(string word) => Scales.ContainsKey(word);

    /// <summary>The number that begins at a word: its value and how many words it takes; null for none.</summary>
    public static (decimal Value, int Count)? At(IReadOnlyList<Token> tokens, int at)
    {
        if (Single(tokens[at].Word) is not { } first)
            return null;
        var (sum, value, count) = (0m, first, 1);
        for (var next = at + 1; next < tokens.Count && tokens[next].Span.Start - tokens[next - 1].Span.End <= 1; next++)
        {
            var word = tokens[next].Word;
            if (word == "and" && next + 2 < tokens.Count && tokens[next + 1].Word == "a" && tokens[next + 2].Word == "half")
            {
                (value, next, count) = (value + 0.5m, next + 2, count + 3);
                continue;
            }
            if (Scales.TryGetValue(word, out var scale))
                (sum, value) = scale >= 1000 ? (sum + (value * scale), 0) : (sum, value * scale);
            else if (word is "hundreds" or "thousands" or "millions" or "dozens")
                break;
            else if (Units.TryGetValue(word, out var unit) && unit < 10 && first is >= 20 and < 100 && count == 1)
                value += unit;
            else
                break;
            count++;
        }
        return (sum + value, count);
    }

    private static decimal? Single(string word)
    {
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        if (Units.TryGetValue(word, out var unit))
            return unit;
        if (word == "dozen")
            return 12;
        foreach (var (tens, value) in Units.Where(pair => pair.Value is >= 20 and < 100))
        {
            if (word.StartsWith(tens, StringComparison.Ordinal) && Units.TryGetValue(word[tens.Length..], out var rest)
                && rest is > 0 and < 10)
                return value + rest;
        }
        return null;
    }
}
