using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// What a sentence says of someone or something by the way: "Ann Lee, a member since 1924, found …", "the ship, built in 1890, sailed
/// …", "Ann Lee (1901–1977)". A date in it dates nothing of what the sentence tells outside of it.
/// </summary>
internal static class Parentheses
{
    /// <summary>The dates that stand in no such stretch.</summary>
    public static IReadOnlyList<DateMention> Outside(string text, IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> dates) =>
        dates.Count < 2 ? dates : [.. dates.Where(date => Around(text, tokens, dates, date) is null)];

    /// <summary>The stretch that a date stands in by the way; null for a date of the sentence itself.</summary>
    public static TextSpan? Around(string text, IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> dates, DateMention date) =>
        Bracket(text, tokens, dates, date) ?? Apposition(text, tokens, date);

    // Brackets that hold dates and what leads to them, and tell nothing: "(born 1901)", "(1901–1977)".
    private static TextSpan? Bracket(string text, IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> dates, DateMention date)
    {
        var (first, end) = (tokens[0].Span.Start, tokens[^1].Span.End);
        var open = text.LastIndexOf('(', date.Span.Start, date.Span.Start - first + 1);
        var close = text.IndexOf(')', date.Span.End, Math.Min(text.Length, end + 1) - date.Span.End);
        // "The fair (4 May)": the fair's own day.
        if (open <= first || close < 0 || text.AsSpan(open, close - open).IndexOf(')') >= 0
            || (date.Named.Precision == DatePrecision.Day && date.Span == new TextSpan(open + 1, close)))
            return null;
        var span = new TextSpan(open, close + 1);
        return tokens.Where(token => span.Contains(token.Span) && !dates.Any(one => one.Span.Overlaps(token.Span)))
            .All(token => Lexicon.English.Events.BracketWords.Contains(token.Word)) ? span : null;
    }

    // ", a clerk and a member since 1924, found": from an article or a participle to the comma before the verb, without a verb of its own.
    private static TextSpan? Apposition(string text, IReadOnlyList<Token> tokens, DateMention date)
    {
        var words = Lexicon.English.Events;
        var at = tokens.TakeWhile(token => token.Span.Start < date.Span.Start).Count();
        var after = tokens.TakeWhile(token => token.Span.Start < date.Span.End).Count();
        if (after >= tokens.Count || !IsComma(text, tokens, after) || words.ClauseOpeners.Contains(tokens[after].Word)
            || !char.IsLower(text[tokens[after].Span.Start]))
            return null;
        for (var i = at - 1; i > 0; i--)
        {
            if (words.Auxiliaries.Contains(tokens[i].Word))
                return null;
            if (IsComma(text, tokens, i))
            {
                return words.AppositionOpeners.Contains(tokens[i].Word) && i > 1
                    ? new TextSpan(tokens[i].Span.Start, tokens[after - 1].Span.End)
                    : null;
            }
        }
        return null;
    }

    /// <summary>True where a comma stands before a word.</summary>
    public static bool IsComma(string text, IReadOnlyList<Token> tokens, int at) =>
        text.AsSpan(tokens[at - 1].Span.End, tokens[at].Span.Start - tokens[at - 1].Span.End).Trim() is ",";
}
