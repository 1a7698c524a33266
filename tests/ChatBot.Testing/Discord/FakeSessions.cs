using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>Plays the gateway as Discord does: hello, acks, READY, and after a resume everything that was missed.</summary>
public sealed class FakeSessions(FakeWorld world)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _turn = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly List<(long Sequence, JsonObject Payload)> _sent = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FakeGatewayConnection? _current;
    private long _sequence;

    public int Identifies { get; private set; }

    public int Resumes { get; private set; }

    /// <summary>Waits until the bot has a session.</summary>
    public Task ReadyAsync() => _ready.Task.WaitAsync(Patience);

    /// <summary>Sends an event, now or, if the bot is away, when it comes back.</summary>
    public Task DispatchAsync(string name, JsonNode payload) => InOrderAsync(async () =>
    {
        FakeGatewayConnection? connection;
        JsonObject frame;
        lock (_turn)
        {
            frame = new JsonObject { ["t"] = name, ["s"] = ++_sequence, ["op"] = 0, ["d"] = payload };
            _sent.Add((_sequence, frame));
            connection = _current;
        }

        if (connection is not null) await connection.SendAsync(frame);
    });

    /// <summary>Breaks the bot's connection without a word.</summary>
    public void Break()
    {
        lock (_turn)
        {
            _current?.Abort();
            _current = null;
        }
    }

    internal async Task PlayAsync(FakeGatewayConnection connection)
    {
        await connection.HelloAsync();
        await foreach (var payload in connection.Payloads())
        {
            switch ((int?)payload["op"])
            {
                case 1:
                    await connection.AckAsync();
                    break;
                case 2:
                    await InOrderAsync(() => IdentifyAsync(connection, payload));
                    break;
                case 6:
                    await InOrderAsync(() => ResumeAsync(connection, (long)payload["d"]!["seq"]!));
                    break;
            }
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

    private async Task IdentifyAsync(FakeGatewayConnection connection, JsonObject payload)
    {
        if ((string?)payload["d"]!["token"] != world.Token)
        {
            await connection.CloseAsync(4004);
            return;
        }

        lock (_turn)
        {
            Identifies++;
            _sent.Clear();
            _sequence = 1;
            _current = connection;
        }

        await connection.ReadyAsync(world, "session");
        _ready.TrySetResult();
    }

    private async Task ResumeAsync(FakeGatewayConnection connection, long from)
    {
        List<JsonObject> missed;
        lock (_turn)
        {
            Resumes++;
            _current = connection;
            missed = [.. _sent.Where(s => s.Sequence > from).Select(s => s.Payload)];
            missed.Add(new JsonObject { ["t"] = "RESUMED", ["s"] = ++_sequence, ["op"] = 0, ["d"] = new JsonObject() });
        }

        foreach (var frame in missed) await connection.SendAsync(frame);
    }
}
