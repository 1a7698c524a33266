using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Names;

/// <summary>The capitalised runs of a work, and what they were cut by, so that it can be told whether they would be cut so again.</summary>
/// <param name="Phrases">The runs in order.</param>
/// <param name="Names">What the names that need no finding say of the work's words (<see cref="Gazetteer.HashOf"/>).</param>
/// <param name="Common">Of the words that it was asked of, those that some work has without a capital.</param>
/// <param name="Uncommon">Those that none has so.</param>
[MemoryPackable]
public sealed partial record FoundPhrases(CapitalizedPhrase[] Phrases, ulong Names, PackedWords Common, PackedWords Uncommon)
{
    /// <summary>True when the work would be cut so again.</summary>
    /// <param name="names">What the names that need no finding say of its words now.</param>
    /// <param name="common">The words that some work has without a capital.</param>
    public bool Holds(ulong names, HashSet<string> common) => names == Names && Are(Common, common, true) && Are(Uncommon, common, false);

    private static bool Are(PackedWords words, HashSet<string> common, bool are)
    {
        var set = common.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            if (set.Contains(word) != are)
                return false;
        }
        return true;
    }
}
