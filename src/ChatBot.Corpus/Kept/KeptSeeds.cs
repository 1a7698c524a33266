using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>What was read from seeds/, but for the texts themselves.</summary>
[MemoryPackable]
internal sealed partial record KeptSeeds(KeptWork[] Works, KeptProblem[] Problems);

/// <param name="Item">The record, as CSL-JSON.</param>
/// <param name="Reading">What the reader said of the document, as JSON.</param>
/// <param name="ReadingHash">Names how the text was read.</param>
/// <param name="Passages">The paragraphs in order, those without a number last.</param>
[MemoryPackable]
internal sealed partial record KeptWork(
    string Item, string File, string Sha256, bool HasMetadata, KeptInterval? AsOf, TextSpan Body, TextSpan[] Omitted, TextSpan[] Byline,
        TextSpan[] Bio,
    string OriginFile, string OriginSha256, string Reader, bool IsFileItself, string Reading, KeptLeftOut[] LeftOut, string? CopyOf,
        string[] Copies,
        string ReadingHash, KeptPassage[] Passages);

[MemoryPackable]
internal sealed partial record KeptLeftOut(TextSpan Span, string Reason);

[MemoryPackable]
internal sealed partial record KeptPassage(int Number, byte Kind, TextSpan Span, TextSpan[] Sentences);

[MemoryPackable]
internal sealed partial record KeptProblem(string File, int Line, string Message, string Remedy, bool IsWarning, bool IsUnread);
