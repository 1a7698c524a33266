using System.Globalization;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Dates by the forms that a lexicon lists ("&lt;d&gt; de &lt;m&gt; de &lt;y&gt;", "letztes jahr"). Slots: d day, m month by name, n month
/// by number, y year, s season, w weekday, c century in figures, Roman or other. Meanings: date, year and month (which need a word that
/// leads to one), decade, century, or so many units from the document's date or, with "Discourse", from the date spoken of ("Year -1").
/// </summary>
internal static class Forms
{
    /// <summary>The longest form at a place.</summary>
    public static Reading? Read(TokenList tokens, int at)
    {
        Reading? best = null;
        foreach (var form in tokens.Lists.Forms)
        {
            if (Match(tokens, form, 0, at, new Slots()) is not var (end, slots) || best is not null && end <= best.End) continue;
            if (Meaning(tokens, at, form.Meaning, slots, end) is { } expression) best = new(at, end, expression);
        }

        return best;
    }

    private readonly record struct Slots(int? Year, int? LastYear, int? Month, int? Day, int? LastDay, int Part, int Century);

    private static (int End, Slots Slots)? Match(TokenList tokens, WordPattern form, int index, int at, Slots slots)
    {
        if (index == form.Elements.Count) return (at, slots);
        var element = form.Elements[index];
        if (Fill(tokens, element, at, slots) is var (next, filled) && (index == 0 || tokens.SameSentence(at - 1, at))
            && Match(tokens, form, index + 1, next, filled) is { } found)
        {
            return found;
        }

        return element.Optional ? Match(tokens, form, index + 1, at, slots) : null;
    }

    private static (int Next, Slots Slots)? Fill(TokenList tokens, PatternElement element, int at, Slots slots)
    {
        var next = at + 1;
        switch (element.Slot)
        {
            case "":
                return element.Words.Contains(tokens.Text(at)) ? (next, slots) : null;
            case "d":
                if (Numeral(tokens, at, 2, out next) is not (>= 1 and <= 31 and var day)) return null;
                if (Terms.IsOrdinalSuffix(tokens, next)) next++;
                return (next, slots.Day is null ? slots with { Day = day } : slots with { LastDay = day });
            case "n":
                return Numeral(tokens, at, 2, out next) is >= 1 and <= 12 and var number ? (next, slots with { Month = number }) : null;
            case "m":
                return Terms.Month(tokens, at, out next) is > 0 and var month ? (next, slots with { Month = month }) : null;
            case "y":
                if (Numeral(tokens, at, 4, out next) is not { } year || !YearEvidence.IsInReach(year)
                    || IsSum(tokens, at, next)) return null;
                return (next, slots.Year is null ? slots with { Year = year } : slots with { LastYear = year });
            case "s":
                return Terms.Season(tokens, at) is > 0 and var part ? (next, slots with { Part = part }) : null;
            case "w":
                return tokens.Lists.Weekdays.ContainsKey(tokens.Word(at)) ? (next, slots) : null;
            case "c":
                return (Numeral(tokens, at, 2, out next) ?? Roman(tokens, at, out next)) is >= 1 and <= 21 and var century
                    ? (next, slots with { Century = century }) : null;
            default:
                throw new InvalidOperationException($"The lexicon has a form with the slot <{element.Slot}>, which is none.");
        }
    }

    private static DateExpression? Meaning(TokenList tokens, int at, string meaning, Slots slots, int end)
    {
        switch (meaning)
        {
            case "date":
                return Date(slots);
            case "year":
                return YearEvidence.CouldBeYearAlone(tokens, at) && IsYear(tokens, at) ? Date(slots) : null;
            case "month":
                return tokens.In(at - 1, tokens.Lists.MonthLeads) && !tokens.StartsSentence(at) ? Date(slots) : null;
            case "decade":
                return slots.Year is { } first && first % 10 == 0 ? new FixedDate(LongPeriod.Decade(first)) : null;
            case "century":
                return new FixedDate(LongPeriod.Century((slots.Century - 1) * 100));
            default:
                var parts = meaning.Split(' ');
                var offset = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                if (parts[0] == "Century") return new FixedDate(LongPeriod.Century((offset - 1) * 100));
                var anchor = parts.Length > 2 ? Enum.Parse<Anchor>(parts[2]) : Anchor.Document;
                return parts[0] == "Day" && anchor == Anchor.Document ? new RelativeDay(offset)
                    : new RelativePeriod(Enum.Parse<TimeUnit>(parts[0]), offset, anchor);
        }
    }

    private static DateExpression? Date(Slots slots)
    {
        var date = new CalendarDate(slots.Year, slots.Month, slots.Day, slots.Part);
        if (slots.LastYear is { } last) return last > slots.Year ? new RangeDate(date, date with { Year = last }) : null;
        if (slots.Month is { } month && (slots.LastDay ?? slots.Day) > DateTime.DaysInMonth(
            slots.Year ?? DayNumbers.LeapYear, month)) return null;
        if (slots.LastDay is not { } end) return date;
        return end > slots.Day ? new RangeDate(date, date with { Day = end }) : null;
    }

    // "im Jahr 1990", "(1990)", "between 1990 and 1995"
    private static bool IsYear(TokenList tokens, int at)
    {
        if (tokens.SameSentence(at - 1, at) && tokens.In(at - 1, tokens.Lists.YearLeads)) return true;
        if (tokens.Mark(at - 1) == '(') return tokens.Mark(at + 1) is ')' or ',' or ';' or '-';
        return (tokens.In(at - 1, tokens.Lists.BetweenJoins) || tokens.In(at - 1, tokens.Lists.RangeJoins))
            && YearEvidence.CouldBeYear(tokens, at - 2);
    }

    private static bool IsSum(TokenList tokens, int at, int next) =>
        tokens.IsGlued(at) && tokens.Mark(at - 1) is '$' or '€' or '£' or '¥' or '.' or ',' or '#'
            || tokens.Mark(at - 1) is '$' or '€' or '£' or '¥'
        || tokens.IsGlued(next) && (tokens.Mark(next) is '%' || tokens.Mark(next) is '.' or ',' or ':' && tokens.IsGlued(next + 1)
            && tokens.Number(next + 1) >= 0);

    // Figures of at most (for a year: of exactly) so many digits, or numerals of Chinese: "二〇一四", "二十一".
    private static int? Numeral(TokenList tokens, int at, int digits, out int next)
    {
        next = at + 1;
        if (tokens.Number(at) >= 0) return tokens.Length(at) == digits || digits == 2 && tokens.Length(at) == 1 ? tokens.Number(at) : null;
        if (tokens.Lists.Numerals.Count == 0) return null;
        var (value, read) = (0, 0);
        for (next = at; read < 4 && tokens.Lists.Numerals.TryGetValue(tokens.Text(next), out var numeral); next++, read++)
        {
            // Ten multiplies what stands before it; other numerals are digits, or stand in the place of the ones.
            var afterTen = read > 0 && tokens.Lists.Numerals.GetValueOrDefault(tokens.Text(next - 1)) == 10;
            value = numeral == 10 ? Math.Max(value, 1) * 10 : afterTen ? value + numeral : value * 10 + numeral;
        }

        return read > 0 && (digits == 4) == (read == 4) ? value : null;
    }

    // "XIX", "XIXe"
    private static int? Roman(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        var word = tokens.Word(at);
        var suffix = tokens.Lists.OrdinalSuffixes.Where(end => word.EndsWith(end, StringComparison.Ordinal)).MaxBy(end => end.Length) ?? "";
        var value = 0;
        foreach (var letter in word.AsSpan(0, word.Length - suffix.Length))
        {
            var digit = letter switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
            if (digit == 0) return null;
            value += digit > 1 && value % 5 == 1 ? digit - 2 : digit;
        }

        return tokens.IsCapital(at) ? value : null;
    }
}
