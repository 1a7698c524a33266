using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The words of a date at a place: months, weekdays, units, counts, ordinals, as the lexicon has them.</summary>
internal static class Terms
{
    /// <summary>The month named by a word, full or short; 0 for none.</summary>
    public static int Month(TokenList tokens, int at) =>
        tokens.Lists.Months.TryGetValue(tokens.Word(at), out var month)
            || tokens.Lists.MonthAbbreviations.TryGetValue(tokens.Word(at), out month) ? month : 0;

    /// <summary>The month named at a place, 0 for none, and the place after it (after its full stop, if it is an abbreviation).</summary>
    public static int Month(TokenList tokens, int at, out int next)
    {
        // "تشرين الثاني": the only months of two words.
        if (tokens.Lists.HasMonthsOfTwoWords && tokens.Lists.Months.TryGetValue($"{tokens.Word(at)} {tokens.Word(at + 1)}", out var month))
        {
            next = at + 2;
            return month;
        }

        month = Month(tokens, at);
        next = at + (month == 0 ? 0 : IsMonthAbbreviation(tokens, at) && tokens.IsGluedMark(at + 1, '.') ? 2 : 1);
        return month;
    }

    public static bool IsMonthAbbreviation(TokenList tokens, int at) => tokens.Lists.MonthAbbreviations.ContainsKey(tokens.Word(at));

    /// <summary>The grouping of <see cref="YearPart"/> that a season's name stands for; 0 for none.</summary>
    public static int Season(TokenList tokens, int at) => tokens.Lists.Seasons.GetValueOrDefault(tokens.Word(at));

    /// <summary>
    /// The day named at a place, and the place after it (after the full stop of an abbreviation). Only capitalised words count.
    /// </summary>
    public static DayOfWeek? Weekday(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (!tokens.IsCapital(at)) return null;
        if (tokens.Lists.Weekdays.TryGetValue(tokens.Word(at), out var day)) return (DayOfWeek)day;
        var stopped = tokens.IsGluedMark(at + 1, '.');
        next = stopped ? at + 2 : at + 1;
        // "Sat", "Sun", "Wed" are words too: they need their full stop or a comma.
        return (stopped || tokens.Mark(at + 1) == ',') && tokens.Lists.WeekdayAbbreviations.TryGetValue(tokens.Word(at), out day)
            ? (DayOfWeek)day : null;
    }

    /// <summary>
    /// The place after a part of the day ("Friday morning"), which belongs to the expression and leaves the day as it is.
    /// </summary>
    public static int SkipDayTime(TokenList tokens, int next) =>
        IsDayTime(tokens, next) && tokens.SameSentence(next - 1, next) ? next + 1 : next;

    public static bool IsDayTime(TokenList tokens, int at) => tokens.In(at, tokens.Lists.DayTimes);

    /// <summary>The unit that a word names in the singular.</summary>
    public static TimeUnit? Unit(TokenList tokens, int at) =>
        tokens.Lists.Units.TryGetValue(tokens.Word(at), out var name) ? Enum.Parse<TimeUnit>(name) : null;

    /// <summary>The unit that a word names in the singular or the plural.</summary>
    public static TimeUnit? Units(TokenList tokens, int at) =>
        Unit(tokens, at) ?? (IsUnitPlural(tokens, at) ? Enum.Parse<TimeUnit>(tokens.Lists.UnitPlurals[tokens.Word(at)]) : null);

    public static bool IsUnitPlural(TokenList tokens, int at) => tokens.Lists.UnitPlurals.ContainsKey(tokens.Word(at));

    /// <summary>A count at a place ("ten", "25", "twenty-five", "a", "a couple of"); 0 for none.</summary>
    public static int Count(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Number(at) is > 0 and < 1000 and var digits
            && !(tokens.Mark(at + 1) is '.' or ',' or '/' && tokens.IsGlued(at + 1))) return digits;
        if (tokens.Word(at) is "a" or "an" or "one")
        {
            var several = tokens.Word(at + 1) switch { "couple" => 2, "dozen" => 12, _ => 1 };
            if (several > 1) next = several == 2 && tokens.Word(at + 2) == "of" ? at + 3 : at + 2;
            return several;
        }

        return Small(tokens, at, out next);
    }

    /// <summary>A number in words from 1 to 99; 0 for none.</summary>
    public static int Small(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Lists.Counts.TryGetValue(tokens.Word(at), out var units)) return units;
        if (!tokens.Lists.Tens.TryGetValue(tokens.Word(at), out var tens)) return 0;
        var last = tokens.Mark(at + 1) == '-' ? at + 2 : at + 1;
        if (!tokens.Lists.Counts.TryGetValue(tokens.Word(last), out units) || units > 9 || last == at + 1
            && !tokens.SameSentence(at, last)) return tens;
        next = last + 1;
        return tens + units;
    }

    /// <summary>An ordinal at a place ("third", "21st", "twenty-first"); 0 for none.</summary>
    public static int Ordinal(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Number(at) is > 0 and < 100 and var digits && IsOrdinalSuffix(tokens, at + 1))
        {
            next = at + 2;
            return digits;
        }

        if (tokens.Lists.Ordinals.TryGetValue(tokens.Word(at), out var ordinal)) return ordinal;
        if (tokens.Mark(at + 1) != '-' || !tokens.Lists.Tens.TryGetValue(tokens.Word(at), out var tens)) return 0;
        if (!tokens.Lists.Ordinals.TryGetValue(tokens.Word(at + 2), out ordinal) || ordinal > 9) return 0;
        next = at + 3;
        return tens + ordinal;
    }

    /// <summary>True when the token is the "st", "nd", "rd", "th" of the number it is glued to; of old print "2d" and "3d" too.</summary>
    public static bool IsOrdinalSuffix(TokenList tokens, int at) =>
        tokens.IsGlued(at) && tokens.Lists.OrdinalSuffixes.Contains(tokens.Text(at))
        && (tokens.Word(at) != "d" || tokens.Number(at - 1) % 10 is 2 or 3);

    /// <summary>
    /// True for a word or a number that a date of English may begin with. Most words of a text cannot, and are spared all rules.
    /// </summary>
    public static bool OpensDate(TokenList tokens, int at)
    {
        if (tokens[at].Kind != DateTokenKind.Word) return tokens[at].Kind == DateTokenKind.Number || tokens.Mark(at) == '\'';
        var (word, lists) = (tokens.Word(at), tokens.Lists);
        return lists.Openers.Contains(word) || Month(tokens, at) > 0 || lists.Weekdays.ContainsKey(word)
            || lists.WeekdayAbbreviations.ContainsKey(word)
            || lists.Seasons.ContainsKey(word) || lists.Counts.ContainsKey(word) || lists.Tens.ContainsKey(word)
                || lists.Ordinals.ContainsKey(word)
            || lists.RelativeDays.ContainsKey(word) || Feasts.Begins(tokens, at);
    }
}
