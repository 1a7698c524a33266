using ChatBot.Daily.Posting;
using ChatBot.Testing.Discord;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Chat;

public sealed class DiscordPosterTests : DiscordPosterFixture
{
    [Fact]
    public async Task A_post_carries_its_nonce_enforced_and_pings_nobody()
    {
        var delivery = await Poster.SendAsync(Guild, Channel, Post, "d20261120x", default);

        var sent = (await Discord.Rest.NextAsync("POST", "/channels/*/messages")).Body!;
        Assert.Equal("d20261120x", (string?)sent["nonce"]);
        Assert.True((bool)sent["enforce_nonce"]!);
        Assert.Equal("""{"parse":[]}""", sent["allowed_mentions"]!.ToJsonString());
        Assert.Null(sent["flags"]);
        Assert.Equal(Id((string)Discord.World.Messages[Discord.World.ChannelId][0]["id"]!),
            Assert.IsType<Delivery.Arrived>(delivery).Message);
        Assert.Equal("1|d|d20261120x", (string?)sent["components"]![0]!["components"]![0]!["custom_id"]);
        Assert.Empty(Discord.Rest.Violations);
    }

    [Theory]
    [InlineData(403, "{}", true)]
    [InlineData(401, "{}", false)]
    [InlineData(200, "<html>Sign in to use this network</html>", false)]
    public async Task Discord_is_reached_when_it_says_something_of_its_own(int status, string body, bool isReached)
    {
        Assert.True(await Poster.AskTimeAsync(default));
        Discord.World.Faults["*"] = new FakeResponse(status, body);
        Assert.Equal(isReached, await Poster.AskTimeAsync(default));
    }

    [Fact]
    public async Task What_stands_before_Discord_is_not_Discord()
    {
        Discord.World.Faults["*"] = new FakeResponse(502);
        var asked = Poster.AskTimeAsync(default);
        foreach (var wait in new[] { 0.375, 0.75, 1.5 }) await Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(wait));
        Assert.False(await asked);
    }

    [Fact]
    public async Task A_worker_that_heard_Discord_a_moment_ago_and_is_cut_off_now_claims_nothing()
    {
        using var folder = new TemporaryFolder();
        using var bot = new Posting.Bot(folder.State, Poster, Time);
        await bot.Store.SaveAsync(Of(Channel, Guild), default);
        await bot.Store.SaveAsync(Of(Channel + 1, Guild), default);
        Assert.True(await Poster.AskTimeAsync(default));
        Discord.World.Faults["*"] = new FakeResponse(200) { Dropped = true };

        var round = bot.RoundAsync();
        await Time.AdvanceUntilAsync(round);
        await round;

        Assert.Empty(await bot.Store.HistoryAsync(Channel, 10, default));
        Assert.Empty(await bot.Store.HistoryAsync(Channel + 1, 10, default));
    }

    [Fact]
    public async Task A_role_is_pinged_by_its_id_and_a_silent_post_suppresses_notifications()
    {
        await Poster.SendAsync(Guild, Channel, Post with { Role = 8, Silent = true }, "d20261120x", default);

        var sent = (await Discord.Rest.NextAsync("POST", "/channels/*/messages")).Body!;
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
        Discord.World.Faults[Discord.World.ChannelId] = FakeResponse.Error(status, code, "no");

        Assert.Equal(new Delivery.Refused(expected), await Poster.SendAsync(Guild, Channel, Post, "n", default));
    }

    [Fact]
    public async Task A_server_that_the_bot_was_removed_from_is_told_apart_from_a_hidden_channel()
    {
        Discord.World.Faults[Discord.World.ChannelId] = FakeResponse.Error(403, 50001, "Missing Access");
        Discord.World.Faults[Discord.World.GuildId] = FakeResponse.Error(404, 10004, "Unknown Guild");

        Assert.Equal(new Delivery.Refused(Refusal.ServerLeft), await Poster.SendAsync(Guild, Channel, Post, "n", default));
    }

    [Fact]
    public async Task A_person_is_told_in_a_direct_message_and_one_who_takes_none_is_not()
    {
        Assert.True(await Poster.TellAsync(Id(Discord.World.UserId), "failed", "t1", default));
        Assert.Equal("failed", (string?)Discord.World.Messages[Discord.World.DirectChannelId][0]["content"]);

        Discord.World.Faults[Discord.World.DirectChannelId] = FakeResponse.Error(403, 50007, "Cannot send messages to this user");
        Assert.False(await Poster.TellAsync(Id(Discord.World.UserId), "failed", "t2", default));
    }
}
