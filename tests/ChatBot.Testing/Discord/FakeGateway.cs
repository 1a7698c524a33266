using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Testing.Discord;

/// <summary>The gateway side: a queue of connections that a test plays, or else sessions that run by themselves.</summary>
public sealed class FakeGateway(FakeWorld world) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Channel<FakeGatewayConnection> _waiting = Channel.CreateUnbounded<FakeGatewayConnection>();
    private readonly CancellationTokenSource _closing = new();

    /// <summary>True: connections wait in <see cref="NextConnectionAsync"/> for the test to play them.</summary>
    public bool IsScripted { get; set; }

    /// <summary>The sessions that run by themselves.</summary>
    public FakeSessions Sessions { get; } = new(world);

    /// <summary>The next connection that a client opened.</summary>
    public async Task<FakeGatewayConnection> NextConnectionAsync() =>
        await _waiting.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    internal async Task ServeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new FakeGatewayConnection(socket, context);
        using var stop = _closing.Token.Register(context.Abort);
        if (IsScripted) _waiting.Writer.TryWrite(connection);
        var pump = connection.PumpAsync();
        if (!IsScripted) await Sessions.PlayAsync(connection);
        await pump;
    }
}
