using System.Runtime.InteropServices;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources.Boilerplate;

/// <summary>
/// Blocks that stand in several documents of the library. Documents that are mostly the same (one text in two formats) do not count against
/// each other.
/// </summary>
internal sealed class Repetition
{
    private const string Repeated = "stands in several documents";
    private const int ShortestForm = 6;

    /// <summary>Documents that share more of their blocks are versions of one.</summary>
    private const double MostShared = 0.3;

    private readonly IReadOnlyList<JudgedBlock[]> _blocks;
    private readonly Dictionary<ulong, List<int>> _documents = [];
    private readonly HashSet<(int, int)> _versions = [];

    /// <param name="blocks">The blocks of each document.</param>
    public Repetition(IReadOnlyList<JudgedBlock[]> blocks)
    {
        _blocks = blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var form in FormsOf(i))
                (CollectionsMarshal.GetValueRefOrAddDefault(_documents, form, out _) ??= []).Add(i);
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            var forms = FormsOf(i).ToList();
            foreach (var other in forms.SelectMany(form => _documents[form]).Where(other => other != i).GroupBy(other => other)
                .Where(group => group.Count() > MostShared * forms.Count))
                _versions.Add((i, other.Key));
        }
    }

    /// <summary>A hash of a block's letters and digits in lower case, by which it is found in other documents; 0 for too few.</summary>
    public static ulong FormOf(string text)
    {
        var form = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return form.Length < ShortestForm ? 0 : WordHash.Of(form, new TextSpan(0, form.Length));
    }

    /// <summary>What is not the document, block by block in order.</summary>
    /// <param name="document">The document's place among all.</param>
    /// <param name="text">Its text.</param>
    /// <param name="keep">Phrases whose blocks the keeper of the library wants kept.</param>
    public IReadOnlyList<LeftOutSpan> LeftOut(int document, string text, IReadOnlyList<string> keep) =>
    [
        .. _blocks[document].Select(block => (block.Span, Reason: block.Reason ?? (IsRepeated(document, block) ? Repeated : null)))
            .Where(block => block.Reason is not null && !keep.Any(phrase => phrase.Length > 0
                && text.AsSpan(block.Span.Start, block.Span.Length).Contains(phrase, StringComparison.Ordinal)))
            .Select(block => new LeftOutSpan(block.Span, block.Reason!)),
    ];

    private IEnumerable<ulong> FormsOf(int document) => _blocks[document].Select(block => block.Form).Where(form => form != 0).Distinct();

    private bool IsRepeated(int document, JudgedBlock block) => block.Enough > 0 && block.Form != 0
        && _documents[block.Form].Count(other => other != document && !_versions.Contains((document, other))) >= block.Enough;
}
