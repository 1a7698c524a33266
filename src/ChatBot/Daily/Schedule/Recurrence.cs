using NodaTime;

namespace ChatBot.Daily.Schedule;

/// <summary>Which dates are due, and at which instants. Pure: the zone's rules are given, the clock is not asked.</summary>
/// <param name="Anchor">A due date; weekly and monthly recurrences repeat its weekday or day of the month.</param>
/// <param name="Time">Wall-clock time in the zone.</param>
/// <param name="Times">All times of a due date, where there are several; the first is <paramref name="Time"/>.</param>
public readonly record struct Recurrence(Frequency Frequency, LocalDate Anchor, LocalTime Time, IReadOnlyList<LocalTime>? Times = null)
{
    /// <summary>What is due next after <paramref name="due"/>: a later post of the same date, or the first of the next due date.</summary>
    public DueDate After(DueDate due, DateTimeZone zone)
    {
        for (var number = Math.Max(1, due.Number); number < (Times?.Count ?? 1); number++)
        {
            if (InstantOf(due.Date, Times![number], zone) is { } at && at > due.At)
            {
                return new(due.Date, at, number + 1);
            }
        }

        return After(due.Date, zone);
    }

    /// <summary>The first due date after <paramref name="date"/>.</summary>
    public DueDate After(LocalDate date, DateTimeZone zone)
    {
        for (var next = date.PlusDays(1); ; next = next.PlusDays(1))
        {
            if (IsDue(next) && InstantOf(next, Time, zone) is { } at)
            {
                return new(next, at);
            }
        }
    }

    /// <summary>The first due date whose instant is after <paramref name="now"/>.</summary>
    public DueDate After(Instant now, DateTimeZone zone)
    {
        var due = After(now.InZone(zone).Date.PlusDays(-2), zone);
        while (due.At <= now)
        {
            due = After(due, zone);
        }

        return due;
    }

    /// <summary>The dates that a post of <paramref name="date"/> covers: each since the due date before it, up to itself.</summary>
    public IReadOnlyList<LocalDate> Covers(LocalDate date)
    {
        var first = date;
        while (!IsDue(first.PlusDays(-1)))
        {
            first = first.PlusDays(-1);
        }

        return [.. Enumerable.Range(0, Period.DaysBetween(first, date) + 1).Select(first.PlusDays)];
    }

    /// <summary>
    /// An hour that the clock skips moves to the instant at which the clock goes on; of an hour that it repeats, the first is taken.
    /// Null for a date that the zone never had (Samoa left out 30 December 2011).
    /// </summary>
    private static Instant? InstantOf(LocalDate date, LocalTime time, DateTimeZone zone)
    {
        var mapped = zone.MapLocal(date + time);
        if (mapped.Count > 0)
        {
            return mapped.First().ToInstant();
        }

        var resumes = mapped.LateInterval.IsoLocalStart;
        var gapBegan = mapped.EarlyInterval.IsoLocalEnd;
        var wholeDay = gapBegan <= date.AtMidnight() && resumes >= date.PlusDays(1).AtMidnight();
        return wholeDay ? null : mapped.LateInterval.Start;
    }

    private bool IsDue(LocalDate date) => Frequency switch
    {
        Frequency.Weekdays => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday),
        Frequency.Weekly => date.DayOfWeek == Anchor.DayOfWeek,
        Frequency.Monthly => date.Day == Math.Min(Anchor.Day, date.Calendar.GetDaysInMonth(date.Year, date.Month)),
        _ => true,
    };
}
