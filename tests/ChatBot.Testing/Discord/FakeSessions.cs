using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>Plays the gateway as Discord does: hello, acks, READY, and after a resume everything that was missed.</summary>
public sealed class FakeSessions(FakeWorld world)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock turn = new();
    private readonly List<(long Sequence, JsonObject Payload)> sent = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FakeGatewayConnection? current;
    private long sequence;

    public int Identifies { get; private set; }

    public int Resumes { get; private set; }

    /// <summary>Waits until the bot has a session.</summary>
    public Task ReadyAsync() => ready.Task.WaitAsync(Patience);

    /// <summary>Sends an event, now or, if the bot is away, when it comes back.</summary>
    public Task DispatchAsync(string name, JsonNode payload)
    {
        FakeGatewayConnection? connection;
        JsonObject frame;
        lock (turn)
        {
            frame = new JsonObject { ["t"] = name, ["s"] = ++sequence, ["op"] = 0, ["d"] = payload };
            sent.Add((sequence, frame));
            connection = current;
        }

        return connection?.SendAsync(frame) ?? Task.CompletedTask;
    }

    /// <summary>Breaks the bot's connection without a word.</summary>
    public void Break()
    {
        lock (turn)
        {
            current?.Abort();
            current = null;
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
                    await IdentifyAsync(connection, payload);
                    break;
                case 6:
                    await ResumeAsync(connection, (long)payload["d"]!["seq"]!);
                    break;
            }
        }
    }

    private async Task IdentifyAsync(FakeGatewayConnection connection, JsonObject payload)
    {
        if ((string?)payload["d"]!["token"] != world.Token)
        {
            await connection.CloseAsync(4004);
            return;
        }

        lock (turn)
        {
            Identifies++;
            sent.Clear();
            sequence = 1;
            current = connection;
        }

        await connection.ReadyAsync(world, "session");
        ready.TrySetResult();
    }

    private async Task ResumeAsync(FakeGatewayConnection connection, long from)
    {
        List<JsonObject> missed;
        lock (turn)
        {
            Resumes++;
            current = connection;
            missed = [.. sent.Where(s => s.Sequence > from).Select(s => s.Payload)];
            missed.Add(new JsonObject { ["t"] = "RESUMED", ["s"] = ++sequence, ["op"] = 0, ["d"] = new JsonObject() });
        }

        foreach (var frame in missed) await connection.SendAsync(frame);
    }
}
