using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Works;
using ChatBot.Search.Coreference;
using ChatBot.Search.Encoder;
using ChatBot.Search.Figures;
using ChatBot.Search.Index;
using ChatBot.Search.Languages;
using ChatBot.Search.Lenses;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Queries;
using ChatBot.Search.Timeline;

namespace ChatBot.Search.Library;

/// <summary>
/// A library and all that was read from it, at one moment: immutable, and swapped in one step when files change.
/// A call sees one snapshot from beginning to end.
/// </summary>
public sealed class LibrarySnapshot
{
    private readonly LoadedOnce<LensMeaning> _meaning;
    private readonly Lazy<IReadOnlyDictionary<Work, WorkReading>> _readingOf;
    private readonly LoadedOnce<IReadOnlyList<EventMention>> _timeline;
    private readonly LoadedOnce<IReadOnlyList<Figure>> _figures;

    public LibrarySnapshot()
    {
        _meaning = new(() => new LensMeaning(Sentences!, Index!, Events));
        _readingOf = new(() => Readings!.ToDictionary(reading => reading.Work));
        _timeline = new(() => TimelineReader.Of(Readings!, Copies!, Events.Values.SelectMany(joined => joined)));
        _figures = new(() => [.. Readings!.SelectMany(work => work.Sentences)
            .Where(sentence => !Copies!.Repeats(sentence.Work, sentence.Span)).SelectMany(FigureReader.Read)]);
    }

    public required string Folder { get; init; }

    /// <summary>The works in the order of their file names.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>What is wrong in seeds/ and config/; a snapshot with faults can be used as far as it goes.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>SHA-256 of all files that went into it, 64 lower-case hexadecimal digits: same files, same version.</summary>
    public required string Version { get; init; }

    /// <summary>The sentences of all prose, annotated, in the order of the works and of reading.</summary>
    public required SentenceTable Sentences { get; init; }

    /// <summary>Finds sentences by their words and by their meaning.</summary>
    public required SentenceIndex Index { get; init; }

    /// <summary>The models that it is asked with.</summary>
    public required EncoderSet Encoders { get; init; }

    /// <summary>The languages of the documents.</summary>
    public required LibraryLanguages Languages { get; init; }

    /// <summary>The names of config/names and those found in the texts.</summary>
    public required Gazetteer Names { get; init; }

    /// <summary>The works with their sentences read (names, dates, clauses), in the order of <see cref="Works"/>.</summary>
    public required IReadOnlyList<WorkReading> Readings { get; init; }

    /// <summary>The same by their works.</summary>
    internal IReadOnlyDictionary<Work, WorkReading> ReadingOf => _readingOf.Value;

    /// <summary>Reads what is asked of a command.</summary>
    public QueryReader Queries => new(Names, Vocabulary);

    /// <summary>In what the sources differ that tell of one happening, in all of the library.</summary>
    internal IEnumerable<Difference> Differences => Events.Values.SelectMany(joined => joined).SelectMany(one => one.Differences);

    /// <summary>The words that the texts have.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The commands of config/commands, in the order of their files.</summary>
    public required IReadOnlyList<Lens> Lenses { get; init; }

    /// <summary>What the texts name most often.</summary>
    public required Commonest Commonest { get; init; }

    /// <summary>
    /// What each lens finds in the texts, by its name, joined where several sources tell of one happening; read when it is first asked for.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<EventCluster>> Events => LensEvents.All;

    /// <summary>The happenings that are told in a sentence of which something is quoted; found without the rest of the library.</summary>
    public IReadOnlyList<EventCluster> EventsAround(params IReadOnlyCollection<Quotation> quoted) => LensEvents.Around(quoted);

    /// <summary>What the lenses find, work by work, whatever happening it tells of; it is not held.</summary>
    public IEnumerable<EventMention> Mentions => LensEvents.Mentions;

    /// <summary>Gives up the room of what was read of the texts and can be had from the index, until it is asked for again.</summary>
    public void Release()
    {
        if (!Index!.IsOnDisk)
            return;
        foreach (var reading in Readings!)
            reading.Release();
    }

    /// <summary>What was read of the texts.</summary>
    internal LibraryText Text { get; init; } = null!;

    internal LensEvents LensEvents { private get; init; } = null!;

    /// <summary>What tells of a lens's matter in other words than the lens has.</summary>
    internal LensMeaning Meaning => _meaning.Value;

    /// <summary>The way of a question in plain words.</summary>
    public required QuestionPipeline Questions { get; init; }

    /// <summary>What config/examples.yaml gives to type after a built-in command, by the command's name.</summary>
    public required IReadOnlyDictionary<string, string> Examples { get; init; }

    /// <summary>Which documents are others again.</summary>
    public required Copies Copies { get; init; }

    /// <summary>All that is dated, in order of time; read when it is first asked for.</summary>
    public IReadOnlyList<EventMention> Timeline => _timeline.Value;

    /// <summary>The numbers of the texts, in the order of the works; read when they are first asked for.</summary>
    public IReadOnlyList<Figure> Figures => _figures.Value;

    /// <summary>The bot's own words in other languages, by locale and by what they are in English.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> MessageCatalogs { get; init; }

    /// <summary>The work with this key, whatever its case, or null.</summary>
    public Work? Find(string key) => Works.FirstOrDefault(work => work.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
