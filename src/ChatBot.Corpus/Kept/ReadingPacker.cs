using System.Buffers;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>The annotation of a work as bytes, and back.</summary>
public static class ReadingPacker
{
    static ReadingPacker() => KeptFormatters.Ensure();

    /// <param name="sentences">The sentences of the work.</param>
    /// <param name="stamp">By what the annotation was made.</param>
    public static byte[] Pack(IReadOnlyList<AnnotatedSentence> sentences, ulong stamp)
    {
        var names = new Numbered<KeptNameKey>();
        var headings = new Numbered<IReadOnlyList<DateMention>>();
        var bytes = new ArrayBufferWriter<byte>();
        var ends = new int[sentences.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            MemoryPackSerializer.Serialize(bytes, Kept(sentences[i]));
            ends[i] = bytes.WrittenCount;
        }
        var text = sentences.Count == 0 ? "" : sentences[0].Work.Text;
        return MemoryPackSerializer.Serialize(
            new KeptReading(stamp, [.. names.All],
                [.. headings.All.Select(dates => new KeptHeading([.. dates.Select(date => KeptDate.Of(date, text))]))],
                ends, bytes.WrittenSpan.ToArray()));

        KeptSentence Kept(AnnotatedSentence sentence) => new(
            [.. sentence.Names.Select(Mention)],
            [.. sentence.Offices.Select(office =>
                new KeptOffice(office.Span, [.. office.Terms], Keys(office.Nations), office.Holder is { } holder ? Mention(holder)
                : null))],
            [.. sentence.Dates.Select(date => KeptDate.Of(date, sentence.Work.Text))],
            [.. sentence.Clauses],
            sentence.IsLinked,
            sentence.HeadingDates.Count == 0 ? -1 : headings.Of(sentence.HeadingDates),
            sentence.WrittenOn is { } written && written != sentence.Work.AsOf ? KeptInterval.Of(written) : null,
            sentence.LeadIn,
            sentence.IsUndoneBeside);

        KeptMention Mention(NameMention mention) => new(mention.Span, Keys(mention.Names), (byte)mention.Form);

        int[] Keys(IReadOnlyList<Name> list) => [.. list.Select(name => names.Of(new KeptNameKey(name.Canonical, name.Kind)))];
    }

    /// <summary>The annotation that was packed; null for one with another stamp.</summary>
    /// <param name="bytes">What <see cref="Pack"/> gave.</param>
    /// <param name="stamp">By what the annotation is made now.</param>
    /// <param name="work">The work, unchanged since.</param>
    /// <param name="gazetteer">The names of the library.</param>
    /// <param name="words">Where the library's words are kept for a while.</param>
    public static IReadOnlyList<AnnotatedSentence>? Unpack(
        byte[] bytes, ulong stamp, Work work, Gazetteer gazetteer, TokenCache words) =>
        MemoryPackSerializer.Deserialize<KeptReading>(bytes) is { } kept && kept.Stamp == stamp
            ? new PackedReading(kept, work, gazetteer, words) : null;

    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> All { get; } = [];

        public int Of(T item)
        {
            if (!_numbers.TryGetValue(item, out var number))
            {
                _numbers[item] = number = All.Count;
                All.Add(item);
            }
            return number;
        }
    }
}
