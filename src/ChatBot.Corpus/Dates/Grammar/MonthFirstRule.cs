using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A month, then its day or days, then its year: "November 20, 2014", "Nov. 20", "June 2-5, 1944", "May 3, 5 and 9, 1999", "October 2012", "May".</summary>
internal static class MonthFirstRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var month = MonthNames.Read(tokens, at, out var next);
        if (month == 0) return null;
        if (!tokens.IsCapital(at) && tokens.Number(next) < 0) return null;
        // A verb in lower case, unless "in march 2014" leaves no doubt.
        if (tokens.Word(at) is "may" or "march" && !tokens.IsCapital(at) && !(tokens.Word(at - 1) is "in" or "since" or "of" && tokens.Length(next) == 4)) return null;
        return WithDays(tokens, at, month, next) ?? WithYear(tokens, at, month, next) ?? (MonthEvidence.IsMonth(tokens, at) ? new(at, at + 1, new CalendarDate(null, month)) : null);
    }

    private static Reading? WithDays(TokenList tokens, int at, int month, int next)
    {
        if (tokens.Word(next) == "the" && NumberWords.IsSuffix(tokens, next + 2)) next++;
        var days = DayNumbers.Read(tokens, next, end => YearRule.After(tokens, end, out _) is not null || EndsList(tokens, end));
        if (days.Count == 0 || YearEvidence.CountsThings(tokens, days[^1].End) || tokens.Word(days[^1].End) is "member" or "year" or "day") return null;
        var year = YearRule.After(tokens, days[^1].End, out var end);
        if (year is null) end = days[^1].End;
        return MonthDays.Reading(at, end, year, month, days);
    }

    private static Reading? WithYear(TokenList tokens, int at, int month, int next)
    {
        var year = YearRule.After(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var end);
        return year is null ? null : new(at, end, new CalendarDate(year, month));
    }

    private static bool EndsList(TokenList tokens, int end) =>
        tokens.Word(end) == "" && tokens.Number(end) < 0 || tokens.IsCapital(end)
        || tokens.Word(end) is "in" or "at" or "for" or "by" or "when" or "respectively" or "to" or "with" or "the" or "of" or "as" or "while" or "were" or "was" or "and";
}
