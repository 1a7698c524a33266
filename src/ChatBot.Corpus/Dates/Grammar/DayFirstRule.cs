using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The day or days, then the month, then the year: "20 November 2014", "the 16th of November", "2–5 June 1944", "21-Nov-2014".</summary>
internal static class DayFirstRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var days = DayNumbers.Read(tokens, start, _ => true);
        for (; days.Count > 0; days = [.. days.Take(days.Count - 1)])
        {
            var end = days[^1].End;
            var of = tokens.Word(end) == "of" || tokens.Word(end) == "day" && tokens.Word(end + 1) == "of";
            if (of) end += tokens.Word(end) == "of" ? 1 : 2;
            else if (tokens.Mark(end) is '-' or '/' && tokens.IsGlued(end)) end++;
            var month = MonthNames.Read(tokens, end, out var next);
            if (month == 0 || !tokens.IsCapital(end) && tokens.Word(end) is "may" or "march" or "mar" or "jan" or "dec") continue;
            // "the 20 March delegates" has an article, but "20 May" needs none; the article belongs only to an ordinal.
            var first = start > at && NumberWords.IsSuffix(tokens, start + 1) ? at : start;
            if (first != at) return null;
            if (tokens.Mark(next) is '-' or '/' && tokens.IsGlued(next) && tokens.IsGlued(next + 1) && ShortYear(tokens, next + 1) is { } dashed) return MonthDays.Reading(first, next + 2, dashed, month, days);
            var year = YearRule.After(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var after);
            return MonthDays.Reading(first, year is null ? next : after, year, month, days);
        }

        return null;
    }

    private static int? ShortYear(TokenList tokens, int at) => tokens.Length(at) switch
    {
        4 when YearEvidence.CouldBeYear(tokens, at) => tokens.Number(at),
        2 when tokens.Number(at) >= 0 => YearRule.Full(tokens.Number(at)),
        _ => null,
    };
}
