using ChatBot.Corpus.Sources.Boilerplate;
using ChatBot.Corpus.Works;
using MemoryPack;

namespace ChatBot.Corpus.Sources;

/// <summary>What of a document is compared with the others of its library.</summary>
/// <param name="Sketch">By which its copies are found (<see cref="CopyFinder"/>).</param>
/// <param name="Blocks">Its blocks in order.</param>
[MemoryPackable]
public sealed partial record DocumentProfile(ulong[] Sketch, JudgedBlock[] Blocks)
{
    public static DocumentProfile None { get; } = new([], []);
}

/// <summary>A document as it was read before.</summary>
public sealed record KnownDocument(Work Work, DocumentProfile Profile);
