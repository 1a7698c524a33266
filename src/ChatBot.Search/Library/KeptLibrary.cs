using ChatBot.Corpus.Kept;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Sources;
using ChatBot.Search.Queries;
using ChatBot.Search.Questions;
using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>What was read of a library as a whole, kept so that a start reads no document that has not changed.</summary>
/// <param name="State">A hash of all files that it was read from.</param>
/// <param name="Lenses">A hash of the lenses that what is kept of works was found by.</param>
/// <param name="Seeds">The works and problems of seeds/ (<see cref="SeedsPacker"/>).</param>
/// <param name="Stamps">By what each work's annotation was made.</param>
/// <param name="Names">The names that were found in the texts.</param>
/// <param name="Commonest">What the texts name most often.</param>
[MemoryPackable]
internal sealed partial record KeptLibrary(string State, string Lenses, byte[] Seeds, ulong[] Stamps, KeptName[] Names, Commonest Commonest,
    string[] Terms, string[] Words, string[] Common, string[] NameWords)
{
    public static byte[] Pack(string state, string lenses, SeedsReading seeds, IEnumerable<ulong> stamps, IEnumerable<Name> found,
        Commonest commonest, Vocabulary vocabulary) => MemoryPackSerializer.Serialize(new KeptLibrary(
        state,
        lenses,
        SeedsPacker.Pack(seeds),
        [.. stamps],
        [.. found.Select(name => new KeptName(name.Canonical, name.Kind, [.. name.Aliases]))],
        commonest,
        [.. vocabulary.Terms],
        [.. vocabulary.Words],
        [.. vocabulary.Common],
        [.. vocabulary.Names.All]));

    public static KeptLibrary Unpack(byte[] bytes) => MemoryPackSerializer.Deserialize<KeptLibrary>(bytes)!;

    public IEnumerable<Name> Discovered() =>
        Names.Select(name => new Name(name.Canonical, name.Kind) { Aliases = name.Aliases, IsFound = true });

    public Vocabulary Vocabulary() => new(Terms, Words, Common, new NameWords(NameWords));
}

[MemoryPackable]
internal sealed partial record KeptName(string Canonical, string Kind, string[] Aliases);
