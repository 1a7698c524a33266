using System.Buffers;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Sentences that tell what somebody asked and nothing more ("The chairman asked the clerk who had paid."): as little of an answer as a
/// question is. "Asked who had paid, he named the clerk" and "asked for whoever had paid" are none.
/// </summary>
internal static class ToldQuestions
{
    /// <summary>The tokens of whoever is asked: "asked the members of the board whether".</summary>
    private const int MostOfAddressee = 6;

    /// <summary>A further clause, or what is said itself, may be an answer.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:—–\"“");

    private static readonly SearchValues<string> Verbs =
        SearchValues.Create([.. Lexicon.English.Sentences.AskingVerbs], StringComparison.OrdinalIgnoreCase);

    private static SentenceWords Words => Lexicon.English.Sentences;

    public static bool IsOne(AnnotatedSentence sentence)
    {
        // Few sentences have such a verb: the others need no reading word by word.
        if (sentence.Text.ContainsAny(Breaks) || !sentence.Text.ContainsAny(Verbs)) return false;
        var tokens = sentence.Tokens;
        var verb = tokens.TakeWhile(token => !Words.AskingVerbs.Contains(token.Word)).Count();
        if (verb == 0 || verb == tokens.Count || tokens.Take(verb).Any(IsOpener)) return false;
        var asked = tokens.Skip(verb + 1).Take(MostOfAddressee + 1).TakeWhile(token => token.Word is not ("to" or "for" or "about"));
        return asked.Any(IsOpener);
    }

    private static bool IsOpener(Token token) => Words.IndirectOpeners.Contains(token.Word);
}
