using ChatBot.Corpus.Events;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Features;

/// <summary>
/// Whether a sentence gives a reason. Some words always announce one; others ("to", "after", "by" and no name) only where they follow what
/// the reason is asked for: "came after the cancellation" gives none for the cancellation.
/// </summary>
internal static class Reasons
{
    private static readonly HashSet<string> Strong = Set(
        "because since therefore thus hence reason reasons rationale cause caused causes owing attribute attributed attributes explain explains explained " +
        "motive motives purpose aim aims aimed objective result resulted prompted so consequently reflects reaction response thanks blamed as intended due hopes");

    private static readonly HashSet<string> Following = Set("after following amid with through");

    private static readonly HashSet<string> Lacks = Set("want lack fear need reasons sake");

    public static bool AreIn(AnnotatedSentence sentence, IReadOnlyList<AskedWord> words)
    {
        var tokens = sentence.Tokens;
        var text = sentence.Work.Text;
        var anchor = words.Where(word => !word.Word.IsName).OrderByDescending(word => word.Weight)
            .Select(word => word.In(sentence).Tokens).FirstOrDefault(places => places.Count > 0) is { } met ? met[0] : -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
            if (Strong.Contains(word) && !(word == "since" && next.Word is { Length: > 0 } since && char.IsAsciiDigit(since[0])))
                return true;
            if (word == "for" && next.Word is { } lack && Lacks.Contains(lack))
                return true;
            if (i > anchor && (Following.Contains(word)
                || (next.Word is not null && char.IsLower(text[next.Span.Start])
                && (word == "by" || (word == "to" && !FunctionWords.Contains(next.Word))))))
                return true;
        }
        return false;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
