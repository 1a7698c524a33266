using System.Text.RegularExpressions;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Questions;

/// <summary>"(1901–1977)" after a name tells when someone was born and died, though it has neither word.</summary>
internal static partial class LifeSpan
{
    /// <summary>
    /// The place among a sentence's words of the years that tell it; null where the word asks for neither, or there are none.
    /// </summary>
    public static int? In(AnnotatedSentence sentence, string word)
    {
        if (!Lexicon.English.Questions.LifeWords.Contains(word) || Years().Match(sentence.Text.ToString()) is not { Success: true } span)
            return null;
        var start = sentence.Span.Start + span.Groups["years"].Index;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Span.Start >= start)
                return at;
        }
        return null;
    }

    [GeneratedRegex(@"(?<=\p{Lu}[\p{L}'’.-]+ )\((?<years>\d{4}\s?[-–—]\s?\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
