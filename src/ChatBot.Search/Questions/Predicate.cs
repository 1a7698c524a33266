namespace ChatBot.Search.Questions;

/// <summary>
/// Finds the word that carries a question: what was done ("who <i>built</i> …", "when did Ada <i>resign</i>", "why was the race
/// <i>cancelled</i>"). A sentence without a counterpart of it speaks of the same people and answers something else. No parser is behind it:
/// where the place of the verb is not certain, there is none.
/// </summary>
internal static class Predicate
{
    private static readonly HashSet<string> Doing = new(StringComparer.Ordinal) { "did", "do", "does", "will" };
    private static readonly HashSet<string> Being = new(StringComparer.Ordinal) { "was", "were", "is", "are", "been" };

    /// <param name="atoms">The question's tokens that are words.</param>
    /// <param name="words">The words that carry something.</param>
    /// <param name="asked">Those that say what is counted or chosen.</param>
    /// <param name="kind">What kind of answer is asked for.</param>
    public static QuestionWord? Of(IReadOnlyList<Token> atoms, IReadOnlyList<QuestionWord> words, IReadOnlyList<QuestionWord> asked, QuestionKind kind)
    {
        var opening = asked.Count > 0 ? IndexOf(atoms, asked[^1].Tokens[^1]) : 0;
        if (opening < 0 || opening + 1 >= atoms.Count)
            return null;
        var next = atoms[opening + 1];
        if (Doing.Contains(next.Word) || (kind == QuestionKind.YesNo && Doing.Contains(atoms[0].Word)))
            return AfterNames(words.SkipWhile(word => asked.Contains(word)).ToList());
        if (Being.Contains(next.Word) && kind is not (QuestionKind.What or QuestionKind.Name))
            return words.LastOrDefault(word => word.Role == WordRole.Content) is { } last && !asked.Contains(last) && IsParticiple(last) ? last : null;
        return words.FirstOrDefault(word => word.Tokens.Contains(next)) is { Role: WordRole.Content } verb
            && (atoms[0].Word == "who" || (asked.Count > 0 && IsParticiple(verb))) ? verb : null;
    }

    // "Did" and a name: the word after the name is the verb, or stands for it.
    private static QuestionWord? AfterNames(List<QuestionWord> words)
    {
        var names = words.TakeWhile(word => word.IsName).Count();
        return names > 0 && names < words.Count && words[names].Role == WordRole.Content ? words[names] : null;
    }

    private static bool IsParticiple(QuestionWord word) => word.Tokens[0].Word.EndsWith("ed", StringComparison.Ordinal);

    private static int IndexOf(IReadOnlyList<Token> atoms, Token token)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i].Position == token.Position)
                return i;
        }
        return -1;
    }
}
