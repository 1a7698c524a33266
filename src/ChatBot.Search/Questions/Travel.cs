using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Questions;

/// <summary>Tells whether a question has someone go to a place.</summary>
internal static class Travel
{
    /// <param name="tokens">The question's tokens that are words.</param>
    /// <param name="place">The token of the place.</param>
    public static bool LeadsTo(IReadOnlyList<Token> tokens, Token place)
    {
        var lists = Lexicon.English.Questions;
        var before = tokens.Where(token => token.Position < place.Position).Select(token => token.Word).Reverse()
            .Where(word => word != "the").Take(2).ToList();
        return before.Count > 0 && (lists.TravelVerbs.Contains(before[0])
            || (before.Count > 1 && lists.TravelPrepositions.Contains(before[0]) && lists.TravelVerbs.Contains(before[1])));
    }
}
