using ChatBot.Corpus.Lexicons;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Questions;

/// <summary>
/// Where the verb stands that follows a subject ("did <i>the ferry company in Oslo</i> double its subsidy"): after no article or
/// preposition, before an object's article or a preposition or at the end, and rather a word that is mostly a verb.
/// </summary>
internal static class VerbPlace
{
    private const double Known = 2;
    private const double AfterName = 0.75;
    private const double BeforeObject = 1;
    private const double BeforePreposition = 0.5;
    private const double BeforeNoun = -1;
    private const double BeforeOf = -2;
    private const double Least = 1;

    private static QuestionWords Words => Lexicon.English.Questions;

    /// <param name="tokens">The question's words.</param>
    /// <param name="words">Those that carry something.</param>
    /// <param name="from">Where the subject begins.</param>
    /// <param name="english">Tells verbs.</param>
    /// <returns>The verb's place; -1 where it is not certain.</returns>
    public static int AfterSubject(IReadOnlyList<Token> tokens, IReadOnlyList<QuestionWord> words, int from, EnglishWords english)
    {
        var (best, place) = (0.0, -1);
        if (from < tokens.Count && Words.PronounSubjects.Contains(tokens[from].Word))
            (best, place) = (Known, from + 1 < tokens.Count ? from + 1 : -1);
        for (var at = from + 1; at < tokens.Count && place < from + 1; at++)
        {
            var isAuxiliary = Words.HelpingVerbs.Contains(tokens[at].Word);
            if (MakesNoun(tokens[at - 1]) || tokens[at - 1].Word is "to" or "and" or "or" || IsName(words, tokens[at])
                || (FunctionWords.Contains(tokens[at].Word) && !isAuxiliary))
                continue;
            var isVerb = english.IsVerb(tokens[at].Term) || isAuxiliary;
            var worth = isVerb ? Known + Math.Max(0, Follower(tokens, words, at))
                : Follower(tokens, words, at) + (IsName(words, tokens[at - 1]) ? AfterName : 0);
            if (worth >= Least && worth > best)
                (best, place) = (worth, at);
            if (best > Known)
                break;
        }
        return place < 0 || !Words.WishingVerbs.Contains(tokens[place].Word) ? place : SecondVerb(tokens, place);
    }

    /// <summary>True for a word after which a noun or its attribute stands: an article, a preposition, "the king's".</summary>
    public static bool MakesNoun(Token token) =>
        Words.NounOpeners.Contains(token.Word) || Words.Prepositions.Contains(token.Word) || token.Word == "of"
        || Possessives.Contains(token);

    private static double Follower(IReadOnlyList<Token> tokens, IReadOnlyList<QuestionWord> words, int at)
    {
        if (at + 1 == tokens.Count)
            return BeforeObject;
        var next = tokens[at + 1];
        return next.Word == "of" ? BeforeOf
            : Words.Prepositions.Contains(next.Word) ? BeforePreposition
            : FunctionWords.Contains(next.Word) || char.IsAsciiDigit(next.Word[0]) || IsName(words, next) ? BeforeObject : BeforeNoun;
    }

    private static int SecondVerb(IReadOnlyList<Token> tokens, int wish)
    {
        for (var at = wish + 1; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Word == "to")
                return at + 1;
        }
        return -1;
    }

    private static bool IsName(IReadOnlyList<QuestionWord> words, Token token) =>
        words.Any(word => word.IsName && word.Tokens.Contains(token));
}
