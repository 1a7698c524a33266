using ChatBot.Daily;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using ChatBot.Tests.Daily.Posting;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary>A Discord, a clock and a library whose state file outlives the hosts that are started on it.</summary>
internal sealed class DailyWorld : IAsyncDisposable
{
    /// <summary>A Friday.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 20, 8, 58);

    private readonly string? _database;

    private DailyWorld(FakeDiscord discord, ManualTime time, string? database) => (Discord, Time, _database) = (discord, time, database);

    public FakeDiscord Discord { get; }

    public ManualTime Time { get; }

    public TemporaryLibrary Library { get; } = new TemporaryLibrary().With(
        "seeds/bells.txt",
        string.Join(' ', Enumerable.Range(1, 40)
            .Select(number => $"Bell number {number} of the old tower was cast by hand in the yard below the town wall.")));

    public string Channel => Discord.World.ChannelId;

    public string Guild => Discord.World.GuildId;

    /// <summary>Quotations of the day: every date has a post.</summary>
    public static SubscriptionSettings NineInUtc { get; } = new("UTC", new LocalTime(9, 0), WhenEmpty: WhenEmpty.Quotation);

    /// <param name="database">The PostgreSQL database that has the state; null for the state file.</param>
    public static async Task<DailyWorld> MakeAsync(Instant? start = null, string? database = null)
    {
        var time = new ManualTime((start ?? Start).ToDateTimeOffset());
        var discord = await FakeDiscord.StartAsync();
        discord.World.Time = time;
        return new(discord, time, database);
    }

    public Task<DailyHost> HostAsync(Duration? tick = null, Kill? kill = null, ManualTime? time = null) =>
        DailyHost.StartAsync(Discord, Library, time ?? Time, tick ?? Duration.FromMinutes(1), kill, _database);

    /// <summary>The headings of the posts in a channel, oldest first.</summary>
    public IReadOnlyList<string> Posts(string channel)
    {
        if (!Discord.World.Messages.TryGetValue(channel, out var messages))
        {
            return [];
        }

        lock (messages)
        {
            return [.. messages.Select(message => ((string)message["content"]!).Split('\n')[0])];
        }
    }

    /// <summary>The posts that the ledger says were made.</summary>
    public static IReadOnlyList<string> Done(IEnumerable<LedgerEntry> rows) =>
        [.. rows.Where(row => row.State == LedgerState.Done).OrderBy(row => row.Date)
            .Select(row => $"**On this date · {row.Date:dddd, d MMMM yyyy}**")];

    public async ValueTask DisposeAsync()
    {
        await Discord.DisposeAsync();
        Library.Dispose();
    }
}
