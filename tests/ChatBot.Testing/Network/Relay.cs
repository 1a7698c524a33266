using System.Net;
using System.Net.Sockets;

namespace ChatBot.Testing.Network;

/// <summary>A way to a server on loopback that can be cut, as a network is cut: what is sent arrives nowhere, and nobody is told.</summary>
public sealed class Relay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _target;
    private volatile TaskCompletionSource? _cut;

    public Relay(int target)
    {
        _target = target;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Cut() => _cut ??= new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend()
    {
        var cut = _cut;
        _cut = null;
        cut?.SetResult();
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = RelayAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task RelayAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await WhileCutAsync();
            await far.ConnectAsync(IPAddress.Loopback, _target, _end.Token);
            (near.NoDelay, far.NoDelay) = (true, true);
            await Task.WhenAny(PumpAsync(near.GetStream(), far.GetStream()), PumpAsync(far.GetStream(), near.GetStream()));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // One side is gone, and so is the other then.
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            var buffer = new byte[16 * 1024];
            while (await from.ReadAsync(buffer, _end.Token) is > 0 and var count)
            {
                await WhileCutAsync();
                await to.WriteAsync(buffer.AsMemory(0, count), _end.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // One side is gone.
        }
    }

    private async Task WhileCutAsync()
    {
        while (_cut is { } cut) await cut.Task.WaitAsync(_end.Token);
    }
}
