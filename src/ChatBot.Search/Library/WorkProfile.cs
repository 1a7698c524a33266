using ChatBot.Corpus.Names;
using ChatBot.Corpus.Sources;
using ChatBot.Search.Queries;
using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>What of a work is merged with the others of its library, kept so that it need not be read again when another changes.</summary>
/// <param name="Document">By what copies and repeated blocks are found.</param>
/// <param name="Words">Its words.</param>
/// <param name="Phrases">The capitalised runs of which names are made.</param>
/// <param name="Stamp">What its annotation was made by.</param>
/// <param name="Counts">Whom and what it names.</param>
[MemoryPackable]
internal sealed partial record WorkProfile(
    DocumentProfile Document, WorkWords Words, FoundPhrases Phrases, ulong Stamp, MentionCounts Counts);
