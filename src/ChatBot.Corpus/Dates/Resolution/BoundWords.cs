using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>The words by a date that open its interval on one side: "since 2009", "by 1970", "prior to 1990", "from 1950 onwards", "post-2014".</summary>
internal static class BoundWords
{
    private enum Bound
    {
        None,
        Since,
        Until,
        Before,
        After,
    }

    /// <summary>The interval that the date denotes with the words by it.</summary>
    public static DateInterval Apply(TokenList tokens, int first, int end, DateInterval date) => Of(tokens, first, end).Bound switch
    {
        Bound.Since => DateBounds.Since(date),
        Bound.Until => DateBounds.Until(date),
        Bound.Before => DateBounds.Before(date),
        Bound.After => DateBounds.After(date),
        _ => date,
    };

    /// <summary>The first token of a date with the words that lead to it, whether they open it or not ("in", "from").</summary>
    public static int Start(TokenList tokens, int first, int end)
    {
        var words = Of(tokens, first, end).Words;
        return words > 0 ? first - words : tokens.Word(first - 1) is "from" or "between" or "in" or "on" or "during" ? first - 1 : first;
    }

    private static (Bound Bound, int Words) Of(TokenList tokens, int first, int end)
    {
        if (!tokens.SameSentence(first - 1, first)) return default;
        if (tokens.Mark(first - 1) == '-') return tokens.Word(first - 2) switch { "post" => (Bound.After, 2), "pre" => (Bound.Before, 2), _ => default };
        return (tokens.Word(first - 2), tokens.Word(first - 1)) switch
        {
            ("up", "to") => (Bound.Until, 2),
            ("prior", "to") => (Bound.Before, 2),
            ("later", "than") => (Bound.Until, 2),
            ("earlier", "than") => (Bound.Since, 2),
            (_, "since") => (Bound.Since, 1),
            (_, "by" or "until" or "till") => (Bound.Until, 1),
            (_, "before" or "pre") => (Bound.Before, 1),
            (_, "after" or "post") => (Bound.After, 1),
            (_, "from") when tokens.Word(end) is "on" or "onward" or "onwards" => (Bound.Since, 1),
            _ => default,
        };
    }
}
