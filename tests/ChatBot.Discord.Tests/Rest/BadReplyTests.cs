using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Rest;

/// <summary>Replies that are a success by their status and nothing of what was asked for: they pass, and are asked for again.</summary>
public class BadReplyTests
{
    private const string Limits = """ "session_start_limit":{"total":1000,"remaining":1000,"reset_after":0,"max_concurrency":1}""";

    public static TheoryData<string, FakeResponse> FirstReplies() => new()
    {
        { "a page", new(200, "<html>Welcome</html>", "text/html") },
        { "null", new(200, "null") },
        { "an array", new(200, "[]") },
        { "cut JSON", new(200, """{"url":"wss://gateway.example","sha""") },
        { "nothing", new(200, "") },
        { "no content", new(204) },
        { "a charset that there is not", new(200, "{}", "application/json; charset=klingon") },
        { "what says to be gzip", new(200, "not gzip") { Headers = new Dictionary<string, string> { ["Content-Encoding"] = "gzip" } } },
        { "no url", new(200, $$"""{"url":null,"shards":1,{{Limits}}}""") },
        { "a garbled url", new(200, $$"""{"url":"::not an address::","shards":1,{{Limits}}}""") },
        { "the url of a page", new(200, $$"""{"url":"https://gateway.example","shards":1,{{Limits}}}""") },
        { "no shards", new(200, $$"""{"url":"wss://gateway.example","shards":0,{{Limits}}}""") },
        { "too many shards", new(200, $$"""{"url":"wss://gateway.example","shards":2147483647,{{Limits}}}""") },
        { "no limits", new(200, """{"url":"wss://gateway.example","shards":1}""") },
        { "limits that cannot be",
        new(200, """{"url":"wss://gateway.example","shards":1,"session_start_limit":"""
        + """{"total":1,"remaining":1,"reset_after":99999999999999,"max_concurrency":0}}""") },
        { "a redirect", new(302) { Headers = new Dictionary<string, string> { ["Location"] = "https://elsewhere.example" } } },
    };

    [Theory]
    [MemberData(nameof(FirstReplies))]
    public async Task After_a_bad_first_reply_the_gateway_is_asked_for_again_and_found(string kind, FakeResponse reply)
    {
        Assert.NotEmpty(kind);
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/gateway/bot", reply);
        bot.Start();
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(0.75)); // the first step of the back-off, 1 s, at jitter 0.5
        Assert.Equal("session", (await bot.NextAsync<Dispatch.ShardReady>()).Ready.SessionId);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_given_up_and_asked_for_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/gateway/bot", new FakeResponse(200, """{"url":"wss://gateway""") { Endless = true });
        bot.Start();
        await discord.Rest.NextAsync("GET", "/gateway/bot");
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(15));
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(0.375));
        Assert.Equal("session", (await bot.NextAsync<Dispatch.ShardReady>()).Ready.SessionId);
    }

    [Fact]
    public async Task What_came_is_said_without_what_a_person_wrote()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", new FakeResponse(200, """{"content":"a private matter","id":[]}"""));
        var bad = await Assert.ThrowsAsync<BadReplyException>(
            () => bot.Rest.CreateMessageAsync(new Snowflake(1), new MessageDraft("x"), default));
        Assert.Matches(@"\(200, \d+ bytes of application/json: .*\$\.id", bad.Message);
        Assert.DoesNotContain("private", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_has_no_id_was_not_made()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", new FakeResponse(200, "{}"));
        await Assert.ThrowsAsync<BadReplyException>(() => bot.Rest.CreateMessageAsync(new Snowflake(1), new MessageDraft("x"), default));
    }

    [Fact]
    public async Task A_reply_that_begins_with_a_byte_order_mark_is_read()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/users/@me", new FakeResponse(200, "\ufeff{\"id\":\"7\"}"));
        Assert.Equal(new Snowflake(7), (await bot.Rest.GetCurrentUserAsync(default)).Id);
    }

    [Fact]
    public async Task The_time_at_Discord_is_that_of_its_replies_wherever_the_machines_clock_is_set()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var there = new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero);
        discord.World.Time = new ChatBot.Testing.ManualTime(there);
        Assert.Equal(bot.Time.GetUtcNow(), bot.Rest.Clock.Now);

        await bot.Rest.GetCurrentUserAsync(default);
        bot.Time.Advance(TimeSpan.FromSeconds(30));
        bot.Time.SetWallClock(new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(there + TimeSpan.FromSeconds(30), bot.Rest.Clock.Now);
    }
}
