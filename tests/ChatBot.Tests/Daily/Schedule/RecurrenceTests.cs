using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Tests.Daily.Schedule;

public class RecurrenceTests
{
    private static readonly DateTimeZone Utc = DateTimeZone.Utc;

    [Theory]
    // The clock goes from 2:00 to 3:00 on 8 March 2026: 3:00 there is 7:00 UTC.
    [InlineData("America/New_York", 2026, 3, 8, 2, 30, "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", 2026, 3, 8, 3, 0, "2026-03-08T07:00:00Z")]
    // From 2:00 back to 1:00 on 1 November 2026: the first 1:30 is at UTC-4.
    [InlineData("America/New_York", 2026, 11, 1, 1, 30, "2026-11-01T05:30:00Z")]
    [InlineData("Europe/London", 2026, 3, 29, 1, 15, "2026-03-29T01:00:00Z")]
    [InlineData("Europe/London", 2026, 10, 25, 1, 15, "2026-10-25T00:15:00Z")]
    // Half an hour only: 2:00 to 2:30 on 4 October 2026 (UTC+10:30 to +11).
    [InlineData("Australia/Lord_Howe", 2026, 10, 4, 2, 15, "2026-10-03T15:30:00Z")]
    [InlineData("Australia/Lord_Howe", 2026, 4, 5, 1, 45, "2026-04-04T14:45:00Z")]
    // Midnight itself is skipped: 0:00 to 1:00 on 24 April 2026 (UTC+2 to +3).
    [InlineData("Africa/Cairo", 2026, 4, 24, 0, 0, "2026-04-23T22:00:00Z")]
    [InlineData("Africa/Cairo", 2026, 4, 24, 0, 59, "2026-04-23T22:00:00Z")]
    public void A_skipped_time_moves_to_the_next_valid_instant_and_a_repeated_one_is_taken_once(
        string zone, int year, int month, int day, int hour, int minute, string expected)
    {
        var date = new LocalDate(year, month, day);
        var due = new Recurrence(Frequency.Daily, date, new LocalTime(hour, minute))
            .After(date.PlusDays(-1), DateTimeZoneProviders.Tzdb[zone]);

        Assert.Equal(date, due.Date);
        Assert.Equal(expected, due.At.ToString());
    }

    [Fact]
    public void A_date_that_a_zone_never_had_is_not_due()
    {
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var recurrence = new Recurrence(Frequency.Daily, new LocalDate(2011, 12, 1), new LocalTime(9, 0));

        Assert.Equal(new LocalDate(2011, 12, 31), recurrence.After(new LocalDate(2011, 12, 29), apia).Date);
    }

    [Fact]
    public void A_leap_year_has_all_its_days_once()
    {
        var recurrence = new Recurrence(Frequency.Daily, new LocalDate(2028, 1, 1), new LocalTime(9, 0));

        var dates = Dates(recurrence, new LocalDate(2027, 12, 31), 366);

        Assert.Contains(new LocalDate(2028, 2, 29), dates);
        Assert.Equal(new LocalDate(2028, 12, 31), dates[^1]);
        Assert.Equal(366, dates.Distinct().Count());
    }

    [Fact]
    public void Weekdays_leave_out_the_weekend()
    {
        // 20 November 2026 is a Friday.
        var recurrence = new Recurrence(Frequency.Weekdays, new LocalDate(2026, 11, 20), new LocalTime(9, 0));

        Assert.Equal([new(2026, 11, 20), new(2026, 11, 23), new(2026, 11, 24)], Dates(recurrence, new LocalDate(2026, 11, 19), 3));
    }

    [Fact]
    public void Weekly_keeps_the_weekday_of_the_first_post()
    {
        var recurrence = new Recurrence(Frequency.Weekly, new LocalDate(2026, 11, 20), new LocalTime(9, 0));

        Assert.Equal([new(2026, 11, 27), new(2026, 12, 4), new(2026, 12, 11)], Dates(recurrence, new LocalDate(2026, 11, 20), 3));
    }

    [Fact]
    public void Monthly_on_the_31st_is_on_the_last_day_of_shorter_months()
    {
        var recurrence = new Recurrence(Frequency.Monthly, new LocalDate(2027, 12, 31), new LocalTime(9, 0));

        Assert.Equal([new(2028, 1, 31), new(2028, 2, 29), new(2028, 3, 31), new(2028, 4, 30)],
            Dates(recurrence, new LocalDate(2027, 12, 31), 4));
    }

    [Fact]
    public void The_first_post_is_never_in_the_past()
    {
        var recurrence = new Recurrence(Frequency.Daily, new LocalDate(2026, 1, 1), new LocalTime(9, 0));
        var nine = Instant.FromUtc(2026, 11, 20, 9, 0);

        Assert.Equal(new LocalDate(2026, 11, 20), recurrence.After(nine - Duration.FromSeconds(1), Utc).Date);
        Assert.Equal(new LocalDate(2026, 11, 21), recurrence.After(nine, Utc).Date);
    }

    [Fact]
    public void A_post_covers_every_date_since_the_one_before_it()
    {
        var friday = new LocalDate(2026, 11, 20);

        Assert.Equal([friday], new Recurrence(Frequency.Daily, friday, default).Covers(friday));
        Assert.Equal([new(2026, 11, 21), new(2026, 11, 22), new(2026, 11, 23)],
            new Recurrence(Frequency.Weekdays, friday, default).Covers(new(2026, 11, 23)));
        Assert.Equal(7, new Recurrence(Frequency.Weekly, friday, default).Covers(friday).Count);
        Assert.Equal(new LocalDate(2026, 10, 21), new Recurrence(Frequency.Monthly, friday, default).Covers(friday)[0]);
    }

    private static List<LocalDate> Dates(Recurrence recurrence, LocalDate after, int count)
    {
        var dates = new List<LocalDate>();
        for (var date = after; dates.Count < count; dates.Add(date))
        {
            date = recurrence.After(date, Utc).Date;
        }

        return dates;
    }
}
