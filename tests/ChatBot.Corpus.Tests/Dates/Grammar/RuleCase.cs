using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

/// <summary>Runs one rule alone at the first place of a text where it reads something.</summary>
internal static class RuleCase
{
    /// <summary>The words that the rule takes and what they say, as <c>words → expression</c>; "" when it reads nothing anywhere.</summary>
    public static string Read(DateRule rule, string text)
    {
        var tokens = DateTokenizer.Read(text, new TextSpan(0, text.Length), Lexicon.English.Dates);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (rule(tokens, at) is not { } reading) continue;
            Assert.True(Terms.OpensDate(tokens, at), $"date-openers lacks \"{text[tokens[at].Start..tokens[at].End]}\".");
            var members = reading.Members.Count > 0 ? reading.Members : [reading];
            return string.Join("; ", members.Select(m => $"{Words(text, tokens, m)} → {Say(m.Expression)}"));
        }

        return "";
    }

    private static string Words(string text, TokenList tokens, Corpus.Dates.Grammar.Reading reading)
    {
        var span = tokens.Span(reading.First, reading.End);
        return text[span.Start..span.End];
    }

    private static string Say(DateExpression expression) => expression switch
    {
        FixedDate date => date.Value.Edtf,
        CalendarDate { Feast: { } feast } date => $"{date.Year?.ToString("D4") ?? "?"} {feast}",
        CalendarDate date => $"{date.Year?.ToString("D4")
            ?? "?"}{(date.Part > 0 ? $"-{date.Part}" : date.Month is { } month ? $"-{month:D2}" : "")}{(
                date.Day is { } day ? $"-{day:D2}" : "")}",
        WeekdayDate { DayOfMonth: { } number } date => $"{date.Day} the {number}",
        WeekdayDate date =>
            $"{date.Day}{(date.Shift is { } shift ? $"{shift:+0;-0;+0}" : "")}{(date.Week is { } week ? $" week {week:+0;-0;+0}" : "")}",
        NthWeekday date => $"{date.Day} {date.Which} of {Say(date.Month)}",
        EdgeDay date => $"{(date.Last ? "last" : "first")} day of {Say(date.Period)}",
        DayBeside date => $"{date.Days:+0;-0} beside {Say(date.Date)}",
        RelativeDay date => $"day {date.Days:+0;-0;+0}",
        RelativePeriod date => $"{date.Unit} {date.Offset:+0;-0;+0} of {date.Anchor}",
        Elapsed date => $"{date.Count:+0;-0} {date.Unit} from {date.Anchor}",
        Trailing date => $"{date.Count:+0;-0} {date.Unit}",
        NearbyDate date => $"{Say(date.Date)} {date.Direction:+0;-0;+0}",
        WithinYear date => $"{Say(date.Date)} of {Say(date.Year)}",
        ApproximateDate date => $"~{Say(date.Date)}",
        RangeDate date => $"{Say(date.First)}/{Say(date.Last)}",
        DayOfSpokenMonth date => $"day {date.Day}",
        PeriodOf date => $"{date.Unit} of {Say(date.Day)}",
        SamePeriod date => $"same {date.Unit?.ToString() ?? "period"} of {Say(date.Year)}",
        PeriodYearsAgo date => $"{date.Unit} a year ago",
        _ => expression.GetType().Name,
    };
}
