namespace ChatBot.Benchmarks.RelatedWords;

/// <summary>A synset of WordNet's data files (https://wordnet.princeton.edu/documentation/wndb5wn).</summary>
/// <param name="Key">Part of speech and offset, such as n08903049.</param>
/// <param name="Kind">The number of the lexicographer's file: 6 artifacts, 15 places.</param>
/// <param name="Lemmas">Its words, with blanks for underscores.</param>
/// <param name="Pointers">Its relations to other synsets, or of one lemma to one there.</param>
internal sealed record WordNetSynset(string Key, int Kind, IReadOnlyList<string> Lemmas, IReadOnlyList<WordNetPointer> Pointers)
{
    public const int Artifact = 6;
    public const int Place = 15;

    public static WordNetSynset Parse(string line)
    {
        var fields = line.Split(" | ", 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var part = fields[2] == "s" ? "a" : fields[2];
        var words = Convert.ToInt32(fields[3], 16);
        var lemmas = Enumerable.Range(0, words).Select(i => Lemma(fields[4 + 2 * i])).ToList();
        var at = 4 + 2 * words;
        var pointers = Enumerable.Range(0, int.Parse(fields[at])).Select(i => fields.AsSpan(at + 1 + 4 * i, 4).ToArray())
            .Select(field => new WordNetPointer(
                field[0], field[2] + field[1], Convert.ToInt32(field[3][..2], 16), Convert.ToInt32(field[3][2..], 16)));
        return new WordNetSynset(part + fields[0], int.Parse(fields[1]), lemmas, [.. pointers]);
    }

    // "beautiful(p)" tells where an adjective may stand.
    private static string Lemma(string field) => field.Split('(')[0].Replace('_', ' ');
}

/// <summary>A relation.</summary>
/// <param name="Symbol">WordNet's sign: @ hypernym, + derived, \ pertains to, #p part of, &amp; similar.</param>
/// <param name="Target">The key of the other synset.</param>
/// <param name="Source">The lemma that it starts from, from 1; 0 for the whole synset.</param>
/// <param name="TargetLemma">The lemma that it leads to, from 1; 0 for the whole synset.</param>
internal sealed record WordNetPointer(string Symbol, string Target, int Source, int TargetLemma);
