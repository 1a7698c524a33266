using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A year by its end or its middle: "year-end 1989", "by year end", "by year's end", "midyear". Read as the whole year.</summary>
internal static class YearEndRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (End(tokens, at) is not { } end) return null;
        if (YearEvidence.CouldBeYear(tokens, end)) return new(at, end + 1, new CalendarDate(tokens.Number(end)));
        return tokens.Word(at - 1) is "by" or "at" or "before" or "until" or "since" or "after" or "around" or "the" ? new(at, end, new RelativePeriod(TimeUnit.Year, 0, Anchor.Document)) : null;
    }

    private static int? End(TokenList tokens, int at) => tokens.Word(at) switch
    {
        "midyear" or "yearend" => at + 1,
        "mid" when tokens.Mark(at + 1) == '-' && tokens.Word(at + 2) == "year" => at + 3,
        "year" when tokens.Word(at + 1) == "end" => at + 2,
        "year" when tokens.Mark(at + 1) == '-' && tokens.Word(at + 2) == "end" => at + 3,
        "year" when tokens.Mark(at + 1) == '\'' && tokens.Word(at + 2) == "s" && tokens.Word(at + 3) == "end" => at + 4,
        _ => null,
    };
}
