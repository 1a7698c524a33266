namespace ChatBot.Search.Questions;

/// <summary>Tells "the king's" from "the king": the word of both is the same, the place in the text is longer.</summary>
internal static class Possessives
{
    private const int Ending = 2;

    public static bool Contains(Token token) =>
        token.Kind == TokenKind.Word && token.Span.Length == token.Word.Length + Ending && !token.Word.EndsWith('s');
}
