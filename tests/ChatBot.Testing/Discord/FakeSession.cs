using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>A session of one shard: what was sent in it, and the connection it runs on, if any.</summary>
internal sealed class FakeSession(string id, int shard)
{
    private readonly Lock _turn = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly List<(long Sequence, JsonObject Payload)> _sent = [];
    private FakeGatewayConnection? _connection;
    private long _sequence;

    public string Id => id;

    public int Shard => shard;

    /// <summary>Sends an event, now or when the session is resumed.</summary>
    public Task DispatchAsync(string name, JsonNode payload) => InOrderAsync(async () =>
    {
        var frame = Keep(name, payload);
        if (_connection is { } connection) await TrySendAsync(connection, frame);
    });

    public Task BeginAsync(FakeGatewayConnection connection, FakeWorld world) => InOrderAsync(async () =>
    {
        (_connection, _sequence) = (connection, 1);
        await connection.ReadyAsync(world, id);
    });

    /// <summary>Goes on on this connection: what came after the sequence is sent again. One that it had before is closed.</summary>
    public Task ResumeAsync(FakeGatewayConnection connection, long from)
    {
        // First of all: what is being sent on it may never arrive.
        if (_connection is { } before && before != connection) before.Abort();
        return InOrderAsync(async () =>
        {
            _connection = connection;
            foreach (var (_, frame) in _sent.Where(sent => sent.Sequence > from)) await TrySendAsync(connection, frame);
            await TrySendAsync(connection, Frame("RESUMED", new JsonObject()));
        });
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Break()
    {
        lock (_turn)
        {
            _connection?.Abort();
            _connection = null;
        }
    }

    /// <summary>The connection is gone.</summary>
    public void Leave(FakeGatewayConnection connection)
    {
        lock (_turn)
        {
            if (_connection == connection) _connection = null;
        }
    }

    private JsonObject Keep(string name, JsonNode payload)
    {
        var frame = Frame(name, payload);
        _sent.Add((_sequence, frame));
        return frame;
    }

    private JsonObject Frame(string name, JsonNode payload) => new() { ["t"] = name, ["s"] = ++_sequence, ["op"] = 0, ["d"] = payload };

    private static async Task TrySendAsync(FakeGatewayConnection connection, JsonObject frame)
    {
        try
        {
            await connection.SendAsync(frame);
        }
        catch (Exception fault) when (fault is System.Net.WebSockets.WebSocketException or OperationCanceledException or IOException
            or ObjectDisposedException)
        {
            // It is gone; the frame is sent again when the session is resumed.
        }
    }

    /// <summary>Frames go out in the order of their numbers, READY and what is replayed first.</summary>
    private async Task InOrderAsync(Func<Task> send)
    {
        await _sending.WaitAsync();
        try
        {
            await send();
        }
        finally
        {
            _sending.Release();
        }
    }
}
