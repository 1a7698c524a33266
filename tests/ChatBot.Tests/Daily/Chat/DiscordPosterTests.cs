using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.Daily;
using ChatBot.Daily.Chat;
using ChatBot.Daily.Posting;
using ChatBot.Discord;
using ChatBot.Discord.Rest;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Logging.Abstractions;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Chat;

public sealed class DiscordPosterTests : IAsyncLifetime, IDisposable
{
    private static readonly DailyPost Post =
        new("On this date · Friday, 20 November 2026", "**On this date · Friday, 20 November 2026**\n> text", [1]);

    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private FakeDiscord _discord = null!;
    private DiscordRest _rest = null!;
    private DiscordPoster _poster = null!;

    private ulong Guild => Id(_discord.World.GuildId);

    private ulong Channel => Id(_discord.World.ChannelId);

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _discord.World.Time = _time;
        var options = new DiscordOptions(_discord.World.Token) { ApiUrl = _discord.ApiUrl };
        _rest = new DiscordRest(options, _time, () => 0.5, NullLogger<DiscordRest>.Instance);
        _poster = new DiscordPoster(_rest);
    }

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    public void Dispose() => _rest.Dispose();

    [Fact]
    public async Task A_post_carries_its_nonce_enforced_and_pings_nobody()
    {
        var delivery = await _poster.SendAsync(Guild, Channel, Post, "d20261120x", default);

        var sent = (await _discord.Rest.NextAsync("POST", "/channels/*/messages")).Body!;
        Assert.Equal("d20261120x", (string?)sent["nonce"]);
        Assert.True((bool)sent["enforce_nonce"]!);
        Assert.Equal("""{"parse":[]}""", sent["allowed_mentions"]!.ToJsonString());
        Assert.Null(sent["flags"]);
        Assert.Equal(Id((string)_discord.World.Messages[_discord.World.ChannelId][0]["id"]!),
            Assert.IsType<Delivery.Arrived>(delivery).Message);
        Assert.Equal("1|d|d20261120x", (string?)sent["components"]![0]!["components"]![0]!["custom_id"]);
        Assert.Empty(_discord.Rest.Violations);
    }

    [Theory]
    [InlineData(403, "{}", true)]
    [InlineData(401, "{}", false)]
    [InlineData(200, "<html>Sign in to use this network</html>", false)]
    public async Task Discord_is_reached_when_it_says_something_of_its_own(int status, string body, bool isReached)
    {
        Assert.True(await _poster.AskTimeAsync(default));
        _discord.World.Faults["*"] = new FakeResponse(status, body);
        Assert.Equal(isReached, await _poster.AskTimeAsync(default));
    }

    [Fact]
    public async Task What_stands_before_Discord_is_not_Discord()
    {
        _discord.World.Faults["*"] = new FakeResponse(502);
        var asked = _poster.AskTimeAsync(default);
        foreach (var wait in new[] { 0.375, 0.75, 1.5 }) await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(wait));
        Assert.False(await asked);
    }

    [Fact]
    public async Task A_worker_that_heard_Discord_a_moment_ago_and_is_cut_off_now_claims_nothing()
    {
        using var folder = new TemporaryFolder();
        using var bot = new Posting.Bot(folder.State, _poster, _time);
        await bot.Store.SaveAsync(Of(Channel, Guild), default);
        await bot.Store.SaveAsync(Of(Channel + 1, Guild), default);
        Assert.True(await _poster.AskTimeAsync(default));
        _discord.World.Faults["*"] = new FakeResponse(200) { Dropped = true };

        var round = bot.RoundAsync();
        await _time.AdvanceUntilAsync(round);
        await round;

        Assert.Empty(await bot.Store.HistoryAsync(Channel, 10, default));
        Assert.Empty(await bot.Store.HistoryAsync(Channel + 1, 10, default));
    }

    [Fact]
    public async Task A_role_is_pinged_by_its_id_and_a_silent_post_suppresses_notifications()
    {
        await _poster.SendAsync(Guild, Channel, Post with { Role = 8, Silent = true }, "d20261120x", default);

        var sent = (await _discord.Rest.NextAsync("POST", "/channels/*/messages")).Body!;
        Assert.Equal("""{"parse":[],"roles":["8"]}""", sent["allowed_mentions"]!.ToJsonString());
        Assert.Equal(1 << 12, (int)sent["flags"]!);
    }

    [Theory]
    [InlineData(403, 50013, Refusal.NoPermission)]
    [InlineData(403, 50001, Refusal.NoPermission)]
    [InlineData(404, 10003, Refusal.ChannelGone)]
    [InlineData(400, 50035, Refusal.Rejected)]
    public async Task A_refusal_has_its_reason(int status, int code, Refusal expected)
    {
        _discord.World.Faults[_discord.World.ChannelId] = FakeResponse.Error(status, code, "no");

        Assert.Equal(new Delivery.Refused(expected), await _poster.SendAsync(Guild, Channel, Post, "n", default));
    }

    [Fact]
    public async Task A_server_that_the_bot_was_removed_from_is_told_apart_from_a_hidden_channel()
    {
        _discord.World.Faults[_discord.World.ChannelId] = FakeResponse.Error(403, 50001, "Missing Access");
        _discord.World.Faults[_discord.World.GuildId] = FakeResponse.Error(404, 10004, "Unknown Guild");

        Assert.Equal(new Delivery.Refused(Refusal.ServerLeft), await _poster.SendAsync(Guild, Channel, Post, "n", default));
    }

    [Fact]
    public async Task A_post_is_found_among_many_messages_by_its_button()
    {
        var sent = await _poster.SendAsync(Guild, Channel, Post with { Works = ["one", "two"] }, "n", default);
        _time.Advance(TimeSpan.FromMinutes(1));
        for (var other = 0; other < 250; other++)
        {
            _discord.World.Keep(_discord.World.ChannelId, new JsonObject { ["content"] = "something else" });
        }

        Assert.Equal(sent, await _poster.FindAsync(Guild, Channel, "n", Due, default));
        Assert.IsType<Delivery.Absent>(await _poster.FindAsync(Guild, Channel, "n2", Due, default));
        Assert.IsType<Delivery.Absent>(await _poster.FindAsync(Guild, Channel, "another", Due, default));
    }

    [Fact]
    public async Task What_others_wrote_and_what_people_had_the_bot_write_is_not_taken_for_the_post()
    {
        // A question with the post's words, whose message was deleted meanwhile: the bot's reply refers to nothing.
        _discord.World.Keep(_discord.World.ChannelId, new JsonObject { ["content"] = Post.Text });
        // Another's message with the very button.
        var button = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 2, ["custom_id"] = "1|d|n" })
        });
        _discord.World.Keep(_discord.World.ChannelId, new JsonObject { ["content"] = "x", ["components"] = button })["author"] =
            FakeWorld.User(_discord.World.UserId);
        var copied = _discord.World.Keep(_discord.World.ChannelId, new JsonObject { ["content"] = Post.Text });
        copied["author"] = FakeWorld.User(_discord.World.UserId);
        var preview = _discord.World.Keep(_discord.World.ChannelId, new JsonObject { ["content"] = Post.Text });
        preview["interaction_metadata"] = new JsonObject { ["id"] = "1" };

        Assert.IsType<Delivery.Absent>(await _poster.FindAsync(Guild, Channel, "n", Due, default));
    }

    [Fact]
    public async Task An_empty_history_that_may_not_be_read_says_nothing()
    {
        _discord.World.EveryonePermissions = Bits(10, 11);
        Assert.Equal(new Delivery.Refused(Refusal.NoHistory), await _poster.FindAsync(Guild, Channel, "n", Due, default));

        _discord.World.EveryonePermissions = Bits(10, 11, 16);
        Assert.IsType<Delivery.Absent>(await _poster.FindAsync(Guild, Channel, "n", Due, default));
    }

    [Fact]
    public async Task Nothing_is_in_the_way_where_the_bot_may_see_write_and_read_back()
    {
        _discord.World.EveryonePermissions = Bits(10, 11, 16);

        Assert.Null(await _poster.ObstacleAsync(Guild, Channel, null, default));
    }

    [Theory]
    [InlineData("View Channel", 11, 16)]
    [InlineData("Send Messages", 10, 16)]
    [InlineData("Read Message History", 10, 11)]
    public async Task The_permission_that_is_missing_is_named(string name, int first, int second)
    {
        _discord.World.EveryonePermissions = Bits(first, second);

        Assert.Contains($"**{name}**", $"{await _poster.ObstacleAsync(Guild, Channel, null, default)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_must_be_one_that_the_bot_can_ping()
    {
        _discord.World.EveryonePermissions = Bits(10, 11, 16);
        _discord.World.Roles["8"] = new JsonObject { ["id"] = "8", ["name"] = "readers", ["permissions"] = "0", ["mentionable"] = false };
        _discord.World.Roles["9"] = new JsonObject { ["id"] = "9", ["name"] = "listeners", ["permissions"] = "0", ["mentionable"] = true };

        Assert.Contains("I may not ping <@&8>", $"{await _poster.ObstacleAsync(Guild, Channel, 8, default)}", StringComparison.Ordinal);
        Assert.Null(await _poster.ObstacleAsync(Guild, Channel, 9, default));
        Assert.Contains("no such role", $"{await _poster.ObstacleAsync(Guild, Channel, 10, default)}", StringComparison.Ordinal);
        Assert.Contains("does not ping everyone", $"{await _poster.ObstacleAsync(Guild, Channel, Guild, default)}",
            StringComparison.Ordinal);
        _discord.World.EveryonePermissions = Bits(10, 11, 16, 17);
        Assert.Null(await _poster.ObstacleAsync(Guild, Channel, 8, default));
    }

    [Fact]
    public async Task A_thread_is_opened_under_a_post_and_it_is_published_once_however_often_that_is_done()
    {
        var post = Post with { Thread = "On this date", Publish = true };
        var message = Assert.IsType<Delivery.Arrived>(await _poster.SendAsync(Guild, Channel, post, "n", default)).Message;

        Assert.Null(await _poster.FinishAsync(Channel, message, post, default));
        Assert.Null(await _poster.FinishAsync(Channel, message, post, default));

        Assert.Equal("On this date", (string?)Assert.Single(_discord.World.Threads).Value["name"]);
        Assert.Single(_discord.World.Crossposted);
        _discord.Rest.Script("POST", "/channels/*/messages/*/threads", FakeResponse.Error(403, 50013, "Missing Permissions"));
        Assert.NotNull(await _poster.FinishAsync(Channel, message, post, default));
        Assert.Empty(_discord.Rest.Violations);
    }

    [Fact]
    public async Task In_a_forum_a_post_is_a_thread_with_title_and_tag_and_is_found_again_by_its_button()
    {
        _discord.World.Channels["7"] = Forum();
        var post = Post with { Title = "Today · 20 November 2026", Tag = 31, Thread = "no second thread" };

        var arrived = Assert.IsType<Delivery.Arrived>(await _poster.SendAsync(Guild, 7, post, "d20261120x", default));
        Assert.Null(await _poster.FinishAsync(7, arrived.Message, post, default));

        var sent = (await _discord.Rest.NextAsync("POST", "/channels/7/threads")).Body!;
        Assert.Equal(("Today · 20 November 2026", """["31"]"""), ((string?)sent["name"], sent["applied_tags"]!.ToJsonString()));
        Assert.Single(_discord.World.Threads);
        Assert.Equal(arrived, await _poster.FindAsync(Guild, 7, "d20261120x", Due, default));
        Assert.IsType<Delivery.Absent>(await _poster.FindAsync(Guild, 7, "d20261121x", Due, default));
        Assert.Empty(_discord.Rest.Violations);
    }

    [Fact]
    public async Task What_is_wanted_beside_the_text_is_held_against_what_the_bot_may_do()
    {
        async Task<string?> Why(PostExtras wanted, string? tag = null, ulong? channel = null)
        {
            _time.Advance(TimeSpan.FromSeconds(1)); // a second has no more than fifty requests
            return (await _poster.SettleAsync(Guild, channel ?? Channel, wanted, tag, default)).Obstacle?.ToString();
        }

        _discord.World.EveryonePermissions = Bits(10, 11, 16);
        _discord.World.Channels["7"] = Forum();
        _discord.World.Roles["8"] = new JsonObject { ["id"] = "8", ["name"] = "readers", ["permissions"] = "0", ["position"] = 1 };
        _discord.World.Roles["9"] = new JsonObject { ["id"] = "9", ["name"] = "keepers", ["permissions"] = Bits(5), ["position"] = 0 };

        Assert.Null(await Why(PostExtras.None));
        Assert.Contains("**Create Public Threads**", await Why(new PostExtras(Thread: true)), StringComparison.Ordinal);
        Assert.Contains("no announcement channel", await Why(new PostExtras(Publish: true)), StringComparison.Ordinal);
        Assert.Contains("**Manage Roles**", await Why(new PostExtras(OfferRole: 8)), StringComparison.Ordinal);
        Assert.Contains("rights over the server", await Why(new PostExtras(OfferRole: 9)), StringComparison.Ordinal);
        Assert.Contains("wants a tag for each post. Name one of “Dates”, “News”.", await Why(PostExtras.None, channel: 7),
            StringComparison.Ordinal);
        Assert.Contains("no such tag", await Why(PostExtras.None, "Sports", 7), StringComparison.Ordinal);
        Assert.Contains("**Manage Threads**", await Why(PostExtras.None, "news", 7), StringComparison.Ordinal);
        var (obstacle, settled) = await _poster.SettleAsync(Guild, 7, PostExtras.None, "dates", default);
        Assert.Equal((null, new PostExtras(IsForum: true, Tag: 31)), (obstacle, settled));

        _discord.World.EveryonePermissions = Bits(10, 11, 16, 28, 35);
        Assert.Null(await Why(new PostExtras(Thread: true)));
        Assert.Contains("not below my own highest role", await Why(new PostExtras(OfferRole: 8)), StringComparison.Ordinal);
    }

    private JsonObject Forum() => new()
    {
        ["id"] = "7",
        ["type"] = 15,
        ["guild_id"] = _discord.World.GuildId,
        ["flags"] = 16,
        ["available_tags"] = new JsonArray(new JsonObject { ["id"] = "31", ["name"] = "Dates", ["moderated"] = false },
            new JsonObject { ["id"] = "32", ["name"] = "News", ["moderated"] = true }),
    };

    [Theory]
    [InlineData(4, "a category")]
    [InlineData(2, "a voice channel")]
    [InlineData(16, "a media channel")]
    public async Task A_channel_of_another_kind_is_refused_by_its_kind(int type, string kind)
    {
        _discord.World.Channels["7"] = new JsonObject { ["id"] = "7", ["type"] = type, ["guild_id"] = _discord.World.GuildId };

        Assert.Contains(kind, $"{await _poster.ObstacleAsync(Guild, 7, null, default)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_of_another_server_is_refused()
    {
        _discord.World.Channels["7"] = new JsonObject { ["id"] = "7", ["type"] = 0, ["guild_id"] = "12345" };

        Assert.Contains("not a channel of this server", $"{await _poster.ObstacleAsync(Guild, 7, null, default)}",
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_seen_is_said_so()
    {
        _discord.World.Faults[_discord.World.ChannelId] = FakeResponse.Error(403, 50001, "Missing Access");

        Assert.Contains("View Channel", $"{await _poster.ObstacleAsync(Guild, Channel, null, default)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_told_in_a_direct_message_and_one_who_takes_none_is_not()
    {
        Assert.True(await _poster.TellAsync(Id(_discord.World.UserId), "failed", "t1", default));
        Assert.Equal("failed", (string?)_discord.World.Messages[_discord.World.DirectChannelId][0]["content"]);

        _discord.World.Faults[_discord.World.DirectChannelId] = FakeResponse.Error(403, 50007, "Cannot send messages to this user");
        Assert.False(await _poster.TellAsync(Id(_discord.World.UserId), "failed", "t2", default));
    }

    private static ulong Id(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);

    private static string Bits(params int[] bits) =>
        bits.Aggregate(0UL, (sum, bit) => sum | (1UL << bit)).ToString(CultureInfo.InvariantCulture);
}
