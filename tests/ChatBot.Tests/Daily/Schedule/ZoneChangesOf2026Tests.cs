using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Tests.Daily.Schedule;

/// <summary>
/// Every quarter of an hour of every date of 2026, in twelve zones: the rules are checked on all changes, not on chosen ones.
/// </summary>
public class ZoneChangesOf2026Tests
{
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);

    /// <param name="id">The zone.</param>
    /// <param name="skips">Quarters of an hour that its clock skips in 2026, by the rules of tzdata 2026f.</param>
    /// <param name="repeats">Quarters of an hour that it has twice.</param>
    [Theory]
    [InlineData("Europe/London", 4, 4)]
    [InlineData("Europe/Dublin", 4, 4)]
    [InlineData("America/New_York", 4, 4)]
    [InlineData("America/St_Johns", 4, 4)]
    [InlineData("America/Havana", 4, 0)]
    [InlineData("America/Santiago", 4, 4)]
    [InlineData("Africa/Cairo", 4, 4)]
    [InlineData("Africa/Casablanca", 4, 8)]
    [InlineData("Asia/Beirut", 4, 4)]
    [InlineData("Asia/Kathmandu", 0, 0)]
    [InlineData("Australia/Lord_Howe", 2, 2)]
    [InlineData("Pacific/Chatham", 4, 4)]
    public void Every_date_is_due_once_at_its_time_or_where_the_clock_goes_on(string id, int skips, int repeats)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var skipped = 0;
        var repeated = 0;
        for (var minute = 0; minute < 24 * 60; minute += 15)
        {
            var time = LocalTime.FromMinutesSinceMidnight(minute);
            var recurrence = new Recurrence(Frequency.Daily, First, time);
            var before = Instant.MinValue;
            var date = First.PlusDays(-1);
            while (date < Last)
            {
                var due = recurrence.After(date, zone);
                Assert.Equal(date.PlusDays(1), due.Date);
                Assert.True(due.At > before);
                Check(zone, due, time, ref skipped, ref repeated);
                (date, before) = (due.Date, due.At);
            }
        }

        Assert.Equal((skips, repeats), (skipped, repeated));
    }

    private static void Check(DateTimeZone zone, DueDate due, LocalTime time, ref int skipped, ref int repeated)
    {
        var wanted = due.Date + time;
        var there = due.At.InZone(zone).LocalDateTime;
        var aQuarterBefore = (due.At - Duration.FromMinutes(15)).InZone(zone).LocalDateTime;
        if (there == wanted)
        {
            // Of a time that is had twice, the first: the zone's own reckoning says which.
            var map = zone.MapLocal(wanted);
            repeated += map.Count == 2 ? 1 : 0;
            Assert.Equal(map.First().ToInstant(), due.At);
            return;
        }

        // Skipped: a quarter of an hour before, the clock stood before the time; now it stands after it.
        skipped++;
        Assert.True(there > wanted && aQuarterBefore < wanted);
    }
}
