namespace ChatBot.Corpus.Sources.Boilerplate;

/// <summary>
/// Blocks that stand in several documents of the library. Documents that are mostly the same (one text in two formats) do not count against
/// each other.
/// </summary>
internal sealed class Repetition
{
    private const int ShortestForm = 6;

    /// <summary>Documents that share more of their blocks are versions of one.</summary>
    private const double MostShared = 0.3;

    private readonly Dictionary<string, List<int>> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int)> _versions = [];

    public Repetition(IReadOnlyList<BoilerplateDocument> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var form in documents[i].Blocks.Select(block => block.Form).Where(form => form.Length >= ShortestForm).Distinct())
            {
                if (_documents.TryGetValue(form, out var among))
                    among.Add(i);
                else
                    _documents.Add(form, [i]);
            }
        }
        for (var i = 0; i < documents.Count; i++)
        {
            var forms = documents[i].Blocks.Select(block => block.Form).Where(form => form.Length >= ShortestForm).Distinct().ToList();
            foreach (var other in forms.SelectMany(form => _documents[form]).Where(other => other != i).GroupBy(other => other)
                .Where(group => group.Count() > MostShared * forms.Count))
                _versions.Add((i, other.Key));
        }
    }

    /// <summary>In how many other documents a block of a document stands.</summary>
    public int Others(int document, BoilerplateBlock block) =>
        _documents.TryGetValue(block.Form, out var among)
            ? among.Count(other => other != document && !_versions.Contains((document, other))) : 0;
}
