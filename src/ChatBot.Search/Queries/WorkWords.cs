using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using MemoryPack;

namespace ChatBot.Search.Queries;

/// <summary>The words of a work, whatever names the library has.</summary>
/// <param name="Words">All words of its sentences, folded, each once.</param>
/// <param name="AreCommon">Which of them stand somewhere without a capital.</param>
/// <param name="Capitals">How much oftener each stands with a capital inside a sentence than without.</param>
/// <param name="Joined">The terms of compounds as one word.</param>
/// <param name="LookUps">By what else than its words names are looked for in it (<see cref="NameTagger.LookUps"/>).</param>
[MemoryPackable]
public sealed partial record WorkWords(PackedWords Words, bool[] AreCommon, int[] Capitals, PackedWords Joined, PackedWords LookUps)
{
    /// <summary>What some names say of all by which names are looked for in it.</summary>
    public ulong HashOf(Gazetteer names) => names.HashOf(Words, LookUps);

    /// <summary>Puts those that stand somewhere without a capital into a set.</summary>
    public void AddCommonTo(HashSet<string> words)
    {
        var (set, at) = (words.GetAlternateLookup<ReadOnlySpan<char>>(), 0);
        foreach (var word in Words)
        {
            if (AreCommon[at++])
                set.Add(word);
        }
    }

    public static WorkWords Of(Work work)
    {
        var words = new Dictionary<string, (bool IsCommon, int Capitals)>(StringComparer.Ordinal);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var lookUps = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in work.Sentences)
        {
            var tokens = Analyzer.ReadParts(work.Text, sentence.Span);
            terms.UnionWith(SentenceTerms.Of(work.Text, tokens, sentence.Span));
            lookUps.UnionWith(NameTagger.LookUps(work.Text, tokens));
            foreach (var token in tokens)
            {
                var (first, known) = (work.Text[token.Span.Start], words.GetValueOrDefault(token.Word));
                var capital = token.Position == 0 || !char.IsLetter(first) ? 0 : char.IsUpper(first) ? 1 : -1;
                words[token.Word] = (known.IsCommon || char.IsLower(first), known.Capitals + capital);
            }
        }
        lookUps.ExceptWith(words.Keys);
        terms.ExceptWith(words.Keys.Select(Spelling.Term));
        return new WorkWords(PackedWords.Of(words.Keys), [.. words.Values.Select(word => word.IsCommon)],
            [.. words.Values.Select(word => word.Capitals)], PackedWords.Of(terms), PackedWords.Of(lookUps));
    }
}
