using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>The word before a date that opens its interval on one side: "since 2009", "by 1970", "post-2014".</summary>
internal static class BoundWords
{
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
