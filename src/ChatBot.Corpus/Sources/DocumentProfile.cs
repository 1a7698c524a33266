using ChatBot.Corpus.Words;
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

/// <summary>A block of a document, judged by itself.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">What it was taken for that is not the document; null for nothing.</param>
/// <param name="Form">By which it is found in other documents; 0 where it is too short.</param>
/// <param name="Enough">In how many other documents it must stand to be no part of this one; 0 for never.</param>
[MemoryPackable]
public readonly partial record struct JudgedBlock(TextSpan Span, string? Reason, ulong Form, byte Enough);

/// <summary>A document as it was read before.</summary>
public sealed record KnownDocument(Work Work, DocumentProfile Profile);
