using System.Collections.Concurrent;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;
using ChatBot.Search.Coreference;
using ChatBot.Search.Index;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Library;

/// <summary>
/// What tells of a lens's matter in other words than the lens has: sentences as near in meaning to those that its words found as most of
/// these are to each other, and the sentence next to one that was found. Without vectors there are none. It is the same for every call of a
/// lens, and read once for the vectors that there are. Safe for any number of callers at once.
/// </summary>
internal sealed class LensMeaning(
    SentenceTable sentences, SentenceIndex index, IReadOnlyDictionary<string, IReadOnlyList<EventCluster>> events)
{
    /// <summary>
    /// How near: of the sentences that the lens's words found, the share that is farther from their middle. What is as near as most is told
    /// as an answer, what is as near as the farthest tenth, or has its date from the sentence before, is shown beside. Chosen on the
    /// commands of the tests' libraries; see the README.
    /// </summary>
    private static readonly (double Anywhere, double NextDoor) Answer = (0.6, 0.25);

    private static readonly (double Anywhere, double NextDoor) Beside = (0.1, 0);

    /// <summary>Fewer examples have no middle.</summary>
    private const int LeastExamples = 4;

    /// <summary>Fewer words tell nothing ("Dear Ben,").</summary>
    private const int FewestWords = 3;

    /// <summary>How many sentences back a date may stand that holds on.</summary>
    private const int DateReach = 3;

    /// <summary>
    /// By how much a sentence is nearer to a lens's matter than to any other lens's where it is its own. Chosen on the commands of twelve
    /// libraries, see the README.
    /// </summary>
    private const double OwnMargin = 0.01;

    /// <summary>
    /// How much being near to the other lenses' matters counts against what is shown beside. Chosen on the tests' libraries, see the
    /// README.
    /// </summary>
    private const double WeightOfOthers = 0.5;

    private readonly ConcurrentDictionary<string, Meaning> _meanings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Matter> _matters = new(StringComparer.Ordinal);

    /// <summary>The sentences that tell of a lens's matter by their meaning; those that its words found are not among them.</summary>
    public IReadOnlyList<(EventMention Mention, bool IsAnswer)> Of(Lens lens) => MeaningOf(lens).Mentions;

    /// <summary>
    /// Any sentences as mentions of a lens's matter, the nearest to it in meaning first; without vectors those of paragraphs that speak of
    /// it.
    /// </summary>
    public IEnumerable<EventMention> Nearest(Lens lens, IEnumerable<int> numbers)
    {
        var (view, _, middle) = MatterOf(lens.Name);
        var speaking = middle is not null ? null : events[lens.Name].SelectMany(one => one.Mentions)
            .Select(mention => mention.Sentence.Passage).ToHashSet(ReferenceEqualityComparer.Instance);
        int[] told = [.. numbers.Where(number => speaking?.Contains(sentences[number].Passage) ?? view.HasVector(number))];
        return Ordered(lens, told, middle is null ? new double[told.Length] : view.MeanCosines(middle, told));
    }

    /// <summary>
    /// The same, those first that are nearer to this lens's matter than to the others'; without vectors none.
    /// </summary>
    public IEnumerable<EventMention> MostOwn(Lens lens, IEnumerable<int> numbers)
    {
        var (view, _, middle) = MatterOf(lens.Name);
        if (middle is null)
            return [];
        int[] told = [.. numbers.Where(view.HasVector)];
        var own = view.MeanCosines(middle, told);
        var others = Others(lens);
        foreach (var cosines in others.Select(other => view.MeanCosines(other, told)))
        {
            for (var i = 0; i < told.Length; i++)
                own[i] -= WeightOfOthers * cosines[i] / others.Length;
        }
        return Ordered(lens, told, own);
    }

    /// <summary>True when a sentence is nearer to a lens's matter than to any other lens's; without vectors, always.</summary>
    public bool IsOwn(Lens lens, AnnotatedSentence sentence)
    {
        var (view, _, middle) = MatterOf(lens.Name);
        var number = sentences.NumberOf(sentence);
        if (middle is null || !view.HasVector(number))
            return true;
        var own = view.MeanCosine(middle, number);
        return Others(lens).All(other => own - view.MeanCosine(other, number) >= OwnMargin);
    }

    private IEnumerable<EventMention> Ordered(Lens lens, int[] told, double[] nearness) => told.Zip(nearness)
        .OrderByDescending(pair => pair.Second).Select(pair => pair.First).Where(number => IsTelling(sentences[number]))
        .Select(number => Mention(lens.Name, number));

    private IReadOnlyList<QuestionVector>[] Others(Lens lens) => [.. events.Keys.Where(other => other != lens.Name)
        .Select(other => MatterOf(other).Middle).OfType<IReadOnlyList<QuestionVector>>()];

    private Meaning MeaningOf(Lens lens)
    {
        var view = index.View;
        if (!_meanings.TryGetValue(lens.Name, out var known) || known.View != view)
            _meanings[lens.Name] = known = Read(lens);
        return known;
    }

    private Matter MatterOf(string lens)
    {
        var view = index.View;
        if (!_matters.TryGetValue(lens, out var known) || known.View != view)
        {
            var examples = events[lens].SelectMany(one => one.Mentions).Where(mention => mention.Factuality != Factuality.Denied)
                .Select(mention => sentences.NumberOf(mention.Sentence)).Where(view.HasVector).Distinct().ToHashSet();
            _matters[lens] = known = new Matter(view, examples, examples.Count == 0 ? null : view.Middle([.. examples]));
        }
        return known;
    }

    /// <summary>What a lens's words found, and the middle of it; null where there is none.</summary>
    private sealed record Matter(IndexView View, HashSet<int> Examples, IReadOnlyList<QuestionVector>? Middle);

    private sealed record Meaning(IndexView View, IReadOnlyList<(EventMention Mention, bool IsAnswer)> Mentions);

    private static bool IsTelling(AnnotatedSentence sentence) => !sentence.IsQuestion && sentence.Tokens.Count >= FewestWords
        && !DatelineSentences.Is(sentence);

    private Meaning Read(Lens lens)
    {
        var (view, examples, middle) = MatterOf(lens.Name);
        return new Meaning(view, middle is null || examples.Count < LeastExamples ? [] : MentionsOf(lens, view, examples, middle));
    }

    private List<(EventMention Mention, bool IsAnswer)> MentionsOf(
        Lens lens, IndexView view, HashSet<int> examples, IReadOnlyList<QuestionVector> middle)
    {
        var near = view.MeanCosines(middle, [.. examples]);
        Array.Sort(near);
        bool IsWithin((double Anywhere, double NextDoor) share, double cosine, bool isNextDoor) =>
            cosine >= near[(int)((isNextDoor ? share.NextDoor : share.Anywhere) * (near.Length - 1))];
        var found = new List<(EventMention, bool)>();
        var headings = new HeadingsOf(lens);
        int[] others = [.. Enumerable.Range(0, sentences.Count).Where(number =>
            !examples.Contains(number) && view.HasVector(number) && IsTelling(sentences[number]))];
        foreach (var (number, cosine) in others.Zip(view.MeanCosines(middle, others)))
        {
            var (sentence, isNextDoor) = (sentences[number], IsNextDoor(examples, number));
            if (IsWithin(Beside, cosine, isNextDoor) || (sentence.Dates.Count > 0 && headings.Speak(sentence)))
                found.Add((Mention(lens.Name, number), IsWithin(Answer, cosine, isNextDoor)
                    && (sentence.Dates.Count > 0 || sentence.HeadingDates.Count > 0)));
        }
        return found;
    }

    /// <summary>
    /// Whether the heading that a sentence stands under has a word of the lens ("Floods"): what is dated there tells of it.
    /// </summary>
    private sealed class HeadingsOf(Lens lens)
    {
        private readonly Dictionary<Passage, bool> _speaks = new(ReferenceEqualityComparer.Instance);

        public bool Speak(AnnotatedSentence sentence)
        {
            if (_speaks.TryGetValue(sentence.Passage, out var speaks))
                return speaks;
            return _speaks[sentence.Passage] = sentence.Work.HeadingOf(sentence.Passage) is { } heading
                && Analyzer.Read(sentence.Work.Text, heading).Any(token =>
                    lens.Patterns.Any(pattern => pattern.Words.Count == 1 && pattern.Words[0].Contains(token.Word)));
        }
    }

    private bool IsNextDoor(HashSet<int> examples, int number) =>
        (sentences.Before(number) is not null && examples.Contains(number - 1))
        || (number + 1 < sentences.Count && sentences.Before(number + 1) is not null && examples.Contains(number + 1));

    private EventMention Mention(string lens, int number)
    {
        var sentence = sentences[number];
        var before = sentences.Before(number);
        var names = sentence.Names.ToList();
        if (before is not null && Links.OpensWithActor(sentence.Tokens))
            names.InsertRange(0, before.Names.Where(name => name.Names.Any(one => one.IsPerson)).Take(1));
        return new EventMention(lens, sentence, sentence.Span, sentence.Span, sentence.Span, Dates(number),
            EventReader.FactualityAt(sentence, sentence.Span))
        {
            Targets = [.. sentence.Names.Where(name => name.Names.All(one => one.IsPlace))],
            Antecedent = before,
            Names = names,
            Quotable = sentence.Span,
        };
    }

    // Its own; else those of the last dated sentence before it in the paragraph; else the heading's.
    private IReadOnlyList<DateMention> Dates(int number)
    {
        var sentence = sentences[number];
        if (EventDates.In(sentence, sentence.Span) is { Count: > 0 } own)
            return own;
        if (sentence.Dates.Count > 0)
            return [];
        for (var at = number; sentences.Before(at) is { } before && number - at < DateReach; at--)
        {
            if (EventDates.In(before, before.Span) is { Count: > 0 } antecedent)
                return antecedent;
        }
        return sentence.HeadingDates;
    }
}
