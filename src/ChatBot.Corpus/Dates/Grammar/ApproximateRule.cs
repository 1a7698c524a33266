using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A date that is only about right: "c. 1850", "circa 1900", "around 2010".</summary>
internal static class ApproximateRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var date = Hedge.SkipBeforeDate(tokens, at);
        if (date == at) return null;
        var circa = tokens.Word(at) is "c" or "ca" or "circa";
        if (circa && (YearEvidence.CouldBeYear(tokens, date) || tokens.Length(date) == 4 && tokens.Number(date) is >= YearEvidence.Earliest and <= YearEvidence.Latest)) return new(at, date + 1, new ApproximateDate(new CalendarDate(tokens.Number(date))));
        var reading = MonthFirstRule.Read(tokens, date) ?? DayFirstRule.Read(tokens, date) ?? YearRule.Read(tokens, date);
        return reading is { Members.Count: 0 } ? reading with { First = at, Expression = new ApproximateDate(reading.Expression) } : null;
    }
}
