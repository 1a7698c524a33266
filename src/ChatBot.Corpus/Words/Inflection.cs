using System.Collections.Frozen;

namespace ChatBot.Corpus.Words;

/// <summary>The forms of an English word from its dictionary form: so a list of lemmas finds what is inflected in a text.</summary>
public static class Inflection
{
    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["be"] = ["is", "are", "was", "were", "been", "being", "am"],
        ["have"] = ["has", "had", "having"],
        ["go"] = ["goes", "went", "gone", "going"],
        ["come"] = ["comes", "came", "coming"],
        ["take"] = ["takes", "took", "taken", "taking"],
        ["make"] = ["makes", "made", "making"],
        ["give"] = ["gives", "gave", "given", "giving"],
        ["get"] = ["gets", "got", "gotten", "getting"],
        ["buy"] = ["buys", "bought", "buying"],
        ["sell"] = ["sells", "sold", "selling"],
        ["send"] = ["sends", "sent", "sending"],
        ["build"] = ["builds", "built", "building"],
        ["hold"] = ["holds", "held", "holding"],
        ["meet"] = ["meets", "met", "meeting"],
        ["leave"] = ["leaves", "left", "leaving"],
        ["fly"] = ["flies", "flew", "flown", "flying"],
        ["see"] = ["sees", "saw", "seen", "seeing"],
        ["win"] = ["wins", "won", "winning"],
        ["lose"] = ["loses", "lost", "losing"],
        ["begin"] = ["begins", "began", "begun", "beginning"],
        ["bring"] = ["brings", "brought", "bringing"],
        ["pay"] = ["pays", "paid", "paying"],
        ["write"] = ["writes", "wrote", "written", "writing"],
        ["speak"] = ["speaks", "spoke", "spoken", "speaking"],
        ["sing"] = ["sings", "sang", "sung", "singing"],
        ["lead"] = ["leads", "led", "leading"],
        ["set"] = ["sets", "setting"],
        ["put"] = ["puts", "putting"],
        ["find"] = ["finds", "found", "finding"],
        ["lend"] = ["lends", "lent", "lending"],
        ["sink"] = ["sinks", "sank", "sunk", "sinking"],
        ["fall"] = ["falls", "fell", "fallen", "falling"],
        ["die"] = ["dies", "died", "dying"],
        ["teach"] = ["teaches", "taught", "teaching"],
        ["spend"] = ["spends", "spent", "spending"],
        ["break"] = ["breaks", "broke", "broken", "breaking"],
        ["draw"] = ["draws", "drew", "drawn", "drawing"],
        ["grow"] = ["grows", "grew", "grown", "growing"],
        ["show"] = ["shows", "showed", "shown", "showing"],
        ["run"] = ["runs", "ran", "running"],
        ["sail"] = ["sails", "sailed", "sailing"],
        ["travel"] = ["travels", "travelled", "traveled", "travelling", "traveling"],
        ["cancel"] = ["cancels", "cancelled", "canceled", "cancelling", "canceling"],
        ["visit"] = ["visits", "visited", "visiting"],
        ["transfer"] = ["transfers", "transferred", "transferring"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The folded forms of a lemma, the lemma itself first.</summary>
    public static IReadOnlyList<string> Forms(string lemma)
    {
        var word = Folding.Fold(lemma.Trim());
        if (word.Length < 3 || !word.All(char.IsLetter))
            return Irregular.TryGetValue(word, out var small) ? [word, .. small] : [word];
        if (Irregular.TryGetValue(word, out var irregular))
            return [word, .. irregular];
        var stem = word[..^1];
        if (word[^1] == 'e')
            return [word, word + "s", word + "d", stem + "ing"];
        if (word[^1] == 'y' && !IsVowel(word[^2]))
            return [word, stem + "ies", stem + "ied", word + "ing"];
        if (word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal))
            return [word, word + "es", word + "ed", word + "ing"];
        if (DoublesItsLast(word))
            return [word, word + "s", word + word[^1] + "ed", word + word[^1] + "ing", word + "ed", word + "ing"];
        return [word, word + "s", word + "ed", word + "ing"];
    }

    /// <summary>One syllable of consonant, vowel, consonant: "ship", "stop", "plan".</summary>
    private static bool DoublesItsLast(string word) =>
        word.Count(IsVowel) == 1 && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
