using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;

namespace ChatBot.Search.Commands;

/// <summary>
/// What tells of a lens's matter in other words than the lens has: sentences as near in meaning to those that its words found as most of
/// these are to each other, and the sentence next to one that was found. Without vectors there are none.
/// </summary>
internal static class LensMeaning
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

    /// <summary>How many sentences back a date may stand that holds on.</summary>
    private const int DateReach = 3;

    /// <summary>
    /// The sentences of a library that tell of the matter by their meaning; those that the words found are not among them.
    /// </summary>
    /// <param name="library">The library.</param>
    /// <param name="lens">The lens.</param>
    /// <param name="told">What its words found.</param>
    public static IReadOnlyList<(EventMention Mention, bool IsAnswer)> Of(
        LibrarySnapshot library, Lens lens, IReadOnlyList<EventMention> told)
    {
        var view = library.Index.View;
        var examples = told.Where(mention => mention.Factuality != Factuality.Denied)
            .Select(mention => library.Sentences.NumberOf(mention.Sentence)).Where(view.HasVector).Distinct().ToHashSet();
        if (examples.Count < LeastExamples)
            return [];
        var middle = view.Middle(examples);
        var near = examples.Select(sentence => view.MeanCosine(middle, sentence)).Order().ToArray();
        bool IsWithin((double Anywhere, double NextDoor) share, double cosine, bool isNextDoor) =>
            cosine >= near[(int)((isNextDoor ? share.NextDoor : share.Anywhere) * (near.Length - 1))];
        var found = new List<(EventMention, bool)>();
        var headings = new HeadingsOf(lens);
        for (var number = 0; number < library.Sentences.Count; number++)
        {
            var sentence = library.Sentences[number];
            if (examples.Contains(number) || !view.HasVector(number) || sentence.IsQuestion || DatelineSentences.Is(sentence))
                continue;
            var (cosine, isNextDoor) = (view.MeanCosine(middle, number), IsNextDoor(library, examples, number));
            if (IsWithin(Beside, cosine, isNextDoor) || (sentence.Dates.Count > 0 && headings.Speak(sentence)))
                found.Add((Mention(library, lens.Name, number), IsWithin(Answer, cosine, isNextDoor)
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
                && Analyzer.Read(sentence.Work.Text, heading).Any(token => lens.Patterns.Any(pattern => pattern.Words.Count == 1 && pattern.Words[0].Contains(token.Word)));
        }
    }

    private static bool IsNextDoor(LibrarySnapshot library, HashSet<int> examples, int number) =>
        (library.Sentences.Before(number) is not null && examples.Contains(number - 1))
        || (number + 1 < library.Sentences.Count && library.Sentences.Before(number + 1) is not null && examples.Contains(number + 1));

    private static EventMention Mention(LibrarySnapshot library, string lens, int number)
    {
        var sentence = library.Sentences[number];
        var before = library.Sentences.Before(number);
        var names = sentence.Names.ToList();
        if (before is not null && Links.OpensWithActor(sentence.Tokens))
            names.InsertRange(0, before.Names.Where(name => name.Names.Any(one => one.IsPerson)).Take(1));
        return new EventMention(lens, sentence, sentence.Span, sentence.Span, sentence.Span, Dates(library, number),
            EventReader.FactualityAt(sentence, sentence.Span))
        {
            Targets = [.. sentence.Names.Where(name => name.Names.All(one => one.IsPlace))],
            Antecedent = before,
            Names = names,
            Quotable = sentence.Span,
        };
    }

    // Its own; else those of the last dated sentence before it in the paragraph; else the heading's.
    private static IReadOnlyList<DateMention> Dates(LibrarySnapshot library, int number)
    {
        var sentence = library.Sentences[number];
        if (EventDates.In(sentence, sentence.Span) is { Count: > 0 } own)
            return own;
        if (sentence.Dates.Count > 0)
            return [];
        for (var at = number; library.Sentences.Before(at) is { } before && number - at < DateReach; at--)
        {
            if (EventDates.In(before, before.Span) is { Count: > 0 } carried)
                return carried;
        }
        return sentence.HeadingDates;
    }
}
