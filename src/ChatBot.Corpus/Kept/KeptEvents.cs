using ChatBot.Corpus.Events;
using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>
/// What lenses find in a work, as it is kept: sentences, names and dates by their numbers in the work's annotation, in its order.
/// </summary>
/// <param name="Stamp">By what it was made.</param>
/// <param name="Kinds">The lenses' names.</param>
/// <param name="Dates">Dates that stand in no annotation, numbered after those that do.</param>
/// <param name="Mentions">By kind, then in the order of reading.</param>
[MemoryPackable]
internal sealed partial record KeptEvents(string Stamp, string[] Kinds, KeptDate[] Dates, KeptEvent[] Mentions);

/// <param name="Kind">The number of its kind.</param>
/// <param name="Antecedent">The number of the sentence that it goes on about, or -1.</param>
[MemoryPackable]
internal sealed partial record KeptEvent(
    int Kind, int Sentence, TextSpan Trigger, TextSpan Clause, TextSpan Scope, TextSpan Quotable, int[] Dates, Factuality Factuality,
    int[] Targets, int[] Names, int Antecedent, bool IsContinuation);
