using System.Collections.Concurrent;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Index;
using ChatBot.Search.Library;
using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;
using ChatBot.Search.Reading;
using SentenceReader = ChatBot.Search.Reading.SentenceReader;
using SentenceReading = ChatBot.Search.Reading.SentenceReading;

namespace ChatBot.Search.Asking;

/// <summary>What answering needs of a library beside its index; sentences are read when they are first wanted, and then kept.</summary>
public sealed class QuestionShelf
{
    private const int SampleSize = 20_000;
    private readonly ConcurrentDictionary<Passage, IReadOnlyList<SentenceReading>> _readings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Work, WorkReading> _workReadings;
    private readonly Lazy<NameWords> _names;
    private readonly Lazy<IReadOnlyCollection<string>> _vocabulary;
    private readonly Lazy<QuestionReader> _reader;
    private readonly ConcurrentDictionary<Work, IReadOnlySet<string>> _terms = new();
    private readonly Dictionary<Work, IReadOnlySet<string>> _titles;

    public QuestionShelf(IReadOnlyList<Work> works, IReadOnlyList<SentenceEntry> sentences, InvertedIndex index, EnglishWords english, Synonyms synonyms, Gazetteer? gazetteer = null, IReadOnlyList<WorkReading>? readings = null)
    {
        Gazetteer = gazetteer ?? Gazetteer.Empty;
        _workReadings = readings?.ToDictionary(reading => reading.Work) ?? [];
        Works = works;
        Sentences = sentences;
        Index = index;
        English = english;
        Synonyms = synonyms;
        _names = new(() => NameWords.Of(Sample().Select(sentence => (sentence.Entry.Work.Text, sentence.Tokens))));
        _vocabulary = new(() => [.. Sample().SelectMany(sentence => sentence.Tokens).Where(token => token.IsAtom).Select(token => token.Word)
            .Where(word => !FunctionWords.Contains(word)).Distinct(StringComparer.Ordinal)]);
        _reader = new(() => new QuestionReader(key => synonyms.Knows(key) || english.Related(key).Any(), english, Names, Gazetteer));
        _titles = works.ToDictionary(work => work, work => (IReadOnlySet<string>)Analyzer.Read(work.HasMetadata ? work.Item.Title ?? "" : Heading(work)).Select(token => token.Term).ToHashSet(StringComparer.Ordinal));
    }

    public IReadOnlyList<Work> Works { get; }

    /// <summary>The sentences of all prose; document <c>i</c> of <see cref="Index"/> is sentence <c>i</c>.</summary>
    public IReadOnlyList<SentenceEntry> Sentences { get; }

    public InvertedIndex Index { get; }

    public EnglishWords English { get; }

    public Synonyms Synonyms { get; }

    public Gazetteer Gazetteer { get; }

    public NameWords Names => _names.Value;

    public QuestionReader Reader => _reader.Value;

    /// <summary>The words of the library, folded.</summary>
    public IReadOnlyCollection<string> Vocabulary => _vocabulary.Value;

    public IReadOnlySet<string> WorkTerms(Work work) =>
        _terms.GetOrAdd(work, _ => Sentences.Where(entry => entry.Work == work).SelectMany(entry => Analyzer.Read(work.Text, entry.Sentence.Span)).Select(token => token.Term).ToHashSet(StringComparer.Ordinal));

    public IReadOnlySet<string> TitleTerms(Work work) => _titles[work];

    public SentenceReading Read(SentenceEntry entry) =>
        ReadPassage(entry.Work, entry.Passage)[IndexIn(entry.Passage, entry.Sentence)];

    /// <summary>The readings of a passage's sentences, also of a line about the source.</summary>
    public IReadOnlyList<SentenceReading> ReadPassage(Work work, Passage passage) =>
        _readings.GetOrAdd(passage, _ => SentenceReader.Read(work.Text, passage.Span, passage.Sentences.Select(sentence => sentence.Span), work.AsOf, Names, span => MentionsIn(work, passage, span)));

    private IReadOnlyList<NameMention> MentionsIn(Work work, Passage passage, TextSpan span) =>
        passage.Sentences.FirstOrDefault(sentence => sentence.Span == span) is { Ordinal: >= 0 } sentence && _workReadings.TryGetValue(work, out var reading)
            ? reading.Sentences[sentence.Ordinal].Names : [];

    private IEnumerable<(SentenceEntry Entry, IReadOnlyList<Token> Tokens)> Sample() =>
        Sentences.Take(SampleSize).Select(entry => (entry, (IReadOnlyList<Token>)Analyzer.Read(entry.Work.Text, entry.Sentence.Span)));

    // A bare document's own first heading is its title.
    private static string Heading(Work work) =>
        work.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Heading) is { } heading ? work.Text[heading.Span.Start..heading.Span.End] : "";

    private static int IndexIn(Passage passage, Sentence sentence)
    {
        for (var i = 0; i < passage.Sentences.Count; i++)
        {
            if (ReferenceEquals(passage.Sentences[i], sentence))
                return i;
        }
        throw new ArgumentException("The sentence is none of the passage.", nameof(sentence));
    }
}
