using ChatBot.Corpus.Lexicons;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Questions;

/// <summary>
/// Finds the word that carries a question: what was done ("who <i>built</i> …", "when did Ada <i>resign</i>", "why was the race
/// <i>cancelled</i>"). A sentence without a counterpart of it speaks of the same people and answers something else. No parser is behind it:
/// where the place of the verb is not certain, there is none.
/// </summary>
internal static class Predicate
{
    private static readonly QuestionWords Lists = Lexicon.English.Questions;

    /// <param name="tokens">The question's tokens that are words.</param>
    /// <param name="words">The words that carry something.</param>
    /// <param name="asked">Those that say what is counted or chosen.</param>
    /// <param name="kind">What kind of answer is asked for.</param>
    /// <param name="english">Tells verbs and their past forms.</param>
    public static QuestionWord? Of(
        IReadOnlyList<Token> tokens, IReadOnlyList<QuestionWord> words, IReadOnlyList<QuestionWord> asked, QuestionKind kind,
            EnglishWords english)
    {
        var opening = asked.Count > 0 ? IndexOf(tokens, asked[^1].Tokens[^1]) : kind == QuestionKind.YesNo ? -1
            : kind is QuestionKind.Amount or QuestionKind.Price && tokens[0].Word == "how" ? 1 : 0;
        if (opening + 1 >= tokens.Count)
            return null;
        var auxiliary = tokens[opening + 1].Word;
        var place = Lists.Modals.Contains(auxiliary) && opening >= 0 && IsDeed(tokens, opening + 2, english) ? opening + 2
            : Lists.DoAuxiliaries.Contains(auxiliary) ? VerbPlace.AfterSubject(tokens, words, opening + 2, english)
            : Lexicon.English.Inflection.FormsOfBe.Contains(auxiliary) && kind is not (QuestionKind.What or QuestionKind.Name)
                ? LastPast(tokens, words, opening + 2, english)
            : !Lexicon.English.Inflection.FormsOfBe.Contains(auxiliary) && !Lists.Modals.Contains(auxiliary)
                && (tokens[0].Word == "who" || (asked.Count > 0
                && (english.IsPast(auxiliary) || (kind == QuestionKind.HowMany && english.IsVerb(tokens[opening + 1].Term))))) ? opening + 1
                : -1;
        return place < 0 ? null : words.FirstOrDefault(
            word => word.Tokens.Contains(tokens[place])) is { Role: WordRole.Content, Tokens.Count: 1 } verb && !asked.Contains(verb)
            && !Lists.SupportVerbs.Contains(tokens[place].Word) ? verb : null;
    }

    // "Which factories will build …", "who has signed": no subject stands between.
    private static bool IsDeed(IReadOnlyList<Token> tokens, int at, EnglishWords english) =>
        at < tokens.Count && (english.IsVerb(tokens[at].Term) || english.IsPast(tokens[at].Word));

    // "Who was awarded the prize", "when was the race cancelled": the last past form that no article makes a noun's attribute.
    private static int LastPast(IReadOnlyList<Token> tokens, IReadOnlyList<QuestionWord> words, int from, EnglishWords english)
    {
        for (var at = tokens.Count - 1; at >= from; at--)
        {
            if (english.IsPast(tokens[at].Word) && !VerbPlace.MakesNoun(tokens[at - 1])
                && words.Any(word => word.Role == WordRole.Content && word.Tokens.Contains(tokens[at])))
                return at;
        }
        return -1;
    }

    private static int IndexOf(IReadOnlyList<Token> tokens, Token token)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Position == token.Position)
                return i;
        }
        return -1;
    }
}
