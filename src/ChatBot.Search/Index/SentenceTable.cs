using System.Collections;
using System.Collections.Concurrent;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Index;

/// <summary>The annotated sentences of a library, numbered from 0 in the order of works and of reading, with what stands around each.</summary>
public sealed class SentenceTable : IReadOnlyList<AnnotatedSentence>
{
    private readonly AnnotatedSentence[] _sentences;
    private readonly int[] _firstOfPassage;
    private readonly Dictionary<Work, int> _firstOfWork = [];
    private readonly ConcurrentDictionary<Passage, IReadOnlySet<string>> _above = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ILookup<Name, int>> _named;

    public SentenceTable(IReadOnlyList<WorkReading> readings)
    {
        _sentences = [.. readings.SelectMany(reading => reading.Sentences)];
        _firstOfPassage = new int[_sentences.Length];
        for (var at = 0; at < _sentences.Length; at++)
        {
            _firstOfPassage[at] = at > 0 && ReferenceEquals(_sentences[at].Passage, _sentences[at - 1].Passage) ? _firstOfPassage[at - 1] : at;
            _firstOfWork.TryAdd(_sentences[at].Work, at);
        }
        _named = new(() => Enumerable.Range(0, _sentences.Length)
            .SelectMany(at => _sentences[at].Names.Select(mention => mention.Only).OfType<Name>().Distinct().Select(name => (name, at))).ToLookup(pair => pair.name, pair => pair.at));
    }

    public int Count => _sentences.Length;

    public AnnotatedSentence this[int number] => _sentences[number];

    public IEnumerator<AnnotatedSentence> GetEnumerator() => ((IEnumerable<AnnotatedSentence>)_sentences).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of a sentence of the library.</summary>
    public int NumberOf(AnnotatedSentence sentence) => _firstOfWork[sentence.Work] + sentence.Sentence.Ordinal;

    /// <summary>The numbers of the sentences of a sentence's paragraph, first to last.</summary>
    public Range Paragraph(int number)
    {
        var first = _firstOfPassage[number];
        return first..(first + _sentences[number].Passage.Sentences.Count);
    }

    /// <summary>The sentence before in the same paragraph, or null.</summary>
    public AnnotatedSentence? Before(int number) => number > _firstOfPassage[number] ? _sentences[number - 1] : null;

    /// <summary>True for a question that the text itself asks.</summary>
    public static bool IsQuestion(AnnotatedSentence sentence) =>
        sentence.Work.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimEnd("\"'”’»)]*_ \r\n\t\u00A0").EndsWith("?");

    /// <summary>The number of the sentence before in the same paragraph, or of the question that the paragraph answers; null for none.</summary>
    public int? NumberBefore(int number) => number > _firstOfPassage[number] ? number - 1 : QuestionNumberBefore(number);

    /// <summary>The question of the text that a sentence answers by its place: right before it in its paragraph, or as the paragraph before.</summary>
    public AnnotatedSentence? QuestionBefore(int number) => QuestionNumberBefore(number) is { } at ? _sentences[at] : null;

    private int? QuestionNumberBefore(int number)
    {
        var first = _firstOfPassage[number];
        for (var at = number - 1; at >= Math.Max(0, first - 1); at--)
        {
            if (_sentences[at].Work == _sentences[number].Work && IsQuestion(_sentences[at]))
                return at;
        }
        return null;
    }

    /// <summary>The terms of the work's title and of the heading that a sentence stands under.</summary>
    public IReadOnlySet<string> Above(int number) => _above.GetOrAdd(_sentences[number].Passage, _ => TermsAbove(_sentences[number]));

    /// <summary>The sentences that name someone or something, under any form.</summary>
    public IEnumerable<int> Naming(Name name) => _named.Value[name];

    private static HashSet<string> TermsAbove(AnnotatedSentence sentence)
    {
        var work = sentence.Work;
        var heading = work.Passages.TakeWhile(passage => passage.Number == 0 || passage.Number < sentence.Passage.Number).LastOrDefault(passage => passage.Kind == PassageKind.Heading);
        var tokens = Analyzer.Read(work.Item.Title ?? "");
        if (heading is not null)
            tokens.AddRange(Analyzer.Read(work.Text, heading.Span));
        return [.. tokens.SelectMany(token => new[] { token.Term, Spelling.Term(token.Word) })];
    }
}
