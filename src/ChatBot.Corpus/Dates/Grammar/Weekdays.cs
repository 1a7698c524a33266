using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Days of the week, weekends, and weeks by a day: "on Tuesday", "Friday, Nov. 16, 2012", "the first Monday of June", "the week of November
/// 13".
/// </summary>
internal static class Weekdays
{
    private const int LastOfMonth = 5;
    private const int MostListed = 7;

    /// <summary>A day of the week, alone or before its date: "last Monday", "Friday morning", "Tuesday of last week".</summary>
    public static Reading? Alone(TokenList tokens, int at)
    {
        var shift = tokens.Word(at) switch { "last" or "past" => -1, "this" => 0, "next" or "coming" => 1, _ => (int?)null };
        var name = shift is null ? at : at + 1;
        if (Terms.Weekday(tokens, name, out var next) is not { } day || IsName(tokens, name, next)) return null;
        if (shift is not null) return new(at, Terms.SkipDayTime(tokens, next), new WeekdayDate(day, shift));
        if (Dated(tokens, next) is { } dated)
            return dated with
            {
                First = at,
                Expression = dated.Expression is CalendarDate { Year: null } date ? date with { Weekday = day } : dated.Expression,
                Members = [.. dated.Members.Select((m, index) => index == 0 ? m with { First = at } : m)],
            };
        if (tokens.Word(next) is "last" or "next" && tokens.Word(next + 1) is not ("week" or "month" or "year"))
            return new(at, Terms.SkipDayTime(tokens, next + 1), new WeekdayDate(day, tokens.Word(next) == "last" ? -1 : 1));
        next = Terms.SkipDayTime(tokens, next);
        return Week(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var end) is { } week
            ? new(at, end, new WeekdayDate(day, null, week))
            : new(at, next, new WeekdayDate(day, null));
    }

    /// <summary>Weekdays with days of a month that only the last one names: "Monday 20, Tuesday 21 and Sunday 26 April".</summary>
    public static Reading? Listed(TokenList tokens, int at)
    {
        var (days, names) = (new List<DayNumbers.Days>(), new List<DayOfWeek>());
        for (var place = at; days.Count < MostListed;)
        {
            if (Terms.Weekday(tokens, place, out var number) is not { } name || DayNumbers.One(tokens, number) is not { } day) return null;
            days.Add(day with { First = place });
            names.Add(name);
            var next = day.End;
            if (Terms.Month(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var after) is > 0 and var month)
            {
                if (days.Count == 1) return null;
                var year = Years.After(tokens, after, out var end);
                return DayNumbers.Dated(at, year is null ? after : end, year, month, days) is { } list
                    ? list with { Members = [.. list.Members.Select((member, index) => OnWeekday(member, names[index]))] }
                    : null;
            }

            place = tokens.Mark(next) == ',' ? next + 1 : next;
            if (DayNumbers.IsJoin(tokens, place)) place++;
            if (place == next) return null;
        }

        return null;
    }

    /// <summary>
    /// A weekday counted within its month, or with its day of the month: "the last Friday in May 1999", "Friday the 13th".
    /// </summary>
    public static Reading? Counted(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the") return WithDayOfMonth(tokens, at);
        var last = tokens.Word(at + 1) is "last" or "final";
        var which = Terms.Ordinal(tokens, at + 1, out var name);
        if (last) (which, name) = (LastOfMonth, at + 2);
        if (which is < 1 or > LastOfMonth || Terms.Weekday(tokens, name, out var next) is not { } day
            || tokens.Word(next) is not ("of" or "in")) return null;
        return Months.MonthFirst(tokens, next + 1) is { Single: CalendarDate { Month: not null, Day: null } month } reading
            ? new(at, reading.End, new NthWeekday(day, which, month))
            : null;
    }

    /// <summary>"over the weekend": the one before or to come, as the verb says.</summary>
    public static Reading? Weekend(TokenList tokens, int at) =>
        tokens.Word(at) == "the" && tokens.Word(at + 1) == "weekend" && tokens.Word(at + 2) != "of"
        && tokens.In(at - 1, tokens.Lists.WeekendLeads)
            ? new(at, at + 2, new NearestWeekend())
            : null;

    /// <summary>The week or the weekend that holds a day: "the week of November 13", "the weekend of 4 May".</summary>
    public static Reading? WeekOf(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 2) != "of" || Terms.Unit(tokens, at + 1) is not { } unit
            || unit is not (TimeUnit.Week or TimeUnit.Weekend)) return null;
        return Months.Day(tokens, at + 3) is { Single: CalendarDate { Day: not null } date } day
            ? new(at, day.End, new PeriodOf(unit, date)) : null;
    }

    private static Reading OnWeekday(Reading day, DayOfWeek name) =>
        day.Expression is CalendarDate { Year: null } date
            ? day with { Expression = date with { Weekday = name, MustBeWeekday = true } } : day;

    private static int? Week(TokenList tokens, int at, out int end)
    {
        end = at + 2;
        return tokens.Word(at + 1) == "week" ? tokens.Word(at) switch { "last" => -1, "this" => 0, "next" => 1, _ => null } : null;
    }

    private static Reading? Dated(TokenList tokens, int next)
    {
        var date = tokens.Mark(next) == ',' ? next + 1 : next;
        var reading = Months.Day(tokens, date) ?? Figures.Parted(tokens, date);
        return reading?.Expression is CalendarDate { Day: not null } ? reading : null;
    }

    private static Reading? WithDayOfMonth(TokenList tokens, int at)
    {
        if (Terms.Weekday(tokens, at, out var next) is not { } day) return null;
        var number = tokens.Mark(next) == ',' ? next + 1 : next;
        return tokens.Word(number) == "the" && tokens.Number(number + 1) is >= 1 and <= 31 && Terms.IsOrdinalSuffix(tokens, number + 2)
            && tokens.Word(number + 3) != "of"
            ? new(at, number + 3, new WeekdayDate(day, null) { DayOfMonth = tokens.Number(number + 1) })
            : null;
    }

    // A weekday within a name, or any of them ("on 5 June, a Thursday").
    private static bool IsName(TokenList tokens, int at, int next) => tokens.In(at - 1, tokens.Lists.WeekdayNameHeads)
        || tokens.IsCapital(next) && tokens.In(next, tokens.Lists.WeekdayNameTails)
            || tokens.In(next, tokens.Lists.DayTimePlurals);
}
