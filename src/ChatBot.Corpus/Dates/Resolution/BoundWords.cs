using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// The words by a date that open its interval on one side: "since 2009", "by 1970", "prior to 1990", "from 1950 onwards", "post-2014".
/// </summary>
internal static class BoundWords
{
    private const int LongestPhrase = 3;

    /// <summary>The interval that the date denotes with the words by it.</summary>
    public static DateInterval Apply(TokenList tokens, int first, int end, DateInterval date) => Of(tokens, first, end).Bound switch
    {
        "Since" => DateBounds.Since(date),
        "Until" => DateBounds.Until(date),
        // "before the end of May" takes in all of May but its end.
        "Before" => tokens.Word(first) == "the" && tokens.Word(first + 1) == "end" ? DateBounds.Until(date) : DateBounds.Before(date),
        "After" => DateBounds.After(date),
        _ => date,
    };

    /// <summary>The first token of a date with the words that lead to it, whether they open it or not ("in", "from").</summary>
    public static int Start(TokenList tokens, int first, int end)
    {
        var words = Of(tokens, first, end).Words;
        return words > 0 ? first - words : tokens.In(first - 1, tokens.Lists.DateLeads) ? first - 1 : first;
    }

    // The lexicon has the phrases with their bound; of two that fit the longer one counts.
    private static (string? Bound, int Words) Of(TokenList tokens, int first, int end)
    {
        if (!tokens.SameSentence(first - 1, first)) return default;
        if (tokens.Mark(first - 1) == '-') return tokens.Word(
            first - 2) switch
        { "post" => ("After", 2), "pre" => ("Before", 2), _ => default };
        if (tokens.In(first - 1, tokens.Lists.RangeLeads) && tokens.In(end, tokens.Lists.OpenEnds)) return ("Since", 1);
        (string?, int) found = default;
        var phrase = "";
        for (var words = 1; words <= LongestPhrase; words++)
        {
            phrase = words == 1 ? tokens.Text(first - 1) : $"{tokens.Text(first - words)} {phrase}";
            if (tokens.Lists.Bounds.TryGetValue(phrase, out var bound)) found = (bound, words);
        }

        return found;
    }
}
