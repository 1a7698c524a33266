using System.Text.Json.Nodes;
using ChatBot.Discord.Gateway;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>The client as a whole: shards, limits on identifying, handlers, the end.</summary>
public class ClientTests
{
    [Fact]
    public async Task Four_shards_identify_in_their_lanes()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        discord.World.Shards = 4;
        discord.World.MaxConcurrency = 2;
        await using var bot = new Bot(discord).Start();
        var connections = new List<FakeGatewayConnection>();
        for (var i = 0; i < 4; i++) connections.Add(await discord.Gateway.NextConnectionAsync());
        await Task.WhenAll(connections.Select(c => c.HelloAsync()));

        var all = connections.Select(c => c.ExpectAsync(2)).ToList();
        Assert.Equal(["[0,4]", "[1,4]", "[2,4]", "[3,4]"], (await ArrivedAsync(all, 2, bot)).Order());
    }

    [Fact]
    public async Task A_process_runs_the_shards_that_it_is_given()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord, new DiscordOptions(discord.World.Token) { Shards = new Sharding(4, [3]) }).Start();
        var identify = await (await discord.Gateway.NextConnectionAsync()).EstablishAsync(discord.World);
        Assert.Equal("[3,4]", identify["d"]!["shard"]!.ToJsonString());
    }

    [Fact]
    public async Task With_no_session_start_left_the_reset_is_awaited_before_identifying()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        discord.World.SessionStartsLeft = 0;
        discord.World.SessionStartsResetAfter = 600_000;
        await using var bot = new Bot(discord, jitter: 0.999).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.HelloAsync(3_600_000);
        await bot.Time.TimerAsync(TimeSpan.FromMinutes(10));
        discord.World.SessionStartsLeft = 1000;
        bot.Time.Advance(TimeSpan.FromMinutes(10));
        await connection.ExpectAsync(2);
    }

    [Fact]
    public async Task Handlers_run_side_by_side()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var both = new TaskCompletionSource();
        var running = 0;
        bot.Handle = async (dispatch, _) =>
        {
            if (dispatch is not Dispatch.InteractionCreated) return;
            if (Interlocked.Increment(ref running) == 2) both.SetResult();
            await both.Task;
        };
        bot.Start();
        await discord.Gateway.Sessions.ReadyAsync();
        for (var i = 0; i < 2; i++) await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
        await both.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task A_handler_that_blocks_or_throws_does_not_stop_the_events()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        using var held = new ManualResetEventSlim();
        var handled = 0;
        var third = new TaskCompletionSource();
        bot.Handle = (dispatch, cancel) =>
        {
            if (dispatch is not Dispatch.InteractionCreated) return ValueTask.CompletedTask;
            switch (Interlocked.Increment(ref handled))
            {
                case 1:
                    held.Wait(cancel);
                    return ValueTask.CompletedTask;
                case 2:
                    throw new InvalidOperationException("a fault in a handler");
                default:
                    third.SetResult();
                    return ValueTask.CompletedTask;
            }
        };
        bot.Start();
        await discord.Gateway.Sessions.ReadyAsync();
        for (var i = 0; i < 3; i++) await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
        await third.Task.WaitAsync(TimeSpan.FromMinutes(2));
        held.Set();
    }

    [Fact]
    public async Task A_stop_waits_for_answers_under_way()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var (started, finish) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Handle = async (dispatch, _) =>
        {
            if (dispatch is not Dispatch.InteractionCreated) return;
            started.SetResult();
            await finish.Task;
        };
        bot.Start();
        await discord.Gateway.Sessions.ReadyAsync();
        await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
        await started.Task;
        await bot.StopAsync();
        await bot.Time.TimerAsync(TimeSpan.FromSeconds(5));
        Assert.False(bot.Running.IsCompleted);
        finish.SetResult();
        Assert.Same(GatewayEnd.Orderly, await bot.EndAsync());
    }

    [Fact]
    public async Task A_stop_waits_five_seconds_and_no_longer()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var started = new TaskCompletionSource();
        bot.Handle = async (dispatch, cancel) =>
        {
            if (dispatch is not Dispatch.InteractionCreated) return;
            started.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
        };
        bot.Start();
        await discord.Gateway.Sessions.ReadyAsync();
        await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
        await started.Task;
        await bot.StopAsync();
        await bot.Time.AdvanceWhenWaitedForAsync(GatewayClient.DrainWithin);
        Assert.Same(GatewayEnd.Orderly, await bot.EndAsync());
    }

    [Fact]
    public async Task A_wrong_token_ends_the_client_before_it_connects()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord, new DiscordOptions("wrong")).Start();
        var end = await bot.EndAsync();
        Assert.Contains("DISCORD_TOKEN", end.Failure, StringComparison.Ordinal);
        Assert.Equal(["/gateway/bot", "/users/@me"], discord.Rest.Received.Select(request => request.Path));
    }

    [Fact]
    public async Task A_token_that_is_taken_back_while_the_bot_runs_ends_the_client()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord).Start();
        await bot.NextAsync<Dispatch.ShardReady>();
        discord.World.Faults["*"] = FakeResponse.Error(401, 0, "401: Unauthorized");
        await Assert.ThrowsAsync<ChatBot.Discord.Rest.DiscordApiException>(() => bot.Rest.GetCurrentUserAsync(default));
        Assert.Contains("DISCORD_TOKEN", (await bot.EndAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_asked_again()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        for (var i = 0; i < 5; i++) discord.Rest.Script("GET", "/gateway/bot", new FakeResponse(503));
        bot.Start();
        // Four attempts with the REST client's waits, then the gateway client's first, at jitter 0.5.
        foreach (var wait in new[] { 0.375, 0.75, 1.5, 0.75, 0.375 }) await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(wait));
        await bot.NextAsync<Dispatch.ShardReady>();
    }

    [Fact]
    public async Task An_answer_goes_from_the_event_to_the_callback()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        bot.Handle = async (dispatch, cancel) =>
        {
            if (dispatch is Dispatch.InteractionCreated { Interaction: var interaction })
                await bot.Rest.RespondAsync(interaction, ChatBot.Discord.Models.InteractionResponse.Reply(new("pong")), cancel);
        };
        bot.Start();
        await discord.Gateway.Sessions.ReadyAsync();
        var answer = await discord.Users.CommandAsync("ping");
        Assert.Equal((4, "pong"), (answer.Type, (string?)answer.Payload["content"]));
        Assert.Empty(discord.Rest.Violations);
    }

    /// <summary>Moves the clock from lane slot to lane slot until all have identified.</summary>
    private static async Task<List<string>> ArrivedAsync(List<Task<JsonObject>> identifies, int lanes, Bot bot)
    {
        for (var round = 1; round * lanes < identifies.Count; round++)
        {
            // Looked at once: were they counted first and picked later, the last of a round could come between, and those of the next round
            // be awaited, which come when the clock is moved. Awaited twice: an identify that did not come is to say why.
            while (identifies.Where(i => !i.IsCompleted).ToList() is var open && open.Count > identifies.Count - (round * lanes))
                await await Task.WhenAny(open);
            Assert.Equal(round * lanes, identifies.Count(i => i.IsCompleted));
            await bot.Time.AdvanceWhenWaitedForAsync(
                IdentifyGate.Spacing, count: lanes); // moved earlier, a lane that comes later would wait anew
        }

        var payloads = await Task.WhenAll(identifies);
        return [.. payloads.Select(p => p["d"]!["shard"]!.ToJsonString())];
    }
}
