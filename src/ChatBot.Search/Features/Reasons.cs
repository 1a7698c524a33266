using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Features;

/// <summary>
/// Whether a sentence gives a reason. Some words always announce one; others ("to", "after", "by" and no name) only where they follow what
/// the reason is asked for: "came after the cancellation" gives none for the cancellation.
/// </summary>
internal static class Reasons
{
    public static bool AreIn(AnnotatedSentence sentence, IReadOnlyList<AskedWord> words)
    {
        var lists = Lexicon.English.Questions;
        var tokens = sentence.Tokens;
        var text = sentence.Work.Text;
        var anchor = words.Where(word => !word.Word.IsName).OrderByDescending(word => word.Weight)
            .Select(word => word.In(sentence).Tokens).FirstOrDefault(places => places.Count > 0) is { } met ? met[0] : -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
            if (lists.Reasons.Contains(word) && !(word == "since" && next.Word is { Length: > 0 } since && char.IsAsciiDigit(since[0])))
                return true;
            if (word == "for" && next.Word is { } lack && lists.Lacks.Contains(lack))
                return true;
            if (i > anchor && (lists.ReasonOpeners.Contains(word)
                || (next.Word is not null && char.IsLower(text[next.Span.Start])
                && (word == "by" || (word == "to" && !FunctionWords.Contains(next.Word))))))
                return true;
        }
        return false;
    }
}
