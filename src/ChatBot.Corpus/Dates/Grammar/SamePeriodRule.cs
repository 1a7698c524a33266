using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>What a period is measured against: "the same period last year", "the same quarter a year ago", "the same month of 1998".</summary>
internal static class SamePeriodRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 1) != "same") return null;
        TimeUnit? unit = tokens.Word(at + 2) switch { "quarter" => TimeUnit.Quarter, "month" => TimeUnit.Month, "day" => TimeUnit.Day, _ => null };
        if (unit is null && tokens.Word(at + 2) is not ("period" or "time" or "stretch" or "season")) return null;
        var place = tokens.Word(at + 3) is "of" or "in" ? at + 4 : at + 3;
        if (!tokens.SameSentence(at, place)) return null;
        if (place > at + 3 && YearEvidence.CouldBeYear(tokens, place)) return new(at, place + 1, new SamePeriod(unit, new CalendarDate(tokens.Number(place))));
        var year = RelativePeriodRule.Read(tokens, place) ?? ElapsedRule.Read(tokens, place);
        return year is { Expression: RelativePeriod { Unit: TimeUnit.Year } or Elapsed { Unit: TimeUnit.Year } } ? new(at, year.End, new SamePeriod(unit, year.Expression)) : null;
    }
}
