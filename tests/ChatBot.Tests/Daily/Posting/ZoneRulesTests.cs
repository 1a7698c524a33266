using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

public sealed class ZoneRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Under_new_rules_the_date_stays_and_the_instant_follows()
    {
        var settings = new SubscriptionSettings("Europe/London", new LocalTime(9, 0));
        using (var before = new SqliteDailyStore(_folder.State, "old"))
        {
            await before.SaveAsync(Of(1, settings: settings), default);
            await before.SaveAsync(Of(2, settings: settings, health: Health.Good with { State = SubscriptionState.Off }), default);
            await before.SaveAsync(Of(3, settings: settings) with { Settings = settings with { Zone = "Europe/Atlantis" } }, default);
        }

        var zones = new Zones(new OtherRules());
        using var store = new SqliteDailyStore(_folder.State, zones.RulesVersion);
        await new ZoneRules(store, zones, NullLogger<ZoneRules>.Instance).FollowAsync(default);

        Assert.Equal(new DueDate(Date, Due - Duration.FromHours(2)), (await store.FindAsync(1, default))!.Next);
        Assert.Equal(Due, (await store.FindAsync(2, default))!.Next.At);
        Assert.Equal(Due, (await store.FindAsync(3, default))!.Next.At);
        Assert.Empty(await store.UnderOtherRulesAsync(10, default));
    }

    [Fact]
    public async Task Of_several_posts_a_day_the_one_that_is_next_stays_the_next_and_what_was_moved_is_counted()
    {
        var settings = new SubscriptionSettings("Europe/London", new LocalTime(9, 0))
        {
            Extras = PostExtras.None with { MoreTimes = "12:00 18:00" },
        };
        using (var before = new SqliteDailyStore(_folder.State, "old"))
        {
            await before.SaveAsync(Of(1, settings: settings) with { Next = new(Date, Due + Duration.FromHours(9), 3) }, default);
            await before.SaveAsync(Of(2, settings: settings) with { Next = new(Date, Due + Duration.FromHours(3), 2) }, default);
        }

        var log = new ListedLog<ZoneRules>();
        var zones = new Zones(new OtherRules());
        using var store = new SqliteDailyStore(_folder.State, zones.RulesVersion);
        await new ZoneRules(store, zones, log).FollowAsync(default);
        await new ZoneRules(store, zones, log).FollowAsync(default);

        Assert.Equal(new DueDate(Date, Due + Duration.FromHours(7), 3), (await store.FindAsync(1, default))!.Next);
        Assert.Equal(new DueDate(Date, Due + Duration.FromHours(1), 2), (await store.FindAsync(2, default))!.Next);
        Assert.Equal("Zone rules new: 2 due dates worked out anew", Assert.Single(log.Lines));
    }

    /// <summary>A world in which London went two hours ahead of UTC.</summary>
    private sealed class OtherRules : IDateTimeZoneProvider
    {
        public string VersionId => "new";

        public System.Collections.ObjectModel.ReadOnlyCollection<string> Ids { get; } = new(["Europe/London"]);

        public DateTimeZone this[string id] => GetZoneOrNull(id) ?? throw new NodaTime.TimeZones.DateTimeZoneNotFoundException(id);

        public DateTimeZone GetSystemDefault() => DateTimeZone.Utc;

        public DateTimeZone? GetZoneOrNull(string id) => id == "Europe/London" ? DateTimeZone.ForOffset(Offset.FromHours(2)) : null;
    }
}
