using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A day of the month that was spoken of: "on the 22nd".</summary>
internal static class DayOfMonthRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || !(tokens.Word(at - 1) is "on" or "by" or "until" || tokens.Word(at - 1) == "of" && DayTimes.Is(tokens.Word(at - 2))) || tokens.Number(at + 1) is < 1 or > 31 || !NumberWords.IsSuffix(tokens, at + 2)) return null;
        // "on the 22nd floor": another word follows what is only a number in a row.
        var follows = tokens.Word(at + 3);
        var ends = RelativePeriodRule.EndsClause(tokens, at + 3) || follows is "the" or "a" or "he" or "she" or "they" or "it" or "and" or "in" or "at" or "with" or "by" or "to";
        return ends ? new(at, at + 3, new DayOfSpokenMonth(tokens.Number(at + 1))) : null;
    }
}
