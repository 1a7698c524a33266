namespace ChatBot.Search.Questions;

/// <summary>Tells whether a question has someone go to a place.</summary>
internal static class Travel
{
    private static readonly HashSet<string> Verbs = new(
        "visit visited tour toured reach reached enter entered go went gone come came travel travelled traveled fly flew sail sailed arrive arrived land landed".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = new("to in at".Split(' '), StringComparer.Ordinal);

    /// <param name="tokens">The question's tokens that are words.</param>
    /// <param name="place">The token of the place.</param>
    public static bool LeadsTo(IReadOnlyList<Token> tokens, Token place)
    {
        var before = tokens.Where(token => token.Position < place.Position).Select(token => token.Word).Reverse()
            .Where(word => word != "the").Take(2).ToList();
        return before.Count > 0 && (Verbs.Contains(before[0])
            || (before.Count > 1 && Prepositions.Contains(before[0]) && Verbs.Contains(before[1])));
    }
}
