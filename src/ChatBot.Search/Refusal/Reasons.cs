using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Refusal;

/// <summary>
/// Whether a sentence gives a reason. Some words always announce one; others ("to", "after", "by" and no name) only where they follow what the reason is
/// asked for: "came after the cancellation" gives none for the cancellation.
/// </summary>
internal static class Reasons
{
    private static readonly HashSet<string> Strong = Set(
        "because since therefore thus hence reason reasons rationale cause caused causes owing attribute attributed attributes explain explains explained backdrop " +
        "motive motives purpose aim aims aimed objective result resulted prompted so consequently reflects reaction response thanks blamed as helps intended due looking hopes seeks attributing");

    private static readonly HashSet<string> Following = Set("after following amid with through");

    private static readonly HashSet<string> Lacks = Set("want lack fear need reasons sake");

    public static bool AreIn(SentenceReading sentence, Alignment alignment)
    {
        var atoms = sentence.Tokens.Where(token => token.IsAtom).ToList();
        var anchor = alignment.Words.Where(word => word.Position >= 0 && !word.Word.Word.IsName)
            .OrderByDescending(word => word.Word.Weight * word.Strength).Select(word => word.Position).FirstOrDefault(-1);
        for (var i = 0; i < atoms.Count; i++)
        {
            var word = atoms[i].Word;
            var isAfter = atoms[i].Position > anchor;
            if (Strong.Contains(word) && !(word == "since" && i + 1 < atoms.Count && char.IsAsciiDigit(atoms[i + 1].Word[0])))
                return true;
            if (isAfter && word == "by" && i + 1 < atoms.Count && char.IsLower(sentence.Text[atoms[i + 1].Span.Start]))
                return true;
            if (isAfter && Following.Contains(word) || word == "for" && i + 1 < atoms.Count && Lacks.Contains(atoms[i + 1].Word))
                return true;
            if (isAfter && word == "to" && i + 1 < atoms.Count && IsVerb(sentence, atoms[i + 1]))
                return true;
        }
        return false;
    }

    // "to improve", not "to Paris" or "to the town".
    private static bool IsVerb(SentenceReading sentence, Token token) =>
        char.IsLower(sentence.Text[token.Span.Start]) && !FunctionWords.Contains(token.Word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
