using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Testing;
using NodaTime;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>
/// Posts over each change of clock of 2026, at a time that the change skips or repeats: one a date, whatever the clock does.
/// </summary>
public sealed class ZoneChangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Europe/London", 2)]
    [InlineData("Europe/Dublin", 2)]
    [InlineData("America/New_York", 2)]
    [InlineData("America/St_Johns", 2)]
    [InlineData("America/Havana", 1)]
    [InlineData("America/Santiago", 2)]
    [InlineData("Africa/Cairo", 2)]
    [InlineData("Africa/Casablanca", 3)]
    [InlineData("Asia/Beirut", 2)]
    [InlineData("Asia/Kathmandu", 0)]
    [InlineData("Australia/Lord_Howe", 2)]
    [InlineData("Pacific/Chatham", 2)]
    public async Task Each_date_around_a_change_has_one_post(string id, int changes)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var intervals = zone.GetZoneIntervals(Instant.FromUtc(2026, 1, 2, 0, 0), Instant.FromUtc(2026, 12, 31, 0, 0)).ToList();
        Assert.Equal(changes, intervals.Count - 1);
        foreach (var (before, after) in intervals.Zip(intervals.Skip(1)))
        {
            // A quarter of an hour into what is skipped, or into what is had twice.
            var first = before.IsoLocalEnd < after.IsoLocalStart ? before.IsoLocalEnd : after.IsoLocalStart;
            var struck = first.PlusMinutes(15);
            var start = before.End - Duration.FromHours(36);
            var time = new ManualTime(start.ToDateTimeOffset());
            var chat = new FakeChat(time);
            using var bot = new Bot(Path.Combine(_folder.Path, $"{before.End.ToUnixTimeSeconds()}.db"), chat, time);
            var settings = new SubscriptionSettings(id, struck.TimeOfDay);
            var due = new Recurrence(Frequency.Daily, default, settings.Time).After(start, zone);
            await bot.Store.SaveAsync(new Subscription(1, 7, 99, settings, due.Date, due, Health.Good), default);

            for (var tick = 0; tick < 4 * 24 * 3; tick++)
            {
                await bot.RoundAsync();
                time.Advance(TimeSpan.FromMinutes(15));
            }

            Assert.Equal(
                Enumerable.Range(0, 3).Select(day => $"On this date · {due.Date.PlusDays(day):yyyy-MM-dd}"),
                chat.Messages.Select(message => message.Heading));
            Assert.Contains(chat.Messages, message => message.Heading.EndsWith($"{struck:yyyy-MM-dd}", StringComparison.Ordinal));
        }
    }
}
