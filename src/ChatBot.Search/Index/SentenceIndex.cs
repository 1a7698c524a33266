using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using Lock = System.Threading.Lock;

namespace ChatBot.Search.Index;

/// <summary>
/// The index of a library: what is on disk is brought up to date by work and content hash, and read at a commit. Vectors may come later;
/// <see cref="View"/> is then swapped in one step. Safe for any number of readers beside one writer.
/// </summary>
public sealed class SentenceIndex : IDisposable
{
    /// <summary>
    /// A commit and a new view cost more the larger the library is: so many sentences' vectors are kept at once, some seconds' work.
    /// </summary>
    private const int SentencesOfCommit = 1_000;

    /// <summary>The vectors of more sentences are not read when the index is opened: a million's take seconds.</summary>
    private const int MostReadAtOnce = 150_000;

    private readonly IndexFolder _folder;
    private readonly IReadOnlyList<Work> _works;
    private readonly Dictionary<string, int> _firstOf;
    private readonly int _sentences;
    private readonly IReadOnlyList<ISentenceEncoder> _encoders;
    private readonly Lock _writing = new();
    private bool _areVectorsRead;

    /// <summary>The index of a library whose folder is up to date.</summary>
    /// <param name="folder">The folder; disposed of with the index.</param>
    /// <param name="works">The works of the library.</param>
    /// <param name="encoders">Whose vectors are compared; none for words alone.</param>
    /// <param name="before">The index of the library as it was; null for none.</param>
    /// <param name="mostReadAtOnce">Where it has more sentences, their vectors are read by <see cref="ReadVectors"/>.</param>
    internal SentenceIndex(IndexFolder folder, IReadOnlyList<Work> works, IReadOnlyList<ISentenceEncoder> encoders,
        SentenceIndex? before = null, int mostReadAtOnce = MostReadAtOnce)
    {
        _folder = folder;
        _works = works;
        _encoders = encoders;
        _firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var work in works)
        {
            _firstOf[WorkBlock.KeyOf(work)] = _sentences;
            _sentences += work.Sentences.Count;
        }
        _areVectorsRead = _sentences <= mostReadAtOnce || before?.View.HasVectors == true;
        View = Read(before?.View, _areVectorsRead ? encoders : []);
    }

    /// <summary>The index as it is now.</summary>
    internal IndexView View { get; private set; }

    /// <summary>Where it is kept.</summary>
    internal IndexFolder Folder => _folder;

    /// <summary>True when vectors are wanted and not all sentences have one that is read.</summary>
    public bool LacksVectors => _encoders.Count > 0 && View.VectorCount < _sentences;

    /// <summary>How many of the sentences have a vector that is read.</summary>
    public (int With, int Of) Vectors => (View.VectorCount, _sentences);

    /// <summary>False for what is in memory only, and made anew at the next start.</summary>
    public bool IsOnDisk => _folder.IsOnDisk;

    /// <summary>
    /// Reads the vectors that are kept, where that was left for later since there are many: until then words alone find. Others who call
    /// it meanwhile wait.
    /// </summary>
    public void ReadVectors()
    {
        lock (_writing)
        {
            if (_areVectorsRead)
                return;
            View = Read(View, _encoders);
            _areVectorsRead = true;
        }
    }

    /// <summary>Makes the vectors that are missing, work by work; each work's are found by from then on.</summary>
    /// <param name="progress">Told how many sentences have one, after each commit; on the calling thread.</param>
    /// <param name="cancellation">Stops between two sentences; what was committed stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">What is kept on disk can be neither written nor copied into memory.</exception>
    public void MakeVectors(Action<int>? progress, CancellationToken cancellation)
    {
        ReadVectors();
        var made = new List<(Work Work, IReadOnlyDictionary<string, IReadOnlyList<EncodedText>> Vectors)>();
        foreach (var work in _encoders.Count == 0 ? [] : _works.Where(LacksVectorsOf).ToArray())
        {
            cancellation.ThrowIfCancellationRequested();
            string[] texts = [.. work.Sentences.Select(sentence => TextOf(work, sentence))];
            made.Add((work, _encoders.ToDictionary(encoder => encoder.Name, encoder => encoder.EncodeSentences(texts, cancellation))));
            if (made.Sum(one => one.Work.Sentences.Count) >= SentencesOfCommit)
                Take(made, progress);
        }
        Take(made, progress);
    }

    /// <summary>A question's vectors, one of each encoder; null without encoders or while no sentence has a vector.</summary>
    internal IReadOnlyList<QuestionVector>? Encode(string question)
    {
        if (!View.HasVectors)
            return null;
        var vectors = new QuestionVector[_encoders.Count];
        Parallel.For(0, vectors.Length, i => vectors[i] = new QuestionVector(_encoders[i].EncodeQuestion(question)));
        return vectors;
    }

    /// <summary>The sentences in which terms stand side by side, at most <paramref name="count"/>.</summary>
    internal IEnumerable<int> Phrase(IReadOnlyList<string> terms, int count) => View.Phrase(terms, count);

    /// <summary>Closes the folder: to be called when nobody reads or makes vectors any more.</summary>
    public void Dispose() => _folder.Dispose();

    private void Take(List<(Work Work, IReadOnlyDictionary<string, IReadOnlyList<EncodedText>> Vectors)> made, Action<int>? progress)
    {
        if (made.Count == 0)
            return;
        lock (_writing)
        {
            _folder.Replace(made);
            View = Read(View, _encoders);
        }
        made.Clear();
        progress?.Invoke(View.VectorCount);
    }

    private static string TextOf(Work work, Sentence sentence) =>
        Whitespace.Collapse(work.Text.AsSpan(sentence.Span.Start, sentence.Span.Length));

    private bool LacksVectorsOf(Work work)
    {
        var first = _firstOf[WorkBlock.KeyOf(work)];
        return work.Sentences.Count > 0 && !(View.HasVector(first) && View.HasVector(first + work.Sentences.Count - 1));
    }

    private IndexView Read(IndexView? before, IReadOnlyList<ISentenceEncoder> encoders) =>
        new(_folder.Reader!, _firstOf, _sentences, encoders, before);
}
