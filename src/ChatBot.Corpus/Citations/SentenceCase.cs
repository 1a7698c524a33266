namespace ChatBot.Corpus.Citations;

/// <summary>
/// Sentence capitals (APA 7, 6.17) for a title that was printed in headline capitals. Only a word that is no name, as far as the document
/// itself shows, loses its capital; a title that is in sentence case already is left as it is.
/// </summary>
internal static class SentenceCase
{
    public static string Apply(string title, Func<string, bool> isProperNoun)
    {
        var words = title.Split(' ');
        if (!title.Any(char.IsLower) || !IsHeadline(words)) return title;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1].Length > 0 && words[i - 1][^1] is ':' or '?' or '!' or '—') continue;
            if (words[i].Any(char.IsDigit)) continue;
            words[i] = string.Join('-', words[i].Split('-').Select(part => Word(part, isProperNoun)));
        }

        return string.Join(' ', words);
    }

    /// <summary>At least three in four of the longer words after the first begin with a capital.</summary>
    private static bool IsHeadline(string[] words)
    {
        var longer = words.Skip(1).Where(word => word.Length > 4 && char.IsLetter(word[0])).ToArray();
        return longer.Length == 0 || longer.Count(word => char.IsUpper(word[0])) * 4 >= longer.Length * 3;
    }

    private static string Word(string word, Func<string, bool> isProperNoun)
    {
        var first = word.AsSpan().IndexOfAnyExcept(TitleText.Openers);
        if (first < 0 || !char.IsUpper(word[first])) return word;
        var letters = word[first..];
        if (letters.Skip(1).Any(char.IsUpper) || letters is "I") return word;
        var bare = letters.TrimEnd(',', ';', ':', '”', '’', ')', ']', '?', '!', '.');
        if (bare.EndsWith("’s", StringComparison.Ordinal)) bare = bare[..^2];
        return isProperNoun(bare) ? word : word[..first] + char.ToLowerInvariant(word[first]) + word[(first + 1)..];
    }
}
