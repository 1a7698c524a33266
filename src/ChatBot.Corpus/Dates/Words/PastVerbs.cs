using System.Collections.Frozen;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>Words that put a clause into the past and do not end in "-ed": irregular past forms, and "has", "since", "ago".</summary>
internal static class PastVerbs
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "was", "were", "had", "did", "has", "have", "been", "since", "ago", "said", "went", "came", "took", "made", "met", "held", "began", "fell", "rose", "told", "won", "lost", "sold", "left", "became",
        "got", "gave", "paid", "saw", "found", "brought", "bought", "sent", "spent", "stood", "led", "ran", "grew", "shot", "flew", "drew", "broke", "spoke", "wrote", "knew", "thought", "built", "laid",
        "ended", "died", "born", "kept", "felt", "fought", "sank", "struck", "withdrew", "chose", "blew", "drove", "heard", "caught", "taught", "dealt", "slept", "swept", "lent", "sought", "shook", "stole",
        "swam", "swore", "tore", "threw", "woke", "wore", "hung", "dug", "drank", "ate", "forgot", "froze", "hid", "lay", "lit", "rode", "rang", "sang", "sat", "slid", "spun", "sprang", "stuck", "swung",
        "understood", "undertook", "upheld", "withheld", "overcame", "overtook", "overthrew", "arose", "bore", "bled", "fled", "clung", "crept", "fed", "forbade", "leapt", "meant", "sped", "shrank", "wound");

    // Forms that are also those of the infinitive and the present.
    private static readonly FrozenSet<string> Bases = FrozenSet.Create("put", "set", "cut", "hit", "quit", "shut", "cost", "split", "spread", "cast", "burst");

    public static bool Contains(string lower) => Words.Contains(lower) || Bases.Contains(lower);

    public static bool IsBaseToo(string lower) => Bases.Contains(lower);
}
