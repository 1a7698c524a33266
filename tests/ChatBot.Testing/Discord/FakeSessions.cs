using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>
/// Plays the gateway as Discord does: hello, acks, READY, and after a resume everything that was missed. A shard may have several sessions,
/// and each is sent all of the shard's events.
/// </summary>
public sealed class FakeSessions(FakeWorld world)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, FakeSession> _sessions = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _identifies;
    private int _resumes;

    /// <summary>
    /// Told when a connection has a shard's session now, begun or resumed: the shard and the address that the client asked at.
    /// </summary>
    public event Action<int, string>? Owned;

    /// <summary>Told when such a connection is gone.</summary>
    public event Action<int, string>? Lost;

    /// <summary>Milliseconds between heartbeats.</summary>
    public int HeartbeatInterval { get; set; } = 40_000;

    public int Identifies => _identifies;

    public int Resumes => _resumes;

    /// <summary>Waits until the bot has a session.</summary>
    public Task ReadyAsync() => _ready.Task.WaitAsync(Patience);

    /// <summary>Sends an event, now or, if the bot is away, when it comes back.</summary>
    public Task DispatchAsync(string name, JsonNode payload, int shard = 0) =>
        Task.WhenAll(_sessions.Values.Where(session => session.Shard == shard)
            .Select(session => session.DispatchAsync(name, payload.DeepClone())));

    /// <summary>Breaks the bot's connections without a word.</summary>
    public void Break()
    {
        foreach (var session in _sessions.Values) session.Break();
    }

    internal async Task PlayAsync(FakeGatewayConnection connection)
    {
        await connection.HelloAsync(HeartbeatInterval);
        FakeSession? session = null;
        await foreach (var payload in connection.Payloads())
        {
            switch ((int?)payload["op"])
            {
                case 1:
                    await connection.AckAsync();
                    break;
                case 2:
                    session = await IdentifyAsync(connection, payload["d"]!);
                    break;
                case 6:
                    session = await ResumeAsync(connection, payload["d"]!);
                    break;
            }
        }

        if (session is null) return;
        session.Leave(connection);
        // An orderly goodbye ends the session (https://docs.discord.com/developers/events/gateway#initiating-a-disconnect).
        if (await connection.Closed is 1000 or 1001) _sessions.TryRemove(session.Id, out _);
        Lost?.Invoke(session.Shard, connection.Host);
    }

    private async Task<FakeSession?> IdentifyAsync(FakeGatewayConnection connection, JsonNode data)
    {
        if ((string?)data["token"] != world.Token)
        {
            await connection.CloseAsync(4004);
            return null;
        }

        var number = Interlocked.Increment(ref _identifies);
        var session = new FakeSession(number == 1 ? "session"
            : string.Create(CultureInfo.InvariantCulture, $"session-{number}"), (int?)data["shard"]?[0] ?? 0);
        await session.BeginAsync(connection, world);
        Owned?.Invoke(session.Shard, connection.Host);
        _sessions[session.Id] = session;
        _ready.TrySetResult();
        return session;
    }

    private async Task<FakeSession?> ResumeAsync(FakeGatewayConnection connection, JsonNode data)
    {
        Interlocked.Increment(ref _resumes);
        if (!_sessions.TryGetValue((string)data["session_id"]!, out var session))
        {
            await connection.InvalidSessionAsync(resumable: false);
            return null;
        }

        // Before anything is sent again, which may be answered before the last of it is sent.
        Owned?.Invoke(session.Shard, connection.Host);
        await session.ResumeAsync(connection, (long)data["seq"]!);
        return session;
    }
}
