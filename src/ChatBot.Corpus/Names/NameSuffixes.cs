using System.Collections.Frozen;

namespace ChatBot.Corpus.Names;

/// <summary>What stands after a person's name and is no name: "Jr", "III", "Esq".</summary>
internal static class NameSuffixes
{
    private static readonly FrozenSet<string> All =
        FrozenSet.ToFrozenSet(["jr", "jnr", "sr", "snr", "esq", "esquire", "ii", "iii", "iv", "phd", "md", "mp", "frs", "bart", "obe",
        "qc", "kc"]);

    public static bool Contains(string word) => All.Contains(word);
}
