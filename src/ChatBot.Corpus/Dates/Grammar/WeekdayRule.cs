using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A day of the week, alone or before its date: "on Tuesday", "last Monday", "Friday morning", "Friday, Nov. 16, 2012".</summary>
internal static class WeekdayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var shift = tokens.Word(at) switch { "last" => -1, "past" => -1, "this" => 0, "next" or "coming" => 1, _ => (int?)null };
        var name = shift is null ? at : at + 1;
        if (WeekdayNames.Read(tokens, name, out var next) is not { } day || IsName(tokens, name, next)) return null;
        if (shift is null && Dated(tokens, next) is { } dated) return dated with { First = at, Members = [.. dated.Members.Select((m, index) => index == 0 ? m with { First = at } : m)] };
        if (shift is null && tokens.Word(next) is "last" or "next" && tokens.Word(next + 1) is not ("week" or "month" or "year"))
        {
            shift = tokens.Word(next) == "last" ? -1 : 1;
            next++;
        }

        next = DayTimes.Skip(tokens, next);
        return shift is null && Week(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var end) is { } week
            ? new(at, end, new WeekdayDate(day, null, week))
            : new(at, next, new WeekdayDate(day, shift));
    }

    private static int? Week(TokenList tokens, int at, out int end)
    {
        end = at + 2;
        return tokens.Word(at + 1) == "week" ? tokens.Word(at) switch { "last" => -1, "this" => 0, "next" => 1, _ => null } : null;
    }

    private static Reading? Dated(TokenList tokens, int next)
    {
        var date = tokens.Mark(next) == ',' ? next + 1 : next;
        var reading = MonthFirstRule.Read(tokens, date) ?? DayFirstRule.Read(tokens, date) ?? NumericRule.Read(tokens, date);
        return reading?.Expression is CalendarDate { Day: not null } ? reading : null;
    }

    // A weekday within a name, or any of them ("on 5 June, a Thursday").
    private static bool IsName(TokenList tokens, int at, int next) =>
        tokens.Word(at - 1) is "black" or "good" or "bloody" or "palm" or "ash" or "easter" or "holy" or "maundy" or "shrove" or "cyber" or "super" or "fat" or "any" or "a" or "most"
        || tokens.IsCapital(next) && tokens.Word(next) is "times" or "telegraph" or "express" or "mail" or "herald" or "mirror" or "review" or "tribune" or "night" or "league"
        || tokens.Word(next) is "mornings" or "nights" or "evenings" or "afternoons";
}
