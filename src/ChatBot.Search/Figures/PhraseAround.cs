using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Figures;

/// <summary>What a number counts and what does not follow it: "the boats, 340 of them", "fourteen men were saved".</summary>
internal static class PhraseAround
{
    private const int LongestBefore = 3;
    private const int Farthest = 7;

    /// <summary>The terms of the noun phrase that "N of them" stands for; none where the number says so itself.</summary>
    public static IEnumerable<string> Before(IReadOnlyList<Token> tokens, string text, int at, int last)
    {
        if (last + 2 >= tokens.Count || tokens[last + 1].Word != "of"
            || !Lexicon.English.Figures.PartitivePronouns.Contains(tokens[last + 2].Word)
            || IsNoun(text, tokens, last + 3, tokens[last + 2].Word))
            yield break;
        for (var i = at - 1; i >= Math.Max(0, at - LongestBefore); i--)
        {
            if (Lexicon.English.Figures.PhraseStops.Contains(tokens[i].Word)
                || Lexicon.English.Questions.NounDeterminers.Contains(tokens[i].Word))
                yield break;
            yield return Spelling.Term(tokens[i].Word);
        }
    }

    /// <summary>What the counted underwent: the participle after "was" or "were" ("fourteen men were killed").</summary>
    public static IEnumerable<string> Undergone(IReadOnlyList<Token> tokens, int last, bool isCounted)
    {
        for (var i = last + 1; isCounted && i + 1 < tokens.Count && i <= last + Farthest; i++)
        {
            if (tokens[i].Word is not ("was" or "were" or "been"))
                continue;
            if (tokens[i + 1].Word.EndsWith("ed", StringComparison.Ordinal))
                yield return Spelling.Term(tokens[i + 1].Word);
            yield break;
        }
    }

    /// <summary>"340 of these boats": what is counted follows.</summary>
    private static bool IsNoun(string text, IReadOnlyList<Token> tokens, int at, string pronoun) =>
        pronoun is "these" or "those" && at < tokens.Count && text[tokens[at - 1].Span.End] == ' '
            && char.IsLetter(text[tokens[at].Span.Start]);
}
