using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The day on either side of a feast: "the day after Christmas", "the day before Thanksgiving".</summary>
internal static class FeastNeighbourRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 1) != "day") return null;
        var days = tokens.Word(at + 2) switch { "after" or "following" => 1, "before" or "preceding" => -1, _ => 0 };
        return days != 0 && HolidayRule.Read(tokens, at + 3) is { Expression: CalendarDate feast } day ? new(at, day.End, new DayBeside(feast, days)) : null;
    }
}
