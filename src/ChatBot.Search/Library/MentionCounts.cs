using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>How often a work names whom and what, by canonical names, and days of the year, as 11-20.</summary>
[MemoryPackable]
internal sealed partial record MentionCounts(Dictionary<string, int> People, Dictionary<string, int> Names, Dictionary<string, int> Days)
{
    public static MentionCounts Of(IReadOnlyList<AnnotatedSentence> sentences)
    {
        var names = sentences.SelectMany(sentence => sentence.Names).Select(mention => mention.Resolved).OfType<Name>().ToList();
        var days = sentences.SelectMany(sentence => sentence.Dates)
            .Where(date => date.Value is { Precision: DatePrecision.Day, Start: not null });
        return new MentionCounts(Count(names.Where(name => name.IsPerson).Select(name => name.Canonical)),
            Count(names.Select(name => name.Canonical)), Count(days.Select(date => $"{date.Value.Start:MM-dd}")));
    }

    private static Dictionary<string, int> Count(IEnumerable<string> items) => new(items.CountBy(item => item), StringComparer.Ordinal);
}
