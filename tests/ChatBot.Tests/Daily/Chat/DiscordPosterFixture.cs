using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.Daily;
using ChatBot.Daily.Chat;
using ChatBot.Discord;
using ChatBot.Discord.Rest;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Logging.Abstractions;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Chat;

/// <summary>Posts through a stand-in for Discord.</summary>
public abstract class DiscordPosterFixture : IAsyncLifetime, IDisposable
{
    private DiscordRest _rest = null!;

    private protected static DailyPost Post { get; } =
        new("On this date · Friday, 20 November 2026", "**On this date · Friday, 20 November 2026**\n> text", [1]);

    private protected ManualTime Time { get; } = new(Due.ToDateTimeOffset());

    private protected FakeDiscord Discord { get; private set; } = null!;

    private protected DiscordPoster Poster { get; private set; } = null!;

    private protected ulong Guild => Id(Discord.World.GuildId);

    private protected ulong Channel => Id(Discord.World.ChannelId);

    public async Task InitializeAsync()
    {
        Discord = await FakeDiscord.StartAsync();
        Discord.World.Time = Time;
        _rest = new DiscordRest(new DiscordOptions(Discord.World.Token) { ApiUrl = Discord.ApiUrl }, Time, () => 0.5,
            NullLogger<DiscordRest>.Instance);
        Poster = new DiscordPoster(_rest);
    }

    public async Task DisposeAsync() => await Discord.DisposeAsync();

    public void Dispose()
    {
        _rest.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected JsonObject Forum() => new()
    {
        ["id"] = "7",
        ["type"] = 15,
        ["guild_id"] = Discord.World.GuildId,
        ["flags"] = 16,
        ["available_tags"] = new JsonArray(new JsonObject { ["id"] = "31", ["name"] = "Dates", ["moderated"] = false },
            new JsonObject { ["id"] = "32", ["name"] = "News", ["moderated"] = true }),
    };

    private protected static ulong Id(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);

    private protected static string Bits(params int[] bits) =>
        bits.Aggregate(0UL, (sum, bit) => sum | (1UL << bit)).ToString(CultureInfo.InvariantCulture);
}
