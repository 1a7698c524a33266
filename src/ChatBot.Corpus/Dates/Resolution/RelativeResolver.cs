using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>Expressions that count from the document's date or from the date spoken of.</summary>
internal static class RelativeResolver
{
    // From ten days on, a count of days is a round one.
    private const int RoundDays = 10;

    public static Resolved? Day(RelativeDay day, DateContext around) => around.AsOf switch
    {
        { Precision: DatePrecision.Day, Start: { } start } => new(DayAt(start.AddDays(day.Days)), DateBasis.DocumentDate),
        { } asOf when day.Days == 0 => new(asOf, DateBasis.DocumentDate),
        _ => null,
    };

    public static Resolved? Period(RelativePeriod period, DateContext around)
    {
        if (period is { Unit: TimeUnit.Year, Offset: 0, Anchor: Anchor.Discourse } && around.Said?.Start is { } said)
            return new(DateInterval.Year(said.Year), DateBasis.Context);
        if (period is { Anchor: Anchor.Discourse, Offset: >= 0 } && around.Spoken is null) return null;
        return From(period.Anchor, around) is var (anchor, basis) && Shift.Period(anchor, period.Unit, period.Offset) is { } value
            ? new(value, basis) : null;
    }

    public static Resolved? YearsAgo(PeriodYearsAgo period, DateContext around)
    {
        var spoken = period.Unit == TimeUnit.Quarter ? around.Part
            : around.Spoken is { Precision: DatePrecision.Day or DatePrecision.Month } ? around.Spoken : null;
        if ((spoken ?? around.AsOf) is not { Start: { } start } || Shift.Days(start, TimeUnit.Year, -1) is not { } day) return null;
        var value = Shift.Period(DayAt(day), period.Unit, 0);
        return value is null ? null : new(value, spoken is null ? DateBasis.DocumentDate : DateBasis.Context);
    }

    public static Resolved? Elapsed(Elapsed elapsed, DateContext around)
    {
        if (From(elapsed.Anchor, around) is not var (anchor, basis)) return null;
        // "a decade ago" is about a year, not some decade.
        var years = elapsed.Unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, _ => 0 };
        var unit = years > 0 ? TimeUnit.Year : elapsed.Unit;
        if (Shift.Period(End(anchor, elapsed.Count), unit, Math.Max(years, 1) * elapsed.Count) is not { } value) return null;
        var round = years > 0 || elapsed.Unit == TimeUnit.Day && Math.Abs(elapsed.Count) >= RoundDays;
        return new(round ? Shift.About(value) : value, basis);
    }

    public static Resolved? Trailing(Trailing trailing, DateContext around)
    {
        var past = trailing.Count < 0;
        if (around.AsOf is not { Start: { } start, End: { } end } asOf
            || Shift.Days(past ? end : start, trailing.Unit, trailing.Count) is not { } other) return null;
        var far = $"{DayAt(other).Edtf}~";
        var value = past
            ? new DateInterval(other, end, DatePrecision.Approximate, $"{far}/{asOf.Edtf}")
            : new DateInterval(start, other, DatePrecision.Approximate, $"{asOf.Edtf}/{far}");
        return new(value, DateBasis.DocumentDate);
    }

    // A decade after a war of four years is one after its end.
    private static DateInterval End(DateInterval anchor, int count) =>
        anchor is { Precision: DatePrecision.Range, Start: { } start, End: { } end } && start.Year != end.Year
            ? DateInterval.Year(count > 0 ? end.Year : start.Year)
            : anchor;

    // With nothing spoken of yet, "a year earlier" is earlier than the document.
    private static (DateInterval Anchor, DateBasis Basis)? From(Anchor anchor, DateContext around) => anchor switch
    {
        Anchor.Discourse when around.Spoken is { } spoken => (spoken, DateBasis.Context),
        Anchor.Story when around.Frame is { } told => (told, DateBasis.Context),
        _ => around.AsOf is { } asOf ? (asOf, DateBasis.DocumentDate) : null,
    };

    private static DateInterval DayAt(DateOnly day) => DateInterval.Day(day.Year, day.Month, day.Day);
}
