using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A year alone: "in 1969", "the 1971 crisis", "(1984)", "the year 2000".</summary>
internal static class YearRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (YearEvidence.IsYear(tokens, at)) return new(at, at + 1, new CalendarDate(tokens.Number(at)));
        // "1989 third quarter": what follows is evidence too.
        if (YearEvidence.CouldBeYear(tokens, at) && QuarterRule.Read(tokens, at + 1) is not null) return new(at, at + 1, new CalendarDate(tokens.Number(at)));
        var noun = tokens.Word(at) == "the" ? at + 1 : at;
        if (noun > at && YearEvidence.CouldBeYear(tokens, noun) && QuarterRule.Read(tokens, noun + 1) is not null) return new(at, noun + 1, new CalendarDate(tokens.Number(noun)));
        return tokens.Word(noun) == "year" && YearEvidence.CouldBeYear(tokens, noun + 1)
            ? new(at, noun + 2, new CalendarDate(tokens.Number(noun + 1)))
            : EarlyYearRule.Read(tokens, at);
    }

    /// <summary>The year that completes a month or a day: "2014", ", 2014", "'14"; null for none.</summary>
    public static int? After(TokenList tokens, int at, out int next)
    {
        var number = tokens.Mark(at) == ',' ? at + 1 : at;
        next = number + 1;
        // "In March 1936 troops entered": a number of these years right after a month counts nothing.
        var ofMonth = number == at && MonthNames.Find(tokens.Word(at - 1)) > 0 && tokens.Number(at) is >= 1500 and <= 2050 && tokens.Mark(at + 1) != '%';
        if (YearEvidence.CouldBeYear(tokens, number) && (ofMonth || !YearEvidence.CountsThings(tokens, number + 1))) return tokens.Number(number);
        next = at + 2;
        return tokens.Mark(at) == '\'' && tokens.IsGlued(at + 1) && tokens.Length(at + 1) == 2 && tokens.Number(at + 1) >= 0 ? Full(tokens.Number(at + 1)) : null;
    }

    /// <summary>The year that two digits stand for: those from 50 on are of the 1900s.</summary>
    public static int Full(int twoDigits) => twoDigits + (twoDigits >= 50 ? 1900 : 2000);
}
