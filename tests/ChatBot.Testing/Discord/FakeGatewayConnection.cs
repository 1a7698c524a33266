using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Testing.Discord;

/// <summary>One client's socket, seen from the server. Every wait in it fails after two minutes.</summary>
public sealed class FakeGatewayConnection(WebSocket socket, HttpContext context) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Channel<JsonObject> _received = Channel.CreateUnbounded<JsonObject>();
    private readonly TaskCompletionSource<int?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _sending = new(1);

    /// <summary>The path and query that the client asked for.</summary>
    public string Address { get; } = context.Request.Path + context.Request.QueryString.Value;

    /// <summary>The host and port that the client asked at.</summary>
    public string Host { get; } = context.Request.Host.Value ?? "";

    /// <summary>Completes when the client is gone: with its close code, or null when the connection broke.</summary>
    public Task<int?> Closed => _closed.Task;

    public Task SendAsync(JsonNode payload) => SendTextAsync(payload.ToJsonString());

    public Task SendTextAsync(string text) => SendPiecesAsync(text, int.MaxValue);

    /// <summary>Sends one message as fragments of this many bytes.</summary>
    public async Task SendPiecesAsync(string text, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsMemory();
        await _sending.WaitAsync();
        try
        {
            do
            {
                var part = bytes[..Math.Min(size, bytes.Length)];
                bytes = bytes[part.Length..];
                await socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: bytes.IsEmpty, CancellationToken.None);
            }
            while (!bytes.IsEmpty);
        }
        finally
        {
            _sending.Release();
        }
    }

    public Task HelloAsync(int intervalMilliseconds = 40_000) =>
        SendAsync(new JsonObject
        {
            ["op"] = 10,
            ["d"] = new JsonObject { ["heartbeat_interval"] = intervalMilliseconds, ["_trace"] = new JsonArray() },
            ["s"] = null,
            ["t"] = null
        });

    public Task AckAsync() => SendAsync(new JsonObject { ["op"] = 11 });

    public Task ReconnectAsync() => SendAsync(new JsonObject { ["op"] = 7, ["d"] = null });

    public Task InvalidSessionAsync(bool resumable) => SendAsync(new JsonObject { ["op"] = 9, ["d"] = resumable });

    public Task DispatchAsync(string name, long sequence, JsonNode? payload) =>
        SendAsync(new JsonObject { ["t"] = name, ["s"] = sequence, ["op"] = 0, ["d"] = payload });

    public Task ReadyAsync(FakeWorld world, string sessionId, string? resumeUrl = null, long sequence = 1) =>
        DispatchAsync("READY", sequence, new JsonObject
        {
            ["v"] = 10,
            ["user"] = world.Bot,
            ["guilds"] = new JsonArray(new JsonObject { ["id"] = world.GuildId, ["unavailable"] = true }),
            ["session_id"] = sessionId,
            ["resume_gateway_url"] = resumeUrl ?? (world.TellsResumeUrl ? world.GatewayUrl : null),
            ["application"] = new JsonObject { ["id"] = world.ApplicationId, ["flags"] = 0 },
        });

    /// <summary>The client's next payload, which must have this opcode.</summary>
    public async Task<JsonObject> ExpectAsync(int op)
    {
        JsonObject payload;
        try
        {
            payload = await _received.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        }
        catch (ChannelClosedException)
        {
            throw new InvalidOperationException(
                $"Expected opcode {op}; the client closed with {_closed.Task.Result?.ToString() ?? "no code"}.");
        }

        return (int?)payload["op"] == op ? payload
            : throw new InvalidOperationException($"Expected opcode {op}, received {payload.ToJsonString()}.");
    }

    /// <summary>Waits until the client closes, and gives its code.</summary>
    public Task<int?> ExpectCloseAsync() => _closed.Task.WaitAsync(Patience);

    /// <summary>Hello, then the client's Identify, then READY.</summary>
    public async Task<JsonObject> EstablishAsync(FakeWorld world, string sessionId = "session", string? resumeUrl = null)
    {
        await HelloAsync();
        var identify = await ExpectAsync(2);
        await ReadyAsync(world, sessionId, resumeUrl);
        return identify;
    }

    public async Task CloseAsync(int code)
    {
        await _sending.WaitAsync();
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The connection breaks without a word.</summary>
    public void Abort() => context.Abort();

    public void Dispose() => _sending.Dispose();

    internal async Task PumpAsync()
    {
        int? code = null;
        try
        {
            var buffer = new byte[16 * 1024];
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close) break;
                await _received.Writer.WriteAsync((JsonObject)JsonNode.Parse(buffer.AsSpan(0, length))!);
            }

            code = (int?)socket.CloseStatus;
            if (socket.State == WebSocketState.CloseReceived) await CloseAsync(code is null or 1005 or 1006 ? 1000 : code.Value);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
        }

        _closed.TrySetResult(code);
        _received.Writer.TryComplete();
    }

    /// <summary>The client's payloads as they come, until it is gone.</summary>
    internal IAsyncEnumerable<JsonObject> Payloads() => _received.Reader.ReadAllAsync();
}
