using System.Threading.Channels;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests;

/// <summary>A gateway client and a REST client that talk to a fake Discord, on a clock that the test moves.</summary>
internal sealed class Bot : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<Dispatch> _events = Channel.CreateUnbounded<Dispatch>();
    private readonly List<Dispatch> _passedOver = [];
    private readonly GatewayClient _client;
    private Task<GatewayEnd>? _running;

    public Bot(FakeDiscord discord, DiscordOptions? options = null, double jitter = 0.5, ILogger<GatewayClient>? log = null,
        IShardLeases? leases = null)
    {
        var settings = (options ?? new DiscordOptions(discord.World.Token)) with { ApiUrl = discord.ApiUrl };
        Rest = new DiscordRest(settings, Time, () => jitter, NullLogger<DiscordRest>.Instance);
        _client = new GatewayClient(settings, Rest, new WebSocketTransport(), Time, () => jitter, log
            ?? NullLogger<GatewayClient>.Instance, leases: leases);
    }

    public ManualTime Time { get; } = new();

    public DiscordRest Rest { get; }

    /// <summary>What is done with an event, besides being kept for <see cref="NextAsync"/>.</summary>
    public Func<Dispatch, CancellationToken, ValueTask> Handle { get; set; } = (_, _) => ValueTask.CompletedTask;

    public Task<GatewayEnd> Running => _running!;

    public Bot Start()
    {
        _running = _client.RunAsync(
            async (dispatch, cancel) =>
            {
                _events.Writer.TryWrite(dispatch);
                await Handle(dispatch, cancel);
            },
            _stop.Token);
        return this;
    }

    /// <summary>
    /// The next event of this kind. Others stay for later: handlers run side by side, so that two events which come
    /// close together may be seen here in either order.
    /// </summary>
    public async Task<T> NextAsync<T>()
        where T : Dispatch
    {
        while (true)
        {
            if (_passedOver.OfType<T>().FirstOrDefault() is { } earlier)
            {
                _passedOver.Remove(earlier);
                return earlier;
            }

            _passedOver.Add(await _events.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(2)));
        }
    }

    /// <summary>Events of this kind that nobody took yet.</summary>
    public int Left<T>()
        where T : Dispatch
    {
        while (_events.Reader.TryRead(out var next)) _passedOver.Add(next);
        return _passedOver.OfType<T>().Count();
    }

    public Task StopAsync() => _stop.CancelAsync();

    public Task<GatewayEnd> EndAsync() => Running.WaitAsync(TimeSpan.FromMinutes(2));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        // What has not yet begun to wait for the end will wait for it later: a clock that is moved once could be moved too early.
        if (_running is not null) await Time.AdvanceUntilAsync(_running);
        Rest.Dispose();
        _stop.Dispose();
    }
}
