using System.Collections.Frozen;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// Headline capitals for English titles (MLA 9, 2.90; Chicago 18, 8.160). A word that the source writes with a capital beyond its
/// first letter is left alone, and so is a title that is all capitals: there is no telling its names from its words.
/// </summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "and", "but", "or", "nor", "for", "of", "to", "at", "by", "from", "with", "as", "in", "on", "into", "onto", "via", "per", "vs.", "v.");

    private static readonly FrozenSet<string> LongPrepositions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below", "beneath", "beside",
        "between", "beyond", "despite", "during", "inside", "outside", "over", "through", "throughout", "toward", "towards", "under",
        "until", "upon", "within", "without", "like", "near", "past", "since", "than", "till", "up", "down", "off", "out");

    /// <param name="longPrepositions">Whether prepositions of five letters and more are capitalised (Chicago from the 18th edition).</param>
    public static string Apply(string title, bool longPrepositions)
    {
        if (!title.Any(char.IsLower)) return title;
        var words = title.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var starts = i == 0 || i == words.Length - 1 || words[i - 1].Length == 0 || words[i - 1][^1] is ':' or '?' or '!' or '—' or '.';
            words[i] = string.Join('-', words[i].Split('-').Select((part, n) => Word(part, starts && (n == 0 || i > 0 && i == words.Length - 1), longPrepositions)));
        }

        return string.Join(' ', words);
    }

    private static string Word(string word, bool starts, bool longPrepositions)
    {
        var first = word.AsSpan().IndexOfAnyExcept(TitleText.Openers);
        if (first < 0 || !char.IsLetter(word[first])) return word;
        var rest = word[(first + 1)..];
        if (rest.Any(char.IsUpper)) return word;
        var bare = word[first..].TrimEnd(',', ';', ':', '”', '’', ')', ']', '?', '!');
        if (!starts)
        {
            if (Small.Contains(bare)) return word[..first] + char.ToLowerInvariant(word[first]) + rest;
            // "Turning Up": where the source has a capital, the word may be an adverb.
            if (LongPrepositions.Contains(bare) && char.IsLower(word[first]) && !(longPrepositions && bare.Length >= 5)) return word;
        }

        return word[..first] + char.ToUpperInvariant(word[first]) + rest;
    }
}
