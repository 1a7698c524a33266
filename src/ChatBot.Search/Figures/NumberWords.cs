using System.Collections.Frozen;
using System.Globalization;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Figures;

/// <summary>Numbers as English writes them: digits with separators, and words up to the millions ("forty-five", "two dozen").</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = Lexicon.English.Figures.Numbers;
    private static readonly FrozenDictionary<string, int> Scales = Lexicon.English.Figures.Scales;

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
            return Scales[word];
        foreach (var (tens, value) in Units.Where(pair => pair.Value is >= 20 and < 100))
        {
            if (word.StartsWith(tens, StringComparison.Ordinal) && Units.TryGetValue(word[tens.Length..], out var rest)
                && rest is > 0 and < 10)
                return value + rest;
        }
        return null;
    }
}
