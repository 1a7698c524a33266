using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Rest;

/// <summary>What is tried again, what is not, and what ends everything.</summary>
public class RetryTests
{
    private static readonly Snowflake Channel = new(400000000000000001);
    private static readonly TimeSpan FirstBackOff = TimeSpan.FromSeconds(0.375); // 0.5 s at jitter 0.5

    [Fact]
    public async Task A_500_is_tried_again_where_that_is_safe()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("GET", "/users/@me", new FakeResponse(502, "bad gateway", "text/plain"));
        var asking = bot.Rest.GetCurrentUserAsync(default);
        await bot.Time.AdvanceWhenWaitedForAsync(FirstBackOff);
        Assert.Equal(Snowflake.Parse(discord.World.BotId), (await asking.WaitAsync(TestLimit)).Id);
    }

    [Fact]
    public async Task A_message_without_a_nonce_is_sent_once_even_if_that_failed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", new FakeResponse(500));
        await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.CreateMessageAsync(Channel, new MessageDraft("x"), default));
        Assert.Single(discord.Rest.Received);
    }

    [Fact]
    public async Task A_message_with_an_enforced_nonce_whose_answer_is_lost_is_there_once()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", new FakeResponse(200) { Lost = true });
        var sending = bot.Rest.CreateMessageAsync(Channel, new MessageDraft("x", Nonce: "n1", EnforceNonce: true), default);
        await bot.Time.AdvanceWhenWaitedForAsync(FirstBackOff);
        await sending;
        Assert.Single(discord.World.Messages[Channel.ToString()]);
    }

    [Fact]
    public async Task A_callback_whose_answer_is_lost_is_repeated_and_found_acknowledged()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/interactions/*/*/callback", new FakeResponse(204) { Lost = true });
        var answering = bot.Rest.RespondAsync(RateLimitTests.Interaction(), InteractionResponse.Reply(new MessageDraft("x")), default);
        await bot.Time.AdvanceWhenWaitedForAsync(FirstBackOff);
        Assert.Equal(CallbackResult.AlreadyAcknowledged, await answering);
        Assert.Equal(2, discord.Rest.Received.Count);
    }

    [Theory]
    [InlineData(404, 10062, CallbackResult.Expired)]
    [InlineData(400, 40060, CallbackResult.AlreadyAcknowledged)]
    public async Task What_Discord_says_of_a_callback_is_final(int status, int code, CallbackResult outcome)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/interactions/*/*/callback", FakeResponse.Error(status, code, "no"));
        Assert.Equal(outcome, await bot.Rest.RespondAsync(
            RateLimitTests.Interaction(), InteractionResponse.Defer(ephemeral: false), default));
        Assert.Single(discord.Rest.Received);
    }

    [Fact]
    public async Task A_callback_is_not_kept_waiting_beyond_its_three_seconds()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/interactions/*/*/callback", new FakeResponse(429, """{"retry_after":4,"global":false}"""));
        Assert.Equal(429, (await Assert.ThrowsAsync<DiscordApiException>(
            () => bot.Rest.RespondAsync(RateLimitTests.Interaction(), InteractionResponse.DeferUpdate(), default))).Status);
    }

    [Fact]
    public async Task A_request_that_is_not_answered_is_given_up_after_fifteen_seconds()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var never = new TaskCompletionSource<FakeResponse?>();
        discord.Rest.Script("POST", "/channels/*/messages", _ => never.Task);
        var sending = bot.Rest.CreateMessageAsync(Channel, new MessageDraft("x"), default);
        await discord.Rest.NextAsync("POST", "/channels/*/messages");
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(15));
        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        never.SetResult(null);
    }

    [Fact]
    public async Task A_refused_token_stops_everything()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord, new DiscordOptions("wrong"));
        Assert.True((await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.GetCurrentUserAsync(default))).IsTokenRefused);
        Assert.True((await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.GetGatewayBotAsync(default))).IsTokenRefused);
        Assert.True(bot.Rest.TokenRefused.IsCompleted);
        Assert.Equal(2, discord.Rest.Received.Count); // asked once more before it was given up
    }

    [Fact]
    public async Task One_401_on_one_message_costs_that_message_alone()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("POST", "/channels/*/messages", FakeResponse.Error(401, 0, "401: Unauthorized"));
        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => bot.Rest.CreateMessageAsync(Channel, new MessageDraft("x"), default));
        Assert.Equal((401, false), (refused.Status, refused.IsTokenRefused));
        Assert.Equal("y", (await bot.Rest.CreateMessageAsync(Channel, new MessageDraft("y"), default)).Content);
        Assert.False(bot.Rest.TokenRefused.IsCompleted);
    }

    [Fact]
    public async Task Interactions_which_have_tokens_of_their_own_are_answered_after_the_bots_was_refused()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord, new DiscordOptions("wrong"));
        await Assert.ThrowsAsync<DiscordApiException>(() => bot.Rest.GetCurrentUserAsync(default));
        Assert.Equal(CallbackResult.Accepted,
            await bot.Rest.RespondAsync(RateLimitTests.Interaction(), InteractionResponse.Reply(new MessageDraft("x")), default));
    }

    [Fact]
    public async Task An_interactions_refused_token_stops_only_itself()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.Rest.Script("PATCH", "/webhooks/*/*/messages/@original", FakeResponse.Error(401, 50027, "Invalid Webhook Token"));
        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => bot.Rest.EditOriginalAsync(RateLimitTests.Interaction(), new MessageDraft("x"), default));
        Assert.False(refused.IsTokenRefused);
        Assert.Equal(Snowflake.Parse(discord.World.BotId), (await bot.Rest.GetCurrentUserAsync(default)).Id);
    }

    [Fact]
    public async Task A_refusal_says_what_Discord_said()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => bot.Rest.CreateMessageAsync(Channel, new MessageDraft(new string('x', 2001)), default));
        Assert.Equal((400, ApiErrorCode.InvalidFormBody), (refused.Status, refused.Code));
        Assert.Contains("2000 or fewer", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(discord.World.Token, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_do_not_show_the_token() =>
        Assert.DoesNotContain("secret", $"{new DiscordOptions("secret")}", StringComparison.Ordinal);
}
