namespace ChatBot.Corpus.Dates.Expressions;

/// <summary>What an expression says by itself, before anything around it completes it.</summary>
internal abstract record DateExpression;

/// <summary>A date that needs nothing more: a decade, a century, a range of years.</summary>
internal sealed record FixedDate(DateInterval Value) : DateExpression;

/// <summary>
/// A part of the calendar with or without its year: "20 November 2014", "November 20", "May", "the third quarter", "2014".
/// </summary>
/// <param name="Year">The year, null when not said.</param>
/// <param name="Month">1 to 12, null for a whole year or a grouping.</param>
/// <param name="Day">1 to 31, null for a whole month.</param>
/// <param name="Part">A grouping of <see cref="YearPart"/>, or 0.</param>
internal sealed record CalendarDate(int? Year, int? Month = null, int? Day = null, int Part = 0) : DateExpression
{
    /// <summary>The feast that names the day, where its month and day are others each year; else null.</summary>
    public MovingFeast? Feast { get; init; }

    /// <summary>True for a year and nothing of it.</summary>
    public bool IsYear => this is { Year: not null, Month: null, Day: null, Part: 0, Feast: null };

    /// <summary>The weekday said with it ("Monday, 2 July"), which settles its year; null when none was said, or the year was.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>True when it is no date where it does not fall on the weekday: "Monday 20" of a list.</summary>
    public bool MustBeWeekday { get; init; }

    /// <summary>True when only the last two digits of the year were said ("'30"): the century is a guess.</summary>
    public bool OfUnknownCentury { get; init; }
}

/// <summary>A day of the week.</summary>
/// <param name="Day">Which.</param>
/// <param name="Shift">-1 for "last", 0 for "this", 1 for "next", null when the verb must tell.</param>
/// <param name="Week">The week it is of, counted from the document's ("Tuesday of last week": -1); null when not said.</param>
internal sealed record WeekdayDate(DayOfWeek Day, int? Shift, int? Week = null) : DateExpression
{
    /// <summary>The day of the month that it also is ("Friday the 13th"); null when not said.</summary>
    public int? DayOfMonth { get; init; }
}

/// <summary>"the first Monday of June".</summary>
/// <param name="Day">Which day of the week.</param>
/// <param name="Which">1 to 4, or 5 for the last.</param>
/// <param name="Month">The month, with or without its year.</param>
internal sealed record NthWeekday(DayOfWeek Day, int Which, CalendarDate Month) : DateExpression;

/// <summary>"the last day of May": the day at an end of a period.</summary>
internal sealed record EdgeDay(bool Last, DateExpression Period) : DateExpression;

/// <summary>"the day after Christmas".</summary>
internal sealed record DayBeside(CalendarDate Date, int Days) : DateExpression;

/// <summary>"today", "yesterday", "tomorrow".</summary>
internal sealed record RelativeDay(int Days) : DateExpression;

/// <summary>"this year", "last month", "the same year", "the following week".</summary>
internal sealed record RelativePeriod(TimeUnit Unit, int Offset, Anchor Anchor) : DateExpression;

/// <summary>"ten days back", "a year later": so many units from the anchor, negative for before.</summary>
internal sealed record Elapsed(TimeUnit Unit, int Count, Anchor Anchor) : DateExpression;

/// <summary>"the last three years" (negative), "the next two weeks" (positive).</summary>
internal sealed record Trailing(TimeUnit Unit, int Count) : DateExpression;

/// <summary>"last May" (-1), "this spring" (0), "next November" (1); "the following February" is counted from the date spoken of.</summary>
internal sealed record NearbyDate(CalendarDate Date, int Direction, Anchor Anchor = Anchor.Document) : DateExpression
{
    /// <summary>
    /// True where the pointer stands after it ("10 March last"): an old form, which an undated text has of the year it tells of.
    /// </summary>
    public bool IsPostposed { get; init; }
}

/// <summary>A part of a year that is named by another expression: "May of last year".</summary>
internal sealed record WithinYear(CalendarDate Date, DateExpression Year) : DateExpression;

/// <summary>"about 2010", "c. 1850".</summary>
internal sealed record ApproximateDate(DateExpression Date) : DateExpression;

/// <summary>From one date to another; what one end lacks the other may give.</summary>
internal sealed record RangeDate(DateExpression First, DateExpression Last) : DateExpression;

/// <summary>What a relative expression counts from.</summary>
internal enum Anchor
{
    /// <summary>The document's date.</summary>
    Document,

    /// <summary>The date spoken of last.</summary>
    Discourse,

    /// <summary>The time of the story where a text tells one, else the document's date.</summary>
    Story,
}

/// <summary>"the turn of the century": the one nearest before the document's date.</summary>
internal sealed record CenturyTurn : DateExpression;

/// <summary>"the year-ago quarter": the unit a year before the one that the document speaks of.</summary>
internal sealed record PeriodYearsAgo(TimeUnit Unit) : DateExpression;

/// <summary>"the week of November 13": the week or weekend that holds a day.</summary>
internal sealed record PeriodOf(TimeUnit Unit, CalendarDate Day) : DateExpression;

/// <summary>
/// "the same quarter last year": what the document speaks of, in another year; without a unit the quarter spoken of, or all of that year.
/// </summary>
internal sealed record SamePeriod(TimeUnit? Unit, DateExpression Year) : DateExpression;

/// <summary>"the 22nd" of the month spoken of.</summary>
internal sealed record DayOfSpokenMonth(int Day) : DateExpression
{
    /// <summary>Months from the document's own where that is meant: 0 of "inst.", 1 of "prox."; null elsewhere.</summary>
    public int? FromDocument { get; init; }
}

/// <summary>"the weekend", as the verb points.</summary>
internal sealed record NearestWeekend : DateExpression;

/// <summary>A stretch of the calendar.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>A feast whose day is another one each year: by Easter, or by a day of the week.</summary>
internal enum MovingFeast
{
    ShroveTuesday,
    AshWednesday,
    PalmSunday,
    HolyThursday,
    GoodFriday,
    Easter,
    EasterMonday,
    Pentecost,
    MartinLutherKingDay,
    PresidentsDay,
    PatriotsDay,
    MothersDay,
    MemorialDay,
    FathersDay,
    LaborDay,
    ColumbusDay,
    Thanksgiving,
}
