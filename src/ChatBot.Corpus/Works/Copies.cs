using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>Tells which sentences of a library only say again what the document says of which theirs is a copy.</summary>
/// <remarks>Not changed once it is made, so that threads may share it.</remarks>
public sealed class Copies
{
    private readonly Dictionary<Work, HashSet<ulong>> _said = [];

    public Copies(IReadOnlyList<Work> works)
    {
        var sentences = new Dictionary<string, HashSet<ulong>>(StringComparer.Ordinal);
        foreach (var copy in works.Where(work => work.Origin.CopyOf is not null))
        {
            if (works.FirstOrDefault(work => work.Origin.File == copy.Origin.CopyOf) is not { } original)
                continue;
            if (!sentences.TryGetValue(original.Origin.File, out var said))
                sentences[original.Origin.File] = said =
                    [.. original.Sentences.Select(sentence => WordHash.Of(original.Text, sentence.Span))];
            _said[copy] = said;
        }
    }

    /// <summary>True for a work that is another one again.</summary>
    public bool Contains(Work work) => _said.ContainsKey(work);

    /// <summary>True for a sentence of a copy that stands in the original in the same words.</summary>
    public bool Repeats(Work work, TextSpan sentence) =>
        _said.TryGetValue(work, out var said) && said.Contains(WordHash.Of(work.Text, sentence));
}
