using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>What was typed, in words, with the names and dates that stand in it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Tokens">Its words, compounds in parts.</param>
/// <param name="Named">The names that stand in it in full.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Problems">What looks like a date and is none.</param>
/// <param name="Own">Folded words that only repeat what the command is about.</param>
/// <param name="Alike">Words of askers by the word that the texts use, folded.</param>
internal sealed record TypedQuery(
    string Text, List<Token> Tokens, List<NameMention> Named, List<QueryDate> Dates, IReadOnlyList<QueryDateProblem> Problems,
        IReadOnlySet<string> Own, IReadOnlyDictionary<string, string> Alike)
{
    public (int First, int End) TokensOf(TextSpan span)
    {
        var first = Tokens.FindIndex(token => span.Contains(token.Span));
        return (first, Tokens.FindLastIndex(token => span.Contains(token.Span)) + 1);
    }

    public IReadOnlyList<string> Words(int first, int end) => [.. Tokens.Skip(first).Take(end - first).Select(token => token.Word)];

    public bool IsOneWord(int at) => Tokens[at].Span.Start - Tokens[at - 1].Span.End <= 1
        && (Tokens[at].Span.Start == Tokens[at - 1].Span.End || Text[Tokens[at - 1].Span.End] == '-'
        || (char.IsAsciiDigit(Tokens[at].Word[0]) && Tokens[at - 1].Word.Length <= 3 && char.IsLetter(Tokens[at - 1].Word[0])));

    public Direction DirectionAt(int at)
    {
        if (at > 0 && Tokens[at - 1].Word is "the")
            at--;
        return at == 0 ? Direction.None : Tokens[at - 1].Word switch
        {
            "to" or "in" or "at" or "into" => Direction.To,
            "from" or "by" or "of" => Direction.From,
            _ => Direction.None,
        };
    }
}
