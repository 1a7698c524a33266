namespace ChatBot.Search.Questions;

/// <summary>
/// Words that pick one out of many, after an article: "the first", "its oldest". A sentence that does not pick answers another question.
/// </summary>
internal static class Superlatives
{
    private const int ShortestBase = 3;

    private static readonly HashSet<string> Ordinals =
        new("first second third fourth fifth last only sole".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Articles = new("the its his her their our".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Others =
        new("interest request forest protest harvest contest guest west test rest best conquest arrest invest tempest manifest".Split(' '),
        StringComparer.Ordinal);

    public static bool Contains(IReadOnlyList<Token> atoms, Token token)
    {
        for (var at = 1; at < atoms.Count; at++)
        {
            if (atoms[at].Position == token.Position)
                return (Articles.Contains(atoms[at - 1].Word) || Possessives.Contains(atoms[at - 1]))
                    && (Ordinals.Contains(token.Word) || IsHighest(token.Word));
        }
        return false;
    }

    private static bool IsHighest(string word) =>
        word.Length >= ShortestBase + 3 && word.EndsWith("est", StringComparison.Ordinal) && !Others.Contains(word);
}
