using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The day at either end of a period: "the first day of 1999", "the last day of May".</summary>
internal static class EdgeDayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 2) != "day" || tokens.Word(at + 3) != "of") return null;
        bool? last = tokens.Word(at + 1) switch { "first" or "opening" => false, "last" or "final" or "closing" => true, _ => null };
        return last is { } end && PeriodGrammar.Read(tokens, at + 4) is { Members.Count: 0, Expression: CalendarDate { Day: null } or NearbyDate or RelativePeriod } period
            ? new(at, period.End, new EdgeDay(end, period.Expression))
            : null;
    }
}
