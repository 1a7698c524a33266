using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Sources.Boilerplate;

/// <summary>A block of a document, judged by itself.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">What it was taken for that is not the document; null for nothing.</param>
/// <param name="Form">By which it is found in other documents; 0 where it is too short.</param>
/// <param name="Enough">In how many other documents it must stand to be no part of this one; 0 for never.</param>
[MemoryPackable]
public readonly partial record struct JudgedBlock(TextSpan Span, string? Reason, ulong Form, byte Enough);
