using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A period counted from now ("this year", "last month") or from the date spoken of ("the same year", "the following week", "the year before").</summary>
internal static class RelativePeriodRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var article = tokens.Word(at) == "the";
        var word = article ? at + 1 : at;
        // "that same year", "the very next day"
        if (tokens.Word(at) == "that" && tokens.Word(at + 1) is "same" or "very" || tokens.Word(at) == "the" && tokens.Word(at + 1) == "very") word = at + 1 + (tokens.Word(at + 1) == "very" ? 1 : 0);
        if (tokens.Word(at) == "this" && tokens.Word(at + 1) == "past") word = at + 1;
        article |= word > at;
        if (tokens.Word(word + 1) is "fiscal" or "financial" or "calendar" && tokens.Word(word + 2) == "year" && Offset(tokens.Word(word)) is { } fiscal) return new(at, word + 3, new RelativePeriod(TimeUnit.Year, fiscal, Anchor.Document));
        if (TimeUnits.Singular(tokens.Word(word + 1)) is { } unit && Named(tokens.Word(word), unit, article) is { } named)
        {
            return IsCompound(tokens, word + 1) || named is Trailing && tokens.Word(word + 2) == "of" ? null : new(at, DayTimes.Skip(tokens, word + 2), named);
        }

        // "the week before last"
        if (article && tokens.Word(word + 1) == "before" && tokens.Word(word + 2) == "last" && TimeUnits.Singular(tokens.Word(word)) is { } passed and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) && !(tokens.Word(word + 3) is var after && TimeUnits.Singular(after) is not null))
        {
            return new(at, word + 3, new RelativePeriod(passed, -2, Anchor.Document));
        }

        // "the year before", "the day after", where nothing follows that they would be before or after.
        if (article && TimeUnits.Singular(tokens.Word(word)) is { } bare and (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            && tokens.Word(word + 1) is "before" or "after" && EndsClause(tokens, word + 2))
        {
            return new(at, word + 2, new RelativePeriod(bare, tokens.Word(word + 1) == "before" ? -1 : 1, Anchor.Discourse));
        }

        return null;
    }

    private static DateExpression? Named(string word, TimeUnit unit, bool article)
    {
        var day = unit == TimeUnit.Day;
        return word switch
        {
            "this" or "current" when !day => new RelativePeriod(unit, 0, Anchor.Document),
            "last" when !day && (!article || unit == TimeUnit.Weekend) => new RelativePeriod(unit, -1, Anchor.Document),
            "last" or "past" when !day && unit != TimeUnit.Weekend => new Trailing(unit, -1),
            "next" when !day && !article => new RelativePeriod(unit, 1, Anchor.Document),
            "latest" when article && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter => new RelativePeriod(unit, -1, Anchor.Document),
            "coming" or "upcoming" when !day => new RelativePeriod(unit, 1, Anchor.Document),
            "same" when article => new RelativePeriod(unit, 0, Anchor.Discourse),
            "that" => new RelativePeriod(unit, 0, Anchor.Discourse),
            "next" or "following" or "subsequent" or "ensuing" when article => new RelativePeriod(unit, 1, Anchor.Discourse),
            "previous" or "preceding" or "prior" => new RelativePeriod(unit, -1, Anchor.Discourse),
            _ => null,
        };
    }

    // "the next fiscal year" is counted from the document's, with an article as without.
    private static int? Offset(string word) => word switch
    {
        "this" or "current" => 0,
        "last" or "past" or "latest" or "previous" or "prior" => -1,
        "next" or "coming" or "upcoming" => 1,
        _ => null,
    };

    // "this year-end", "last week-long": the unit is part of another word.
    private static bool IsCompound(TokenList tokens, int unit) =>
        tokens.Mark(unit + 1) == '-' && tokens.IsGlued(unit + 1) && tokens.IsGlued(unit + 2) && tokens.Word(unit + 2) is "long" or "old" or "round" or "end" or "to";

    internal static bool EndsClause(TokenList tokens, int at) => tokens.Mark(at) is '.' or ',' or ';' or ':' or ')' or '?' or '!' or '-' or '"' or '”' || !tokens.SameSentence(at - 1, at);
}
