using System.Runtime.InteropServices;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>How often a work names whom and what, by canonical names, and days of the year, as 11-20.</summary>
[MemoryPackable]
internal sealed partial record MentionCounts(CountedWords People, CountedWords Names, CountedWords Days)
{
    public static MentionCounts Of(IReadOnlyList<AnnotatedSentence> sentences)
    {
        var names = sentences.SelectMany(sentence => sentence.Names).Select(mention => mention.Resolved).OfType<Name>().ToList();
        var days = sentences.SelectMany(sentence => sentence.Dates)
            .Where(date => date.Value is { Precision: DatePrecision.Day, Start: not null });
        return new MentionCounts(Count(names.Where(name => name.IsPerson).Select(name => name.Canonical)),
            Count(names.Select(name => name.Canonical)), Count(days.Select(date => $"{date.Value.Start:MM-dd}")));
    }

    private static CountedWords Count(IEnumerable<string> items)
    {
        var counts = items.CountBy(item => item).ToList();
        return new CountedWords(PackedWords.Of(counts.Select(pair => pair.Key)), [.. counts.Select(pair => pair.Value)]);
    }
}

/// <summary>Names or the like, each with how often it stands.</summary>
[MemoryPackable]
internal readonly partial record struct CountedWords(PackedWords Words, int[] Counts)
{
    /// <summary>Adds them to others.</summary>
    public void AddTo(Dictionary<string, int> counts)
    {
        var (sums, at) = (counts.GetAlternateLookup<ReadOnlySpan<char>>(), 0);
        foreach (var word in Words)
            CollectionsMarshal.GetValueRefOrAddDefault(sums, word, out _) += Counts[at++];
    }
}
