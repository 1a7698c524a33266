using System.Text.Json.Nodes;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>What cannot be used, and faults of the program itself: neither is passed over in silence, neither goes on for ever.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1e300")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task After_a_hello_that_cannot_be_used_the_client_connects_anew(string interval)
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.SendTextAsync($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""");
        Assert.Equal(4000, await connection.ExpectCloseAsync());
        await (await discord.Gateway.NextConnectionAsync()).EstablishAsync(discord.World);
        Assert.Equal("session", (await bot.NextAsync<Dispatch.ShardReady>()).Ready.SessionId);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"session_id":null}""")]
    [InlineData("""{"session_id":""}""")]
    [InlineData("""{"session_id":{}}""")]
    public async Task After_a_ready_that_cannot_be_used_the_client_begins_anew(string ready)
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        await connection.SendTextAsync($$$"""{"op":0,"s":1,"t":"READY","d":{{{ready}}}}""");
        Assert.Equal(4000, await connection.ExpectCloseAsync());
        var next = await discord.Gateway.NextConnectionAsync();
        await next.HelloAsync();
        await bot.Time.AdvanceWhenWaitedForAsync(IdentifyGate.Spacing);
        await next.ExpectAsync(2);
        await next.ReadyAsync(discord.World, "second");
        Assert.Equal("second", (await bot.NextAsync<Dispatch.ShardReady>()).Ready.SessionId);
    }

    [Fact]
    public async Task A_second_hello_on_a_connection_does_not_identify_again()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await connection.HelloAsync();
        await connection.SendTextAsync("""{"op":1,"d":null}""");
        Assert.Equal(1, (int)(await connection.ExpectAsync(1))["d"]!); // and nothing before it
    }

    [Fact]
    public async Task An_interaction_that_could_not_be_answered_is_passed_over()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var bot = new Bot(discord).Start();
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.EstablishAsync(discord.World);
        await connection.SendTextAsync(
            """{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"5","application_id":"6","type":2,"token":null}}""");
        var asked = discord.Users.Interaction(
            2, new JsonObject
            {
                ["id"] = "1",
                ["name"] = "ping",
                ["type"] = 1,
                ["options"] = new JsonArray(null, new JsonObject { ["name"] = "x" })
            });
        await connection.DispatchAsync("INTERACTION_CREATE", 3, asked);
        var seen = (await bot.NextAsync<Dispatch.InteractionCreated>()).Interaction;
        Assert.Equal((string?)asked["id"], seen.Id.ToString());
        Assert.Equal("x", Assert.Single(seen.Data!.Options!).Name);
    }

    [Fact]
    public async Task A_fault_of_the_program_that_comes_again_and_again_ends_the_client_instead_of_connecting_for_ever()
    {
        var time = new ManualTime();
        await using var discord = await FakeDiscord.StartAsync();
        var options = new DiscordOptions(discord.World.Token) { ApiUrl = discord.ApiUrl };
        using var rest = new DiscordRest(options, time, () => 0.5, NullLogger<DiscordRest>.Instance);
        using var meter = new GatewayMeter();
        var transport = new FaultyTransport();
        var client = new GatewayClient(options, rest, transport, time, () => 0.5, new FaultyLog(), meter);

        var running = client.RunAsync((_, _) => ValueTask.CompletedTask, default);
        await time.AdvanceUntilAsync(running);

        var end = await running;
        Assert.Contains("fault of this program", end.Failure, StringComparison.Ordinal);
        Assert.Equal(FaultCount.Most, transport.Connections);
    }

    [Fact]
    public void Faults_that_lie_far_apart_are_accidents()
    {
        var time = new ManualTime();
        var faults = new FaultCount(time);
        for (var i = 0; i < 100; i++)
        {
            Assert.False(faults.Add());
            time.Advance(FaultCount.Within / (FaultCount.Most - 1));
        }

        time.Advance(FaultCount.Within);
        Assert.Equal([false, false, false, false, true], Enumerable.Range(0, FaultCount.Most).Select(_ => faults.Add()));
    }

    /// <summary>Fails where the client tells it of a payload that cannot be read.</summary>
    private sealed class FaultyLog : ILogger<GatewayClient>
    {
        private const int Unreadable = 7;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == Unreadable) throw new InvalidOperationException("a programmer's error");
        }
    }

    /// <summary>Says what cannot be read.</summary>
    private sealed class FaultyTransport : IGatewayTransport
    {
        public int Connections { get; private set; }

        public Task<IGatewayConnection> ConnectAsync(Uri url, CancellationToken cancellation)
        {
            Connections++;
            return Task.FromResult<IGatewayConnection>(new Connection());
        }

        private sealed class Connection : IGatewayConnection
        {
            public ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellation) => new(new GatewayMessage("?"u8.ToArray()));

            public ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation) => ValueTask.CompletedTask;

            public ValueTask CloseAsync(int code, CancellationToken cancellation) => ValueTask.CompletedTask;

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
