using System.Text.Json.Nodes;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Rest;

/// <summary>Discord's limits, against the stand-in, on a clock that stands still.</summary>
public class RateLimitTests
{
    private static readonly Snowflake Channel = new(400000000000000001);
    private static readonly MessageDraft Hello = new("hello");

    [Fact]
    public async Task A_bucket_with_nothing_left_is_held_for_the_relative_reset()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", Message() with { Headers = Limit("b1", remaining: 0, resetAfter: "1.5") });
        await bot.Rest.CreateMessageAsync(Channel, Hello, default);
        var second = bot.Rest.CreateMessageAsync(Channel, Hello, default);
        await bot.Time.TimerAsync(TimeSpan.FromSeconds(1.501));
        Assert.Single(discord.Rest.Received);
        bot.Time.Advance(TimeSpan.FromSeconds(1.502));
        Assert.Equal("hello", (await second.WaitAsync(TestLimit)).Content);
    }

    [Fact]
    public async Task The_same_bucket_of_another_channel_is_free()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", Message() with { Headers = Limit("b1", remaining: 0, resetAfter: "60") });
        await bot.Rest.CreateMessageAsync(Channel, Hello, default);
        var other = await bot.Rest.CreateMessageAsync(new Snowflake(400000000000000007), Hello, default).WaitAsync(TestLimit);
        Assert.Equal(new Snowflake(400000000000000007), other.ChannelId);
    }

    [Fact]
    public async Task Routes_that_share_a_bucket_wait_together()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/channels/*",
            FakeResponse.Json(discord.World.Channel("400000000000000001")) with
            {
                Headers = Limit(
            "shared", remaining: 1, resetAfter: "9")
            });
        discord.Rest.Script("POST", "/channels/*/messages", Message() with { Headers = Limit("shared", remaining: 0, resetAfter: "9") });
        await bot.Rest.GetChannelAsync(Channel, default);
        await bot.Rest.CreateMessageAsync(Channel, Hello, default);
        var again = bot.Rest.GetChannelAsync(Channel, default);
        Assert.Equal(2, discord.Rest.Received.Count);
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(9.001));
        Assert.Equal(Channel, (await again.WaitAsync(TestLimit)).Id);
    }

    [Fact]
    public async Task A_429_waits_for_the_decimals_of_its_body_and_tries_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages",
            TooMany("""{"message":"You are being rate limited.","retry_after":0.75,"global":false}""", "user"));
        var sending = bot.Rest.CreateMessageAsync(Channel, Hello, default);
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(0.75));
        Assert.Equal("hello", (await sending.WaitAsync(TestLimit)).Content);
    }

    [Fact]
    public async Task A_429_without_json_waits_for_the_header()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/users/@me",
            new FakeResponse(429, "<html>error 1015</html>",
            "text/html")
            { Headers = new Dictionary<string, string> { ["Retry-After"] = "3" } });
        var asking = bot.Rest.GetCurrentUserAsync(default);
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(3));
        Assert.Equal(Snowflake.Parse(discord.World.BotId), (await asking.WaitAsync(TestLimit)).Id);
    }

    [Fact]
    public async Task A_global_429_stops_everything_but_interactions()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/users/@me", TooMany("""{"message":"","retry_after":10,"global":true}""", "global"));
        var asking = bot.Rest.GetCurrentUserAsync(default);
        await bot.Time.TimerAsync(TimeSpan.FromSeconds(10));
        var other = bot.Rest.GetChannelAsync(Channel, default);
        await bot.Time.TimerAsync(TimeSpan.FromSeconds(10.001));

        Assert.Equal(CallbackResult.Accepted, await bot.Rest.RespondAsync(Interaction(), InteractionResponse.Reply(Hello), default));
        Assert.Equal(2, discord.Rest.Received.Count);
        bot.Time.Advance(TimeSpan.FromSeconds(10.002));
        await Task.WhenAll(asking, other).WaitAsync(TestLimit);
        Assert.Equal(4, discord.Rest.Received.Count);
    }

    [Fact]
    public async Task More_than_fifty_requests_in_a_second_wait()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        for (var i = 0; i < 50; i++) await bot.Rest.GetChannelAsync(Channel, default);
        var next = bot.Rest.GetChannelAsync(Channel, default);
        Assert.Equal(50, discord.Rest.Received.Count);
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(1.001));
        Assert.Equal(Channel, (await next.WaitAsync(TestLimit)).Id);
    }

    [Fact]
    public async Task A_wait_of_minutes_is_not_waited()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/users/@me", TooMany("""{"message":"","retry_after":3600,"global":false}""", "user"));
        Assert.Equal(429, (await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.GetCurrentUserAsync(default))).Status);
    }

    [Fact]
    public async Task A_429_again_and_again_is_given_up()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        for (var i = 0; i < 10; i++) discord.Rest.Script(
            "POST", "/webhooks/*/*", TooMany("""{"message":"","retry_after":1,"global":false}""", "shared"));
        var sending = bot.Rest.FollowUpAsync(Interaction(), Hello, default);
        for (var i = 0; i < 3; i++) await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(429, (await Assert.ThrowsAsync<DiscordApiException>(() => sending)).Status);
        Assert.Equal(4, discord.Rest.Received.Count);
    }

    [Fact]
    public void Refusals_are_counted_but_for_shared_limits_and_forgotten_after_ten_minutes()
    {
        var time = new ChatBot.Testing.ManualTime();
        var invalid = new InvalidRequests(time);
        for (var i = 0; i < InvalidRequests.Limit; i++)
        {
            invalid.Count(System.Net.HttpStatusCode.TooManyRequests, "shared");
            invalid.Count(System.Net.HttpStatusCode.NotFound, null);
            Assert.False(invalid.TooMany(isInteraction: false));
            invalid.Count(System.Net.HttpStatusCode.Forbidden, null);
        }

        Assert.True(invalid.TooMany(isInteraction: false));
        Assert.False(invalid.TooMany(isInteraction: true));
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.False(invalid.TooMany(isInteraction: false));
    }

    [Fact]
    public async Task After_too_many_refusals_nothing_is_sent()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        for (var i = 0; i < InvalidRequests.Limit; i++)
        {
            discord.Rest.Script("GET", "/guilds/*", FakeResponse.Error(403, 50001, "Missing Access"));
            if (i % GlobalLimit.PerSecond == 0) bot.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.GetGuildAsync(new Snowflake(1), default)))
                .IsNoAccess);
        }

        var sent = discord.Rest.Received.Count;
        await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.GetCurrentUserAsync(default));
        Assert.Equal(sent, discord.Rest.Received.Count);
        Assert.Equal(CallbackResult.Accepted, await bot.Rest.RespondAsync(Interaction(), InteractionResponse.Reply(Hello), default));
    }

    [Fact]
    public async Task No_reply_can_hold_a_bucket_for_longer_than_ten_minutes_nor_a_call_for_longer_than_four_and_a_half()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", Message() with { Headers = Limit("b1", remaining: 0, resetAfter: "9999999") });
        await bot.Rest.CreateMessageAsync(Channel, Hello, default);
        var second = bot.Rest.CreateMessageAsync(Channel, Hello, default);
        await bot.Time.TimerAsync(RetryAfter.Longest + TimeSpan.FromMilliseconds(1));
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromMinutes(4.5));
        await Assert.ThrowsAsync<HttpRequestException>(() => second.WaitAsync(TestLimit));

        bot.Time.Advance(TimeSpan.FromMinutes(5.5) + TimeSpan.FromMilliseconds(1));
        Assert.Equal("hello", (await bot.Rest.CreateMessageAsync(Channel, Hello, default).WaitAsync(TestLimit)).Content);
    }

    internal static Interaction Interaction() =>
        new(new Snowflake(9), new Snowflake(200000000000000001), InteractionType.ApplicationCommand, "interaction-token");

    private static FakeResponse TooMany(string body, string scope) => new(429, body)
    {
        Headers = new Dictionary<string, string> { ["X-RateLimit-Scope"] = scope, ["Retry-After"] = "1" },
    };

    private static FakeResponse Message() =>
        FakeResponse.Json(new JsonObject { ["id"] = "1", ["channel_id"] = "2", ["content"] = "hello" });

    private static Dictionary<string, string> Limit(string bucket, int remaining, string resetAfter) => new()
    {
        ["X-RateLimit-Bucket"] = bucket,
        ["X-RateLimit-Limit"] = "5",
        ["X-RateLimit-Remaining"] = $"{remaining}",
        ["X-RateLimit-Reset"] = "1",
        ["X-RateLimit-Reset-After"] = resetAfter,
    };
}
