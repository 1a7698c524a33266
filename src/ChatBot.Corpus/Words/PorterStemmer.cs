using System.Collections.Frozen;

namespace ChatBot.Corpus.Words;

/// <summary>
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the author's own later changes
/// (-bli for -abli, -logi; https://tartarus.org/martin/PorterStemmer/) and the words in -ing of Porter2 that are no gerunds.
/// Expects a folded word of the letters a to z; any other is left as it is.
/// </summary>
public static class PorterStemmer
{
    public static string Stem(string word)
    {
        if (word.Length <= 2 || word.Length > 64 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return word;
        Span<char> letters = stackalloc char[word.Length + 1];
        word.CopyTo(letters);
        var stem = new Stem(letters, word.Length);
        Plurals(ref stem);
        if (NoGerunds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem.Text))
            return stem.Text.ToString();
        PastAndGerund(ref stem);
        if (stem.Ends("y") && stem.HasVowel)
            stem.Replace("i");
        Longest(ref stem, DoubleSuffixes, 0);
        Longest(ref stem, SingleSuffixes, 0);
        Residues(ref stem);
        FinalE(ref stem);
        return stem.Text.SequenceEqual(word) ? word : stem.Text.ToString();
    }

    // "Herring" is not of "her", "evening" not of "even".
    private static readonly FrozenSet<string> NoGerunds =
        FrozenSet.ToFrozenSet(["canning", "earring", "evening", "herring", "inning", "outing"]);

    private static readonly (string Suffix, string Instead)[] DoubleSuffixes =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
        ("tional", "tion"), ("biliti", "ble"), ("entli", "ent"), ("ousli", "ous"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("alli", "al"),
        ("ator", "ate"), ("logi", "log"), ("bli", "ble"), ("eli", "e"),
    ];

    private static readonly (string Suffix, string Instead)[] SingleSuffixes =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] LastSuffixes =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic", "ou",
    ];

    private static void Plurals(ref Stem stem)
    {
        if (stem.Ends("sses") || stem.Ends("ies"))
            stem.Cut(2);
        else if (stem.Ends("s") && !stem.Ends("ss"))
            stem.Cut(1);
    }

    private static void PastAndGerund(ref Stem stem)
    {
        if (stem.Ends("eed"))
        {
            if (stem.Measure > 0)
                stem.Cut(1);
            return;
        }
        if (!((stem.Ends("ed") || stem.Ends("ing")) && stem.HasVowel))
            return;
        stem.Replace("");
        if (stem.Ends("at") || stem.Ends("bl") || stem.Ends("iz"))
            stem.Append('e');
        else if (stem.EndsInDoubleConsonant && !(stem.Ends("l") || stem.Ends("s") || stem.Ends("z")))
            stem.Cut(1);
        else if (stem.MeasureOfAll == 1 && stem.EndsInShortSyllable)
            stem.Append('e');
    }

    // Only the longest suffix that fits counts, also when its condition fails.
    private static void Longest(ref Stem stem, (string Suffix, string Instead)[] suffixes, int measure)
    {
        foreach (var (suffix, instead) in suffixes)
        {
            if (!stem.Ends(suffix))
                continue;
            if (stem.Measure > measure)
                stem.Replace(instead);
            return;
        }
    }

    private static void Residues(ref Stem stem)
    {
        foreach (var suffix in LastSuffixes)
        {
            if (!stem.Ends(suffix))
                continue;
            if (stem.Measure > 1 && (suffix != "ion" || stem.BeforeSuffix is 's' or 't'))
                stem.Replace("");
            return;
        }
    }

    private static void FinalE(ref Stem stem)
    {
        if (stem.Ends("e") && (stem.Measure > 1 || (stem.Measure == 1 && !stem.EndsInShortSyllableBeforeSuffix)))
            stem.Cut(1);
        if (stem.Ends("ll") && stem.MeasureOfAll > 1)
            stem.Cut(1);
    }
}
