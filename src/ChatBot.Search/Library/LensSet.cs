using ChatBot.Corpus.Events;
using ChatBot.Corpus.Kept;
using ChatBot.Search.Coreference;
using ChatBot.Search.Index;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Library;

/// <summary>The lenses of a library.</summary>
/// <param name="Lenses">In the order of their files.</param>
/// <param name="State">A hash of their files: those of the same find the same in a work.</param>
internal sealed record LensSet(IReadOnlyList<Lens> Lenses, string State)
{
    /// <summary>What all of them find in a work, lens by lens.</summary>
    public IReadOnlyList<EventMention> Read(WorkReading work) =>
        [.. Lenses.SelectMany(lens => EventReader.Read(work, lens.Name, lens.Patterns))];

    /// <param name="work">A work.</param>
    /// <param name="stamp">By what its annotation was made.</param>
    public KeptBytes Pack(WorkReading work, ulong stamp)
    {
        var told = Read(work);
        return new KeptBytes(EventPacker.Pack(told, work.Sentences, $"{stamp} {State}"),
            told.SelectMany(CoreferenceTerms.Of).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>What was packed; null where it was made by other lenses or of another annotation.</summary>
    public IReadOnlyList<EventMention>? Unpack(byte[] bytes, WorkReading work, ulong stamp) =>
        EventPacker.Unpack(bytes, $"{stamp} {State}", work.Sentences);
}
