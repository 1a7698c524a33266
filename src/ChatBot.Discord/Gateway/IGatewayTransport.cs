namespace ChatBot.Discord.Gateway;

/// <summary>Opens sockets to the gateway.</summary>
public interface IGatewayTransport
{
    /// <exception cref="Exception">Any, but for cancellation: no connection came about.</exception>
    Task<IGatewayConnection> ConnectAsync(Uri url, CancellationToken cancellation);
}

/// <summary>A socket of whole text messages.</summary>
public interface IGatewayConnection : IAsyncDisposable
{
    /// <summary>The next message. Its bytes are valid until the next call. One call at a time.</summary>
    /// <exception cref="Exception">Any, but for cancellation: the connection broke.</exception>
    ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellation);

    /// <summary>Sends a text message; several may be under way.</summary>
    ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation);

    /// <summary>Says that nothing more will be sent; does not wait for the other side.</summary>
    ValueTask CloseAsync(int code, CancellationToken cancellation);
}

/// <summary>A text, or the end of the connection.</summary>
/// <param name="CloseCode">The server's code, where <paramref name="IsClose"/>.</param>
public readonly record struct GatewayMessage(ReadOnlyMemory<byte> Text, bool IsClose = false, int? CloseCode = null);
