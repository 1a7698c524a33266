using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Kept;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Index;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Library;

/// <summary>
/// What is read of a library's texts, whatever its lenses: taken from the index where it is kept, else read and kept there.
/// </summary>
internal sealed record LibraryText(
    SeedsReading Seeds, Gazetteer Names, IReadOnlyList<WorkReading> Readings, Vocabulary Vocabulary, Commonest Commonest)
{
    private static readonly Guid[] Program =
        [typeof(Work).Assembly.ManifestModule.ModuleVersionId, typeof(LibraryText).Assembly.ManifestModule.ModuleVersionId];

    /// <param name="folder">The library's folder.</param>
    /// <param name="state">A hash of all that the reading depends on in the folder.</param>
    /// <param name="given">The names of config/names.</param>
    /// <param name="index">Where it is kept; brought up to date.</param>
    /// <param name="read">Reads a file of seeds/; null to read it in this process.</param>
    public static LibraryText Read(string folder, string state, IReadOnlyList<Name> given, IndexFolder index, ReadFile? read)
    {
        // Another program may read the same files otherwise.
        state = $"{state}|{string.Join('|', Program)}|{Environment.Version}";
        var words = new SentenceWords();
        if (index.Library(state) is { } bytes && Kept(folder, KeptLibrary.Unpack(bytes), given, index, words) is { } kept)
        {
            index.Update(kept.Seeds.Works, FrozenDictionary<string, byte[]>.Empty, null);
            return kept;
        }
        var seeds = SeedsReader.Read(folder, read);
        IReadOnlyList<Name> found = EntityDiscovery.In(seeds.Works, new Gazetteer(given));
        var names = EntityDiscovery.Together(given, found);
        var annotated = seeds.Works.AsParallel().AsOrdered().Select(work => WorkReader.Read(work, names, words)).ToArray();
        var readings = seeds.Works.Zip(annotated, (work, sentences) => new WorkReading(work, () => sentences)).ToArray();
        var all = new LibraryText(seeds, names, readings, Queries.Vocabulary.Of(annotated.SelectMany(sentences => sentences)),
            Library.Commonest.Of(readings));
        var packed = index.IsOnDisk
            ? seeds.Works.Zip(annotated).AsParallel()
                .ToDictionary(pair => WorkBlock.KeyOf(pair.First), pair => ReadingPacker.Pack(pair.Second), StringComparer.Ordinal)
            : [];
        index.Update(seeds.Works, packed, (state, KeptLibrary.Pack(seeds, found, all.Commonest, all.Vocabulary)));
        return all;
    }

    private static LibraryText? Kept(string folder, KeptLibrary kept, IReadOnlyList<Name> given, IndexFolder index, SentenceWords words)
    {
        if (SeedsPacker.Unpack(folder, kept.Seeds) is not { } seeds)
            return null;
        var names = EntityDiscovery.Together(given, kept.Discovered());
        var readings = seeds.Works.Select(work => new WorkReading(work, () => index.Annotation(WorkBlock.KeyOf(work)) is { } bytes
            ? ReadingPacker.Unpack(bytes, work, names, words)
            : WorkReader.Read(work, names, words))).ToArray();
        return new LibraryText(seeds, names, readings, kept.Vocabulary(), kept.Commonest);
    }
}
