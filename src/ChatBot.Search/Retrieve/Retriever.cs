using ChatBot.Search.Index;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Retrieve;

/// <summary>
/// The sentences that may answer: the union of the best by their own words, by their paragraph's, by related words, by vector, and of what
/// the question's names point at. Finding more costs time and wins nothing: in the libraries that the weights were fitted on, the right
/// sentence is among these in 98 of 100 questions.
/// </summary>
internal static class Retriever
{
    private const int ByWords = 60;
    private const int ByParagraph = 40;
    private const int ByTitle = 30;
    private const int ByRelated = 30;
    private const int ByVector = 60;
    private const int ByName = 40;

    /// <param name="asked">The question.</param>
    /// <param name="index">The index.</param>
    /// <param name="sentences">The library's sentences.</param>
    /// <param name="isIn">Which sentences are asked; null for all.</param>
    public static IReadOnlyList<Candidate> Find(AskedQuestion asked, IndexView index, SentenceTable sentences, Func<int, bool>? isIn = null)
    {
        HashSet<int> found = [.. Found(asked, index).SelectMany(hits => hits).Select(hit => hit.Sentence)];
        found.UnionWith(asked.Words.SelectMany(word => word.Word.Known).Distinct().SelectMany(name => sentences.Naming(name).Take(ByName)));
        // What the text asks itself is answered by what follows.
        found.UnionWith(found.Where(sentence => sentence + 1 < sentences.Count && sentences[sentence].Asks
            && sentences[sentence + 1].Work == sentences[sentence].Work)
            .Select(sentence => sentence + 1).ToArray());
        if (isIn is not null)
        {
            found.RemoveWhere(sentence => !isIn(sentence));
            if (found.Count < ByWords)
                found.UnionWith(Enumerable.Range(0, sentences.Count).Where(isIn).Take(ByWords * 4));
        }
        return Weighed(asked, index, sentences, [.. found.Order()]);
    }

    private static List<Hit>[] Found(AskedQuestion asked, IndexView index)
    {
        var related = asked.Words.SelectMany(word => word.Related).Distinct(StringComparer.Ordinal).Select(term => new QueryTerm(term));
        QueryTerm[] all = [.. asked.Terms, .. related];
        var vectors = asked.Vectors ?? [];
        // What takes longest is begun first, so that no thread is left with it alone.
        Func<List<Hit>>[] searches =
        [
            .. Enumerable.Range(0, vectors.Count).Select(encoder => (Func<List<Hit>>)(() => index.Nearest(vectors, ByVector, encoder))),
            () => index.Search(IndexFields.Paragraph, asked.Terms, ByParagraph),
            () => index.Search(IndexFields.Text, all, ByRelated),
            () => index.Search(IndexFields.Text, asked.Terms, ByWords),
            () => index.Search(IndexFields.Title, asked.Terms, ByTitle),
        ];
        var found = new List<Hit>[searches.Length];
        Parallel.Invoke([.. searches.Select((search, at) => (Action)(() => found[at] = search()))]);
        return found;
    }

    private static List<Candidate> Weighed(AskedQuestion asked, IndexView index, SentenceTable sentences, int[] numbers)
    {
        float[] paragraph = [], title = [];
        WordNearness[] words = [];
        CandidateCosines? cosines = null;
        Parallel.Invoke(
            () => paragraph = index.Scores(IndexFields.Paragraph, asked.Terms, numbers),
            () => title = index.Scores(IndexFields.Title, asked.Terms, numbers),
            () => words = index.WordNearnesses(asked.Vectors ?? [], numbers),
            () => cosines = asked.Vectors is null ? null : new CandidateCosines(asked.Vectors, index, sentences, numbers));
        var candidates = new List<Candidate>(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            candidates.Add(new Candidate(numbers[i])
            {
                Paragraph = paragraph[i],
                Title = title[i],
                Cosine = cosines?.Of(numbers[i], 0) ?? 0,
                SecondCosine = cosines?.Of(numbers[i], 1) ?? 0,
                Words = words[i],
                CosineBeside = cosines?.Beside(numbers[i]) ?? 0,
                CosineBefore = cosines?.Before(numbers[i]) ?? 0,
            });
        }
        return candidates;
    }
}
