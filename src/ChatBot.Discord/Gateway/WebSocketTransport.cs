using System.Net.WebSockets;

namespace ChatBot.Discord.Gateway;

/// <summary>The gateway over ClientWebSocket, uncompressed.</summary>
public sealed class WebSocketTransport : IGatewayTransport
{
    public async Task<IGatewayConnection> ConnectAsync(Uri url, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        try
        {
            // Discord has heartbeats of its own.
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            await socket.ConnectAsync(url, cancellation);
            return new WebSocketConnection(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>Puts fragments together to messages, in one buffer that grows when it must.</summary>
internal sealed class WebSocketConnection(WebSocket socket) : IGatewayConnection
{
    private const int UsualSize = 32 * 1024;

    /// <summary>The READY of a shard of the largest bots has a few megabytes.</summary>
    private const int LargestMessage = 64 << 20;

    private readonly SemaphoreSlim _sending = new(1);
    private byte[] _buffer = new byte[UsualSize];

    public async ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellation)
    {
        // A READY can have megabytes; what follows has not.
        if (_buffer.Length > UsualSize * 16) _buffer = new byte[UsualSize];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
                return new GatewayMessage(default, IsClose: true, (int?)socket.CloseStatus);
            length += part.Count;
            if (part.EndOfMessage) return new GatewayMessage(_buffer.AsMemory(0, length));
            if (length >= LargestMessage) throw new WebSocketException($"A message of more than {LargestMessage >> 20} MiB.");
            if (length == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }

    public async ValueTask CloseAsync(int code, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        _sending.Dispose();
        return ValueTask.CompletedTask;
    }
}
