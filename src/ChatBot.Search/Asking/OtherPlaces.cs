using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Asking;

/// <summary>Two places whose names differ in the word before alone ("Little York", "New York"): one is not told of for the other.</summary>
internal static class OtherPlaces
{
    private static FrozenSet<string> Modifiers => Lexicon.English.Questions.PlaceModifiers;

    /// <summary>True where a sentence names a place that the question asks for only under another of these words.</summary>
    public static bool AreTold(IReadOnlyList<Token> asked, AnnotatedSentence sentence)
    {
        for (var at = 1; at < asked.Count; at++)
        {
            if (Modifiers.Contains(asked[at - 1].Word) && IsOther(asked[at - 1].Word, asked[at].Word, sentence))
                return true;
        }
        return false;
    }

    private static bool IsOther(string modifier, string place, AnnotatedSentence sentence)
    {
        var tokens = sentence.Tokens;
        var found = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Word == modifier)
                return false;
            if (tokens[at].Word != place)
                continue;
            if (at == 0 || !Modifiers.Contains(tokens[at - 1].Word)
                || !sentence.Names.Any(name => name.Span.Contains(tokens[at].Span) && name.Span.Contains(tokens[at - 1].Span)))
                return false;
            found = true;
        }
        return found;
    }
}
