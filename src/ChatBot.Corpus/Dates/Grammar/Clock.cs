using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Times of the clock by a date: "10:30 a.m. EST", "9 p.m.", "14:05:00", "0802EST", "noon". They belong to the expression and leave the day
/// as it is.
/// </summary>
internal static class Clock
{
    /// <summary>
    /// A day with its time before it: "10:30 a.m. Friday", "9 p.m. on Tuesday", "noon tomorrow", "2:19 p.m. EST April 2".
    /// </summary>
    public static Reading? Day(TokenList tokens, int at)
    {
        var next = Skip(tokens, at);
        if (next == at) return null;
        var day = tokens.Word(next) == "on" || tokens.Mark(next) == ',' ? next + 1 : next;
        if (!tokens.SameSentence(at, day)) return null;
        var reading = Weekdays.Alone(tokens, day) ?? Relative.Day(tokens, day) ?? Months.Day(tokens, day);
        return reading?.Single is WeekdayDate or RelativeDay or CalendarDate { Day: not null } ? reading with { First = at } : null;
    }

    /// <summary>The place after a time; the same place where none stands.</summary>
    public static int Skip(TokenList tokens, int at)
    {
        if (tokens.Word(at) is "noon" or "midnight") return at + 1;
        if (tokens.Number(at) is < 0 or > 2400) return at;
        if (tokens.Length(at) == 4) return tokens.Number(at) % 100 < 60 && IsZone(tokens, at + 1) ? at + 2 : at;
        if (tokens.Length(at) > 2 || tokens.Number(at) > 24) return at;
        var digits = Digits(tokens, at);
        var half = HalfOfDay(tokens, digits);
        if (IsZone(tokens, half)) return half + 1;
        return half == at + 1 ? at : half;
    }

    // "10", "10:30", "14:05:00", "20:45:00.00"
    private static int Digits(TokenList tokens, int at)
    {
        var next = at + 1;
        for (var more = 0; more < 3; more++)
        {
            if (!tokens.IsGluedMark(next, more < 2 ? ':' : '.') || !tokens.IsGlued(next + 1) || !tokens.IsNumber(next + 1, 2)) break;
            next += 2;
        }

        return next;
    }

    // "am", "a.m."
    private static int HalfOfDay(TokenList tokens, int at)
    {
        if (tokens.Word(at) is "am" or "pm") return at + 1;
        var stopped = tokens.Word(at) is "a" or "p" && tokens.Mark(at + 1) == '.' && tokens.Word(at + 2) == "m" && tokens.IsGlued(at + 2);
        return stopped ? tokens.IsGluedMark(at + 3, '.') ? at + 4 : at + 3 : at;
    }

    private static bool IsZone(TokenList tokens, int at) => tokens.IsCapital(at) && tokens.In(at, tokens.Lists.TimeZones);
}
