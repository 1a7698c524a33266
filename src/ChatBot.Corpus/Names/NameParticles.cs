using System.Collections.Frozen;

namespace ChatBot.Corpus.Names;

/// <summary>Particles of family names, in lower case as names have them: the "van" of "van Rijn".</summary>
public static class NameParticles
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le",
        "los", "ten", "ter", "van", "von", "y", "zu", "zum", "zur",
    ]);

    public static bool Has(string word) => Words.Contains(word);
}
