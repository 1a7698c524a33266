using System.Text.RegularExpressions;
using ChatBot.Corpus.Events;

namespace ChatBot.Search.Questions;

/// <summary>"(1901–1977)" after a name tells when someone was born and died, though it has neither word.</summary>
internal static partial class LifeSpan
{
    private static readonly HashSet<string> Words = new("born birth die died dies death".Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// The place among a sentence's words of the years that tell it; null where the word asks for neither, or there are none.
    /// </summary>
    public static int? In(AnnotatedSentence sentence, string word)
    {
        if (!Words.Contains(word) || Years().Match(sentence.Text.ToString()) is not { Success: true } span)
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
