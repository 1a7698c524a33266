using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>The word before a date that opens its interval on one side: "since 2009", "by 1970", "post-2014".</summary>
internal static class BoundWords
{
    /// <summary>The first token of a date with its word before it ("since", "from"); the same token where there is none.</summary>
    public static int Before(TokenList tokens, int first) => tokens.Word(first - 1) is "since" or "by" or "until" or "till" or "before" or "after" or "from" or "between" or "in" or "on" or "during"
        ? first - 1
        : tokens.Mark(first - 1) == '-' && tokens.Word(first - 2) is "post" or "pre" ? first - 2 : first;

    public static DateInterval Apply(TokenList tokens, int first, DateInterval date)
    {
        if (!tokens.SameSentence(first - 1, first)) return date;
        var word = tokens.Mark(first - 1) == '-' && tokens.Word(first - 2) is "post" or "pre" ? tokens.Word(first - 2) : tokens.Word(first - 1);
        return word switch
        {
            "since" => DateBounds.Since(date),
            "by" or "until" or "till" => DateBounds.Until(date),
            "before" or "pre" => DateBounds.Before(date),
            "after" or "post" => DateBounds.After(date),
            _ => date,
        };
    }
}
