using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Seasons: "spring 2014", "the summer of 1944", "last winter", "in the fall". Without year or pointer a season's name is only a word.</summary>
internal static class SeasonRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var part = Part(tokens.Word(start));
        if (part == 0) return null;
        var year = tokens.Word(start + 1) == "of" ? start + 2 : start + 1;
        if (YearRangeRule.Read(tokens, year) is { Expression: RangeDate { First: CalendarDate { Year: { } first } } } winter) return new(at, winter.End, new CalendarDate(first, null, null, part));
        if (YearEvidence.CouldBeYear(tokens, year) && !YearEvidence.CountsThings(tokens, year + 1)) return new(at, year + 1, new CalendarDate(tokens.Number(year), null, null, part));
        if (year > start + 1 && RelativePeriodRule.Read(tokens, year) is { Expression: RelativePeriod { Unit: TimeUnit.Year } } owner) return new(at, owner.End, new WithinYear(new CalendarDate(null, null, null, part), owner.Expression));
        if (tokens.Mark(year) == '\'' && YearRule.After(tokens, year, out var after) is { } two) return new(at, after, new CalendarDate(two, null, null, part) { OfUnknownCentury = true });
        // "in the spring", "in spring", "this spring": the pointers are read by their own rule.
        var listed = tokens.Word(start + 1) is "and" or "or" && Part(tokens.Word(start + 2)) > 0 && tokens.Word(start) != "fall";
        var told = listed || tokens.Word(at - 1) is "in" or "by" or "since" or "until" or "during" or "early" or "late" or "mid";
        return told && (start > at || tokens.Word(start) != "fall") && !IsCompound(tokens, start + 1) && !tokens.IsCapital(start + 1) ? new(at, start + 1, new CalendarDate(null, null, null, part)) : null;
    }

    public static int Part(string word) => word switch
    {
        "spring" or "springtime" => YearPart.Spring,
        "summer" or "summertime" => YearPart.Summer,
        "autumn" or "fall" => YearPart.Autumn,
        "winter" or "wintertime" => YearPart.Winter,
        _ => 0,
    };

    // "in the fall of the city"
    private static bool IsCompound(TokenList tokens, int at) => tokens.Word(at) is "of" or "in" or "from" || tokens.Mark(at) == '-';
}
