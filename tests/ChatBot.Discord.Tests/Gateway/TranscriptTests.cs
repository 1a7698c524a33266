using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Discord.Gateway;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>The client against a gateway that the test plays, over real sockets, on a clock that stands still.</summary>
public class TranscriptTests
{
    private static readonly TimeSpan HalfInterval = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task The_client_asks_for_the_gateway_connects_and_identifies()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord, new DiscordOptions(discord.World.Token) { Intents = GatewayIntents.GuildMessages }).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        Assert.Equal("/?v=10&encoding=json", connection.Address);

        var payload = await connection.EstablishAsync(discord.World);
        Assert.InRange(Encoding.UTF8.GetByteCount(payload.ToJsonString()), 1, 4096);
        var identify = payload["d"]!;
        Assert.Equal(discord.World.Token, (string?)identify["token"]);
        Assert.Equal(1 << 9, (int)identify["intents"]!);
        Assert.Equal("[0,1]", identify["shard"]!.ToJsonString());
        Assert.All(new[] { "os", "browser", "device" }, name => Assert.NotEmpty((string)identify["properties"]![name]!));
        Assert.Equal("session", (await bot.NextAsync<Dispatch.ShardReady>()).Ready.SessionId);
        var asked = await discord.Rest.NextAsync("GET", "/gateway/bot");
        Assert.Equal("Bot fake.bot.token", asked.Headers["Authorization"]);
        Assert.StartsWith("DiscordBot (https://", asked.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_heartbeat_comes_after_a_random_share_of_the_interval_and_then_every_interval()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord, jitter: 0.5).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.HelloAsync(40_000);
        await connection.ExpectAsync(2);

        await bot.Time.AdvanceWhenWaitedForAsync(HalfInterval);
        Assert.True((await connection.ExpectAsync(1)).ContainsKey("d"));
        await connection.AckAsync(); // before READY, so that it has come when READY has
        await connection.ReadyAsync(discord.World, "session", sequence: 6);
        await bot.NextAsync<Dispatch.ShardReady>();
        await bot.Time.AdvanceWhenWaitedForAsync(Interval);
        Assert.Equal(6, (int)(await connection.ExpectAsync(1))["d"]!);
    }

    [Fact]
    public async Task A_connection_that_acknowledges_nothing_is_closed_with_4000_and_resumed()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();
        await bot.Time.AdvanceWhenWaitedForAsync(HalfInterval);
        await connection.ExpectAsync(1);
        await bot.Time.AdvanceWhenWaitedForAsync(Interval);
        Assert.Equal(4000, await connection.ExpectCloseAsync());

        await ExpectResumeAsync(discord, sequence: 1);
    }

    [Fact]
    public async Task A_connection_that_breaks_without_a_word_is_resumed_and_the_replay_is_handled_once()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        var (seen, missed) = (Ping(discord), Ping(discord));
        await connection.DispatchAsync("INTERACTION_CREATE", 2, seen.DeepClone());
        await bot.NextAsync<Dispatch.InteractionCreated>();
        connection.Abort();

        var next = await ExpectResumeAsync(discord, sequence: 2);
        await next.DispatchAsync("INTERACTION_CREATE", 2, seen.DeepClone());
        await next.DispatchAsync("INTERACTION_CREATE", 3, missed.DeepClone());
        await next.DispatchAsync("RESUMED", 4, new JsonObject());
        Assert.Equal((string?)missed["id"], (await bot.NextAsync<Dispatch.InteractionCreated>()).Interaction.Id.ToString());
        await bot.NextAsync<Dispatch.ShardResumed>();
        Assert.Equal(0, bot.Left<Dispatch.InteractionCreated>());
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4008)]
    public async Task A_close_that_leaves_the_session_is_resumed(int code)
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();
        await connection.CloseAsync(code);
        await ExpectResumeAsync(discord, sequence: 1);
    }

    [Fact]
    public async Task A_timed_out_session_is_begun_anew_at_the_usual_address()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World, resumeUrl: $"{discord.World.GatewayUrl}/resume");
        await bot.NextAsync<Dispatch.ShardReady>();
        await connection.CloseAsync(4009);
        var next = await discord.Gateway.NextConnectionAsync();
        Assert.StartsWith("/?", next.Address, StringComparison.Ordinal);
        await next.HelloAsync();
        await bot.Time.AdvanceWhenWaitedForAsync(IdentifyGate.Spacing); // the second identify within 5 s waits
        await next.ExpectAsync(2);
    }

    [Fact]
    public async Task A_reconnect_request_is_followed_at_the_resume_address()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World, resumeUrl: $"{discord.World.GatewayUrl}/resume");
        await bot.NextAsync<Dispatch.ShardReady>();
        await connection.ReconnectAsync();
        Assert.Equal(4000, await connection.ExpectCloseAsync());
        var next = await ExpectResumeAsync(discord, sequence: 1);
        Assert.Equal("/resume?v=10&encoding=json", next.Address);
    }

    [Fact]
    public async Task A_reconnect_request_may_come_instead_of_hello()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        await (await discord.Gateway.NextConnectionAsync()).ReconnectAsync();
        await (await discord.Gateway.NextConnectionAsync()).EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();
    }

    [Fact]
    public async Task An_invalid_session_is_begun_anew_after_a_random_wait()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord, jitter: 0.25).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();
        await connection.InvalidSessionAsync(resumable: false);
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(2)); // 1 + 4 * 0.25
        var next = await discord.Gateway.NextConnectionAsync();
        await next.HelloAsync();
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(3.25));
        await next.ExpectAsync(2);
    }

    [Fact]
    public async Task A_session_that_is_invalid_for_now_is_resumed()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();
        await connection.InvalidSessionAsync(resumable: true);
        await ExpectResumeAsync(discord, sequence: 1);
    }

    [Fact]
    public async Task A_resume_address_that_cannot_be_reached_is_given_up()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord, jitter: 0.5).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World, resumeUrl: "ws://127.0.0.1:1");
        await bot.NextAsync<Dispatch.ShardReady>();
        connection.Abort();
        await bot.Time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(0.75)); // the first step of the back-off, 1 s, at jitter 0.5
        var next = await discord.Gateway.NextConnectionAsync();
        await next.HelloAsync();
        await bot.Time.AdvanceWhenWaitedForAsync(IdentifyGate.Spacing - TimeSpan.FromSeconds(0.75));
        await next.ExpectAsync(2);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task A_final_close_ends_the_client_with_a_remedy(int code)
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        await connection.CloseAsync(code);
        var end = await bot.EndAsync();
        Assert.Contains($"({code})", end.Failure, StringComparison.Ordinal);
        Assert.Single(discord.Rest.Received);
    }

    [Fact]
    public async Task A_stop_closes_with_1000()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();
        await bot.StopAsync();
        Assert.Equal(1000, await connection.ExpectCloseAsync());
        Assert.False((await bot.EndAsync()).IsFailure);
    }

    [Fact]
    public async Task A_ready_of_five_megabytes_is_read()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        var guilds = new JsonArray([.. Enumerable.Range(0, 50_000)
            .Select(i => new JsonObject { ["id"] = $"{i}", ["name"] = new string('x', 80), ["unavailable"] = true })]);
        await connection.DispatchAsync("READY", 1,
            new JsonObject { ["session_id"] = "big", ["resume_gateway_url"] = discord.World.GatewayUrl, ["guilds"] = guilds });
        Assert.Equal("big", (await bot.NextAsync<Dispatch.ShardReady>()).Ready.SessionId);
        await connection.DispatchAsync("INTERACTION_CREATE", 2, Ping(discord));
        await bot.NextAsync<Dispatch.InteractionCreated>();
    }

    [Fact]
    public async Task A_payload_in_pieces_of_one_byte_is_read()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        var frame = new JsonObject { ["op"] = 0, ["s"] = 2, ["t"] = "INTERACTION_CREATE", ["d"] = Ping(discord) };
        await connection.SendPiecesAsync(frame.ToJsonString(), 1);
        await bot.NextAsync<Dispatch.InteractionCreated>();
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":[]}}""")]
    [InlineData("""{"op":0,"s":2,"t":"MESSAGE_CREATE","d":null}""")]
    [InlineData("""{"op":0,"s":2,"t":"SOMETHING_NEW","d":{"a":null}}""")]
    [InlineData("""{"op":77,"d":{}}""")]
    public async Task What_cannot_be_read_is_passed_over(string text)
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await connection.SendTextAsync(text);
        await connection.DispatchAsync("INTERACTION_CREATE", 3, Ping(discord));
        await bot.NextAsync<Dispatch.InteractionCreated>();
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_is_sent_at_once()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await connection.SendTextAsync("""{"op":1,"d":null}""");
        Assert.Equal(1, (int)(await connection.ExpectAsync(1))["d"]!);
    }

    private static JsonObject Ping(FakeDiscord discord) =>
        discord.Users.Interaction(2, new JsonObject { ["id"] = "1", ["name"] = "ping", ["type"] = 1 });

    private static async Task<FakeGatewayConnection> ExpectResumeAsync(FakeDiscord discord, int sequence)
    {
        var next = await discord.Gateway.NextConnectionAsync();
        await next.HelloAsync();
        var resume = (await next.ExpectAsync(6))["d"]!;
        Assert.Equal(("session", sequence, discord.World.Token),
            ((string)resume["session_id"]!, (int)resume["seq"]!, (string)resume["token"]!));
        return next;
    }
}
