using System.Collections;
using System.Collections.Concurrent;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;

namespace ChatBot.Search.Index;

/// <summary>
/// The annotated sentences of a library, numbered from 0 in the order of works and of reading, with what stands around each.
/// </summary>
public sealed class SentenceTable : IReadOnlyList<AnnotatedSentence>
{
    private readonly IReadOnlyList<WorkReading> _readings;
    private readonly int[] _firstOfReading;
    private readonly Dictionary<Work, int> _firstOfWork = [];
    private readonly ConcurrentDictionary<Passage, IReadOnlySet<string>> _above = new(ReferenceEqualityComparer.Instance);
    private readonly LoadedOnce<ILookup<Name, int>> _named;
    private readonly LoadedOnce<(int Number, DateOnly First, DateOnly Last)[]> _dated;

    public SentenceTable(IReadOnlyList<WorkReading> readings)
    {
        _readings = readings;
        _firstOfReading = new int[readings.Count];
        for (var i = 0; i < readings.Count; i++)
        {
            _firstOfReading[i] = Count;
            _firstOfWork[readings[i].Work] = Count;
            Count += readings[i].Work.Sentences.Count;
        }
        _named = new(() => this.SelectMany(
            (sentence, at) => sentence.Names.Select(mention => mention.Resolved).OfType<Name>().Distinct().Select(name => (name, at)))
            .ToLookup(pair => pair.name, pair => pair.at));
        _dated = new(() => [.. this.SelectMany((sentence, at) => DatesOf(sentence)
            .Select(date => (at, date.Start ?? DateOnly.MinValue, date.End ?? DateOnly.MaxValue)))]);
    }

    public int Count { get; }

    public AnnotatedSentence this[int number]
    {
        get
        {
            var at = ReadingOf(number);
            return _readings[at].Sentences[number - _firstOfReading[at]];
        }
    }

    public IEnumerator<AnnotatedSentence> GetEnumerator() => _readings.SelectMany(reading => reading.Sentences).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The works that have sentences, in the order of the library.</summary>
    public IEnumerable<Work> Works => _readings.Select(reading => reading.Work).Where(work => work.Sentences.Count > 0);

    /// <summary>The numbers of a work's sentences.</summary>
    public IEnumerable<int> Of(Work work) => Enumerable.Range(_firstOfWork[work], work.Sentences.Count);

    /// <summary>The work of a sentence, by its number.</summary>
    public Work WorkOf(int number) => _readings[ReadingOf(number)].Work;

    /// <summary>The number of a sentence of the library.</summary>
    public int NumberOf(AnnotatedSentence sentence) => _firstOfWork[sentence.Work] + sentence.Sentence.Ordinal;

    /// <summary>The numbers of the sentences of a sentence's paragraph, first to last.</summary>
    public Range Paragraph(int number)
    {
        var first = FirstOfPassage(number);
        return first..(first + this[number].Passage.Sentences.Count);
    }

    /// <summary>The sentence before in the same paragraph, or null.</summary>
    public AnnotatedSentence? Before(int number) => number > FirstOfPassage(number) ? this[number - 1] : null;

    /// <summary>
    /// The number of the sentence before in the same paragraph, or of the question that the paragraph answers; null for none.
    /// </summary>
    public int? NumberBefore(int number) => number > FirstOfPassage(number) ? number - 1 : QuestionNumberBefore(number);

    /// <summary>
    /// The question of the text that a sentence answers by its place: right before it in its paragraph, or as the paragraph before.
    /// </summary>
    public AnnotatedSentence? QuestionBefore(int number) => QuestionNumberBefore(number) is { } at ? this[at] : null;

    // A question that opens its paragraph, alone in it, or that is all of the paragraph before but for a sentence: what prose asks on its
    // way is answered by nothing.
    private int? QuestionNumberBefore(int number)
    {
        const int MostOfAsking = 2;
        var first = FirstOfPassage(number);
        if (number > first && this[first].Asks)
            return Enumerable.Range(first + 1, number - first - 1).Any(at => this[at].Asks) ? null : first;
        var before = first - 1;
        return before >= 0 && WorkOf(before) == WorkOf(number) && this[before].Asks
            && this[before].Passage.Sentences.Count <= MostOfAsking ? before : null;
    }

    /// <summary>The terms of the work's title and of the heading that a sentence stands under.</summary>
    public IReadOnlySet<string> Above(int number) => _above.GetOrAdd(this[number].Passage, _ => TermsAbove(this[number]));

    /// <summary>The sentences that name someone or something, under any form.</summary>
    public IEnumerable<int> Naming(Name name) => _named.Value[name];

    /// <summary>
    /// The sentences that have a date, stand under a heading's or were written at one that touches some days, as often as they do.
    /// </summary>
    /// <param name="from">The first of the days; null for any before.</param>
    /// <param name="to">The last of the days; null for any after.</param>
    public IEnumerable<int> Dated(DateOnly? from, DateOnly? to) => _dated.Value
        .Where(one => !(one.First > to) && !(one.Last < from)).Select(one => one.Number);

    private static IEnumerable<DateInterval> DatesOf(AnnotatedSentence sentence)
    {
        var told = sentence.Dates.Concat(sentence.HeadingDates).Select(date => date.Named);
        return sentence.WrittenOn is { } written ? told.Append(written) : told;
    }

    private int FirstOfPassage(int number)
    {
        var sentence = this[number];
        return number - sentence.Sentence.Ordinal + sentence.Passage.Sentences[0].Ordinal;
    }

    /// <summary>Which reading holds a sentence; works without prose hold none.</summary>
    private int ReadingOf(int number)
    {
        var at = Array.BinarySearch(_firstOfReading, number);
        at = at < 0 ? ~at - 1 : at;
        while (_readings[at].Work.Sentences.Count == 0 || number >= _firstOfReading[at] + _readings[at].Work.Sentences.Count)
            at++;
        return at;
    }

    private static HashSet<string> TermsAbove(AnnotatedSentence sentence)
    {
        var work = sentence.Work;
        var tokens = Analyzer.Read(work.Named);
        tokens.AddRange(work.HeadingsOf(sentence.Passage).SelectMany(heading => Analyzer.Read(work.Text, heading)));
        return Spelling.TermsOf(tokens);
    }
}
