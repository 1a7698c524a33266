using ChatBot.Search.Encoder;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>The index at one moment: immutable, for any number of readers at once.</summary>
internal sealed class IndexView
{
    private readonly DirectoryReader _reader;
    private readonly SentenceSearcher _searcher;
    private readonly int[] _sentenceOf;
    private readonly int[] _documentOf;
    private readonly VectorTable[] _vectors;

    /// <param name="reader">A reader at a commit; it stays open as long as the view.</param>
    /// <param name="firstOf">The number of the first sentence of each block of the library.</param>
    /// <param name="sentences">How many sentences the library has.</param>
    /// <param name="encoders">Whose vectors are compared.</param>
    /// <param name="before">A view whose vectors need not be read again as far as they are the same; null for none.</param>
    public IndexView(DirectoryReader reader, IReadOnlyDictionary<string, int> firstOf, int sentences,
        IReadOnlyList<ISentenceEncoder> encoders, IndexView? before = null)
    {
        _reader = reader;
        _searcher = new SentenceSearcher(reader, sentences) { Similarity = new ExactLengthSimilarity() };
        (_sentenceOf, _documentOf) = Numbered(reader, firstOf, sentences);
        _vectors = [.. encoders.Select(encoder => VectorTable.Read(reader, _sentenceOf, _documentOf, encoder.Name, encoder.Dimensions,
            before?._vectors.FirstOrDefault(table => table.Encoder == encoder.Name)))];
    }

    public int SentenceCount => _documentOf.Length;

    /// <summary>How many sentences have a vector; the others are found by their words alone.</summary>
    public int VectorCount => _vectors.Select(table => table.Count).DefaultIfEmpty(0).Min();

    /// <summary>True when any sentence has a vector.</summary>
    public bool HasVectors => VectorCount > 0;

    public bool HasVector(int sentence) => HasVectors && _vectors.All(table => table.Has(sentence));

    /// <summary>In how many sentences a term stands.</summary>
    public int DocumentsWith(string term) => _searcher.DocumentsWith(new Term(IndexFields.Text, term));

    /// <summary>True when a term stands in a sentence, a title or a heading above one.</summary>
    public bool Has(string term) => DocumentsWith(term) > 0 || _searcher.DocumentsWith(new Term(IndexFields.Title, term)) > 0;

    /// <summary>The weight of a term by its rarity; highest for one that stands nowhere.</summary>
    public float Idf(string term) => ExactLengthSimilarity.Idf(SentenceCount, DocumentsWith(term));

    /// <summary>The best sentences for some terms in a field, best first; equal scores by number.</summary>
    public List<Hit> Search(string field, IReadOnlyList<QueryTerm> terms, int count)
    {
        if (terms.Count == 0 || SentenceCount == 0)
            return [];
        // In the order of the documents: out of it, Lucene makes a table of 2,048 places for each segment and search.
        var found = TopScoreDocCollector.Create(Math.Max(1, Math.Min(count, SentenceCount)), docsScoredInOrder: true);
        _searcher.Search(QueryOf(field, terms), found);
        return [.. found.GetTopDocs().ScoreDocs.Select(hit => new Hit(_sentenceOf[hit.Doc], hit.Score)).Where(hit => hit.Sentence >= 0)
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Sentence)];
    }

    /// <summary>The sentences in which terms stand side by side, at most <paramref name="count"/>.</summary>
    public IEnumerable<int> Phrase(IReadOnlyList<string> terms, int count)
    {
        var query = new PhraseQuery();
        foreach (var term in terms)
            query.Add(new Term(IndexFields.Text, term));
        return SentenceCount == 0 ? [] : _searcher.Search(query, count).ScoreDocs.Select(hit => _sentenceOf[hit.Doc])
            .Where(sentence => sentence >= 0);
    }

    /// <summary>The BM25 scores of given sentences in a field, in their order; 0 where no term stands.</summary>
    public float[] Scores(string field, IReadOnlyList<QueryTerm> terms, IReadOnlyList<int> sentences)
    {
        var scores = new float[sentences.Count];
        if (terms.Count == 0)
            return scores;
        var weight = _searcher.CreateNormalizedWeight(QueryOf(field, terms));
        var wanted = sentences.Select((sentence, at) => (Document: _documentOf[sentence], At: at)).Where(one => one.Document >= 0)
            .OrderBy(one => one.Document).ToArray();
        foreach (var leaf in _reader.Leaves)
        {
            if (weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is not { } scorer)
                continue;
            foreach (var (document, at) in wanted.Where(
                one => one.Document >= leaf.DocBase && one.Document < leaf.DocBase + leaf.AtomicReader.MaxDoc))
            {
                var local = document - leaf.DocBase;
                if (scorer.DocID < local)
                    scorer.Advance(local);
                if (scorer.DocID == local)
                    scores[at] = scorer.GetScore();
            }
        }
        return scores;
    }

    /// <summary>The nearest sentences to a question by an encoder, nearest first; the score is the cosine.</summary>
    public List<Hit> Nearest(IReadOnlyList<QuestionVector> question, int count, int encoder) =>
        _vectors[encoder].Nearest(question[encoder], count);

    /// <summary>The cosines of a question's vector and some sentences' by an encoder, in their order; 0 for those without one.</summary>
    public float[] Cosines(IReadOnlyList<QuestionVector> question, IReadOnlyList<int> sentences, int encoder) =>
        _vectors[encoder].Cosines(question[encoder], sentences);

    /// <summary>How near a question's words are to those of given sentences, in their order.</summary>
    public WordNearness[] WordNearnesses(IReadOnlyList<QuestionVector> question, IReadOnlyList<int> sentences)
    {
        var near = new WordNearness[sentences.Count];
        var words = question.Select(vector => vector.Words).FirstOrDefault(words => words.Length > 0);
        var bytes = new BytesRef();
        foreach (var leaf in words is null ? [] : _reader.Leaves)
        {
            if (leaf.AtomicReader.GetBinaryDocValues(IndexFields.Words) is not { } values)
                continue;
            for (var at = 0; at < near.Length; at++)
            {
                var document = _documentOf[sentences[at]] - leaf.DocBase;
                if (document < 0 || document >= leaf.AtomicReader.MaxDoc)
                    continue;
                values.Get(document, bytes);
                near[at] = WordNearness.Of(words, bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
            }
        }
        return near;
    }

    /// <summary>The middle of some sentences' vectors, by each encoder.</summary>
    public IReadOnlyList<QuestionVector> Middle(IReadOnlyList<int> sentences) => [.. _vectors.Select(table => table.Middle(sentences))];

    /// <summary>For each of some sentences the mean of the cosines of all encoders.</summary>
    public double[] MeanCosines(IReadOnlyList<QuestionVector> question, IReadOnlyList<int> sentences)
    {
        var cosines = new float[_vectors.Length][];
        Parallel.For(0, cosines.Length, encoder => cosines[encoder] = Cosines(question, sentences, encoder));
        return [.. Enumerable.Range(0, sentences.Count).Select(at => cosines.Average(ofEncoder => ofEncoder[at]))];
    }

    /// <summary>The mean of the cosines of all encoders.</summary>
    public double MeanCosine(IReadOnlyList<QuestionVector> question, int sentence) =>
        Enumerable.Range(0, _vectors.Length).Average(encoder => Cosines(question, [sentence], encoder)[0]);

    // Of the terms related to a question most stand nowhere. Each that is looked up anew, in each segment, costs kilobytes: so all are
    // looked up by one reader of the segment's terms, and what stands nowhere is left out.
    private BooleanQuery QueryOf(string field, IReadOnlyList<QueryTerm> terms)
    {
        var query = new BooleanQuery(disableCoord: true);
        var segments = _reader.Leaves.Select(leaf => (leaf.Ord, Terms: leaf.AtomicReader.GetTerms(field)?.GetEnumerator())).ToArray();
        foreach (var term in terms.GroupBy(term => term.Term, StringComparer.Ordinal).Take(BooleanQuery.MaxClauseCount))
        {
            var (found, bytes) = (new TermContext(_reader.Context), new BytesRef(term.Key));
            foreach (var (segment, known) in segments)
            {
                if (known?.SeekExact(bytes) == true)
                    found.Register(known.GetTermState(), segment, known.DocFreq, known.TotalTermFreq);
            }
            if (found.DocFreq > 0)
                query.Add(new TermQuery(new Term(field, bytes), found) { Boost = term.Sum(one => one.Weight) }, Occur.SHOULD);
        }
        return query;
    }

    private static (int[] SentenceOf, int[] DocumentOf) Numbered(
        DirectoryReader reader, IReadOnlyDictionary<string, int> firstOf, int sentences)
    {
        var sentenceOf = new int[reader.MaxDoc];
        var documentOf = new int[sentences];
        Array.Fill(sentenceOf, -1);
        Array.Fill(documentOf, -1);
        foreach (var leaf in reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            if (leaf.AtomicReader.GetSortedDocValues(IndexFields.Block) is not { } blocks
                || leaf.AtomicReader.GetNumericDocValues(IndexFields.Ordinal) is not { } ordinals)
                continue;
            var first = new int[blocks.ValueCount];
            for (var ord = 0; ord < first.Length; ord++)
            {
                var name = new BytesRef();
                blocks.LookupOrd(ord, name);
                first[ord] = firstOf.TryGetValue(name.Utf8ToString(), out var number) ? number : -1;
            }
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                if ((live is not null && !live.Get(document)) || blocks.GetOrd(document) is var ord && (ord < 0 || first[ord] < 0))
                    continue;
                var sentence = first[blocks.GetOrd(document)] + (int)ordinals.Get(document);
                sentenceOf[leaf.DocBase + document] = sentence;
                documentOf[sentence] = leaf.DocBase + document;
            }
        }
        return (sentenceOf, documentOf);
    }
}
