using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// Headline capitals for English titles (MLA 9, 2.90; Chicago 18, 8.160). A word that the source writes with a capital beyond its
/// first letter is left alone, and so is a title that is all capitals: there is no telling its names from its words.
/// </summary>
internal static class TitleCase
{
    /// <param name="longPrepositions">Whether prepositions of five letters and more are capitalised (Chicago from the 18th
    /// edition).</param>
    public static string Apply(string title, bool longPrepositions)
    {
        if (!title.Any(char.IsLower)) return title;
        var words = TitleWords.Of(title);
        return string.Join(' ', words.Select((word, i) =>
        {
            var last = i == words.Length - 1;
            if (word.IsKept || (i > 0 && IsPartOfName(words[i - 1], word, last ? null : words[i + 1]))) return word.Text;
            return string.Join('-', word.Text.Split('-').Select((part, n) =>
                Word(word with { Text = part }, (word.Starts && n == 0) || (last && (n == 0 || i > 0)), longPrepositions)));
        }));
    }

    /// <summary>"von" before a name, "coli" after an initial: what the source writes small there is small on purpose.</summary>
    private static bool IsPartOfName(TitleWord before, TitleWord word, TitleWord? next) =>
        word.First >= 0 && char.IsLower(word.Text[word.First])
        && ((Lexicon.English.Names.Particles.Contains(word.Bare) && !word.Starts && next is { First: >= 0 and var first }
            && char.IsUpper(next.Value.Text[first]))
            || (TitleWords.IsInitial(before.Text) && before.Bare != "v." && !Lexicon.English.Titles.SmallWords.Contains(word.Bare)));

    private static string Word(TitleWord word, bool starts, bool longPrepositions)
    {
        if (word.First < 0 || word.Text.Skip(word.First + 1).Any(char.IsUpper)) return word.Text;
        if (!starts)
        {
            if (Lexicon.English.Titles.SmallWords.Contains(word.Bare)) return word.Lower();
            // "Turning Up": where the source has a capital, the word may be an adverb.
            if (Lexicon.English.Titles.Prepositions.Contains(word.Bare) && char.IsLower(word.Text[word.First])
                && !(longPrepositions && word.Bare.Length >= 5)) return word.Text;
        }

        return word.Upper();
    }
}
