using ChatBot.Corpus.Names;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Boilerplate;
using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>
/// Registers what packs the kept types, all of them on one thread and before any is packed: MemoryPack calls a formatter registered a
/// moment before it can be had, so that another thread that unpacks just then gets null (https://github.com/Cysharp/MemoryPack/issues/458).
/// </summary>
public static class KeptFormatters
{
    static KeptFormatters()
    {
        Register<PackedWords>();
        Register<JudgedBlock>();
        Register<DocumentProfile>();
        Register<CapitalizedPhrase>();
        Register<FoundPhrases>();
        Register<KeptInterval>();
        Register<KeptDate>();
        Register<KeptNameKey>();
        Register<KeptMention>();
        Register<KeptOffice>();
        Register<KeptSentence>();
        Register<KeptHeading>();
        Register<KeptReading>();
        Register<KeptEvent>();
        Register<KeptEvents>();
        Register<KeptLeftOut>();
        Register<KeptPassage>();
        Register<KeptWork>();
        Register<KeptProblem>();
        Register<KeptSeeds>();
    }

    /// <summary>Returns when those of this assembly are registered; the first call does it, others wait for it.</summary>
    public static void Ensure()
    {
    }

    /// <summary>Registers one, with those of its members.</summary>
    public static void Register<T>()
        where T : IMemoryPackFormatterRegister => T.RegisterFormatter();
}
