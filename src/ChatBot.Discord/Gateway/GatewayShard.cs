using static ChatBot.Discord.Gateway.GatewayEffect;

namespace ChatBot.Discord.Gateway;

/// <summary>One shard: connection after connection, until its session says stop.</summary>
internal sealed class GatewayShard(ShardId id, ShardContext context, ResumePoint? from = null)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(5);

    private readonly GatewaySession _session = new(from);
    private readonly FaultCount _faults = new(context.Time);
    private IEnumerator<TimeSpan> _waits = Waits(context.Jitter);

    /// <summary>Where the session stands; null before it has begun.</summary>
    public ResumePoint? Point => _session.Point;

    /// <summary>Whether Discord says its HELLO now.</summary>
    public static async Task<bool> IsReachableAsync(ShardContext context, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(HelloWithin, context.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        try
        {
            await using var socket = await context.Transport.ConnectAsync(Address(context.GatewayUrl), either.Token);
            return !(await socket.ReceiveAsync(either.Token)).IsClose;
        }
        catch (Exception)
        {
            return false;
        }
    }

    public async Task<GatewayEnd> RunAsync(CancellationToken stop)
    {
        Ending next = _session.Start;
        try
        {
            while (next is Connect connect)
            {
                await WaitAsync(connect, stop);
                next = await ConnectAndRunAsync(connect, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return GatewayEnd.Orderly;
        }

        return ((Stop)next).End;
    }

    private async Task<Ending> ConnectAndRunAsync(Connect connect, CancellationToken stop)
    {
        IGatewayConnection socket;
        try
        {
            using var limit = new CancellationTokenSource(ConnectTimeout, context.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
            socket = await context.Transport.ConnectAsync(Address(connect.ResumeUrl ?? context.GatewayUrl), either.Token);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            GatewayLog.ConnectFailed(context.Log, id, e.Message);
            return (Ending)_session.On(new GatewayInput.ConnectFailed())[0];
        }

        await using (socket)
        {
            using var connection = new ShardConnection(id, _session, socket, _faults, context);
            return await connection.RunAsync(stop);
        }
    }

    private async Task WaitAsync(Connect connect, CancellationToken stop)
    {
        var wait = TimeSpan.Zero;
        if (connect.Attempt == 0) _waits = Waits(context.Jitter);
        else if (_waits.MoveNext()) wait = _waits.Current;

        // An identify that comes too soon after another is answered with the same "invalid session".
        if (connect.AfterInvalidSession)
        {
            var pause = TimeSpan.FromSeconds(1 + (4 * context.Jitter()));
            if (pause > wait) wait = pause;
        }

        if (wait == TimeSpan.Zero) return;
        GatewayLog.Waiting(context.Log, id, wait);
        await Task.Delay(wait, context.Time, stop);
    }

    private static IEnumerator<TimeSpan> Waits(Jitter jitter) =>
        ReconnectDelay.Delays(FirstWait, LongestWait, jitter).GetEnumerator();

    private static Uri Address(Uri url) => new UriBuilder(url) { Query = "v=10&encoding=json" }.Uri;
}
