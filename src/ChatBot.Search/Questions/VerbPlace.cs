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

    private static readonly HashSet<string> Determiners =
        Set("the a an this that these those its his her their our my your each every some any no all both which what whose");
    private static readonly HashSet<string> Prepositions = Set("in on at by for with from into onto about over under between among against through during before after since until near via per within without toward towards across around");
    private static readonly HashSet<string> Pronouns = Set("he she it they we you i there");
    private static readonly HashSet<string> Auxiliaries = Set("do have be say tell give call get go come make take");

    /// <summary>"Want to buy": the deed is the second verb.</summary>
    private static readonly HashSet<string> Wishes = Set("want hope wish try plan intend aim need begin start continue manage seek like");

    /// <param name="tokens">The question's words.</param>
    /// <param name="words">Those that carry something.</param>
    /// <param name="from">Where the subject begins.</param>
    /// <param name="english">Tells verbs.</param>
    /// <returns>The verb's place; -1 where it is not certain.</returns>
    public static int AfterSubject(IReadOnlyList<Token> tokens, IReadOnlyList<QuestionWord> words, int from, EnglishWords english)
    {
        var (best, place) = (0.0, -1);
        if (from < tokens.Count && Pronouns.Contains(tokens[from].Word))
            (best, place) = (Known, from + 1 < tokens.Count ? from + 1 : -1);
        for (var at = from + 1; at < tokens.Count && place < from + 1; at++)
        {
            var isAuxiliary = Auxiliaries.Contains(tokens[at].Word);
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
        return place < 0 || !Wishes.Contains(tokens[place].Word) ? place : SecondVerb(tokens, place);
    }

    /// <summary>True for a word after which a noun or its attribute stands: an article, a preposition, "the king's".</summary>
    public static bool MakesNoun(Token token) =>
        Determiners.Contains(token.Word) || Prepositions.Contains(token.Word) || token.Word == "of" || Possessives.Contains(token);

    private static double Follower(IReadOnlyList<Token> tokens, IReadOnlyList<QuestionWord> words, int at)
    {
        if (at + 1 == tokens.Count)
            return BeforeObject;
        var next = tokens[at + 1];
        return next.Word == "of" ? BeforeOf
            : Prepositions.Contains(next.Word) ? BeforePreposition
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

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
