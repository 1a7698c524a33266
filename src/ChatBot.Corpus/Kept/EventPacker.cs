using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>What lenses find in a work as bytes, and back; its annotation is kept apart (<see cref="ReadingPacker"/>).</summary>
public static class EventPacker
{
    static EventPacker() => KeptFormatters.Ensure();

    /// <param name="told">What was found.</param>
    /// <param name="sentences">The sentences of the work, in which it was found.</param>
    /// <param name="stamp">By what it was made.</param>
    public static byte[] Pack(IReadOnlyList<EventMention> told, IReadOnlyList<AnnotatedSentence> sentences, string stamp)
    {
        var names = Numbered(NamesOf(sentences));
        var dates = Numbered(DatesOf(sentences));
        string[] kinds = [.. told.Select(mention => mention.Kind).Distinct()];
        var others = new List<KeptDate>();
        var mentions = told.Select(mention => new KeptEvent(
            Array.IndexOf(kinds, mention.Kind), mention.Sentence.Sentence.Ordinal, mention.Trigger, mention.Clause, mention.Scope,
            mention.Quotable, [.. mention.Dates.Select(NumberOf)], mention.Factuality,
            [.. mention.Targets.Select(name => names[name])], [.. mention.Names.Select(name => names[name])],
            mention.Antecedent?.Sentence.Ordinal ?? -1, mention.IsContinuation)).ToArray();
        return MemoryPackSerializer.Serialize(new KeptEvents(stamp, kinds, [.. others], mentions));

        int NumberOf(DateMention date)
        {
            if (!dates.TryGetValue(date, out var number))
            {
                dates[date] = number = dates.Count;
                others.Add(KeptDate.Of(date, sentences[0].Work.Text));
            }
            return number;
        }
    }

    /// <summary>What was packed; null for what has another stamp.</summary>
    /// <param name="bytes">What <see cref="Pack"/> gave.</param>
    /// <param name="stamp">By what it would be made now.</param>
    /// <param name="sentences">The sentences of the work as they were.</param>
    public static IReadOnlyList<EventMention>? Unpack(byte[] bytes, string stamp, IReadOnlyList<AnnotatedSentence> sentences)
    {
        var kept = MemoryPackSerializer.Deserialize<KeptEvents>(bytes)!;
        if (kept.Stamp != stamp)
            return null;
        if (kept.Mentions.Length == 0)
            return [];
        var names = Numbered(NamesOf(sentences)).Keys.ToArray();
        var dates = Numbered(DatesOf(sentences)).Keys.Concat(kept.Dates.Select(date => date.In(sentences[0].Work.Text))).ToArray();
        return Array.ConvertAll(kept.Mentions, mention => new EventMention(
            kept.Kinds[mention.Kind], sentences[mention.Sentence], mention.Trigger, mention.Clause, mention.Scope,
            Array.ConvertAll(mention.Dates, number => dates[number]), mention.Factuality)
        {
            Targets = Array.ConvertAll(mention.Targets, number => names[number]),
            Antecedent = mention.Antecedent < 0 ? null : sentences[mention.Antecedent],
            IsContinuation = mention.IsContinuation,
            Quotable = mention.Quotable,
            Names = Array.ConvertAll(mention.Names, number => names[number]),
        });
    }

    private static IEnumerable<NameMention> NamesOf(IReadOnlyList<AnnotatedSentence> sentences) =>
        sentences.SelectMany(sentence => sentence.Names);

    private static IEnumerable<DateMention> DatesOf(IReadOnlyList<AnnotatedSentence> sentences) =>
        sentences.SelectMany(sentence => sentence.Dates.Concat(sentence.HeadingDates));

    // The dates of a heading are those of all sentences under it.
    private static Dictionary<T, int> Numbered<T>(IEnumerable<T> mentions)
        where T : class
    {
        var numbers = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        foreach (var mention in mentions)
            numbers.TryAdd(mention, numbers.Count);
        return numbers;
    }
}
