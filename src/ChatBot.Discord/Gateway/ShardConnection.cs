using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Models;
using static ChatBot.Discord.Gateway.GatewayEffect;

namespace ChatBot.Discord.Gateway;

/// <summary>The life of one socket: what it receives goes into the session, and the session's effects are performed.</summary>
internal sealed class ShardConnection(
    ShardId id, GatewaySession session, IGatewayConnection socket, FaultCount faults, ShardContext context) : IDisposable
{
    /// <summary>Discord closes a connection that sends more at once (4002).</summary>
    private const int LargestPayload = 4096;
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(30);

    /// <summary>
    /// On a leased shard, which another worker is to have soon after Discord is heard no more: at Discord's own interval of 41 s that
    /// would be noticed after more than a minute.
    /// </summary>
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan GoodbyeWithin = TimeSpan.FromSeconds(1);

    private readonly Lock _turn = new();
    private readonly CancellationTokenSource _life = new(Timeout.InfiniteTimeSpan, context.Time);
    private readonly OutgoingBudget _budget = new(context.Time);
    private readonly List<Task> _background = [];
    private Ending? _ending;

    /// <returns>What comes after this connection.</returns>
    public async Task<Ending> RunAsync(CancellationToken stop)
    {
        await using (stop.UnsafeRegister(_ => InBackground(async () => await StepAsync(context.Goodbye)), null))
        {
            InBackground(HelloDeadlineAsync);
            await ReceiveAsync();
        }

        context.Meter?.Lost(id);
        await _life.CancelAsync();
        Task[] rest;
        lock (_turn) rest = [.. _background];
        await Task.WhenAll(rest);
        return _ending!;
    }

    public void Dispose() => _life.Dispose();

    private async Task ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var message = await NextAsync();
                context.Lease?.Hear();
                if (message.IsClose)
                {
                    GatewayLog.Closed(context.Log, id, message.CloseCode);
                    await StepAsync(new GatewayInput.Closed(message.CloseCode));
                    return;
                }

                if (!context.MayServe)
                {
                    // What came meanwhile is for whoever resumes the session.
                    await StepAsync(new GatewayInput.HandOver());
                    continue;
                }

                if (!GatewayFrame.TryRead(message.Text, out var frame)) GatewayLog.Unreadable(context.Log, id, message.Text.Length);
                else if (await TakeAsync(frame) is { } dispatch) await new Handover(context.Handle, dispatch);
            }
        }
        catch (Exception fault)
        {
            await EndAsync(fault);
        }
    }

    /// <returns>What the frame has to hand on, if anything.</returns>
    private async ValueTask<Dispatch?> TakeAsync(GatewayFrame frame)
    {
        if (context.Lease is not { } lease || frame.Sequence is not { } number) return await StepAsync(new GatewayInput.Received(frame));
        // Before the session counts it, so that it is never taken for dealt with.
        lease.Begin(number);
        var isHandedOn = false;
        try
        {
            var dispatch = await StepAsync(new GatewayInput.Received(frame));
            isHandedOn = dispatch is not null;
            return dispatch is null ? null : dispatch with { Ended = () => lease.End(number) };
        }
        finally
        {
            if (!isHandedOn) lease.End(number);
        }
    }

    private async ValueTask<GatewayMessage> NextAsync()
    {
        try
        {
            return await socket.ReceiveAsync(_life.Token);
        }
        catch (Exception fault) when (!_life.IsCancellationRequested)
        {
            throw new ConnectionBrokenException(fault);
        }
    }

    /// <summary>
    /// After something was thrown the connection is at its end. The session decides what follows on a socket that broke; a fault of ours
    /// is told and counted, and after a few the shard gives up instead of connecting for ever.
    /// </summary>
    private async ValueTask EndAsync(Exception thrown)
    {
        if (_life.IsCancellationRequested && thrown is OperationCanceledException
            or ConnectionBrokenException { InnerException: OperationCanceledException }) return;
        if (thrown is ConnectionBrokenException)
        {
            GatewayLog.Closed(context.Log, id, null);
            await StepAsync(new GatewayInput.Closed(null));
            return;
        }

        GatewayLog.Fault(context.Log, id, thrown);
        context.Meter?.Faulted();
        await StepAsync(faults.Add() ? new GatewayInput.Faulty() : new GatewayInput.Closed(null));
    }

    /// <returns>What the input has to hand on, if anything.</returns>
    private async ValueTask<Dispatch?> StepAsync(GatewayInput input)
    {
        IReadOnlyList<GatewayEffect> effects;
        lock (_turn)
        {
            if (_ending is not null) return null;
            effects = session.On(input);
            if (effects is [.., Ending last]) _ending = last;
        }

        Dispatch? delivered = null;
        foreach (var effect in effects)
        {
            if (effect is Deliver deliver) delivered = Read(deliver.Frame);
            else await PerformAsync(effect);
        }

        return delivered;
    }

    private async ValueTask PerformAsync(GatewayEffect effect)
    {
        switch (effect)
        {
            case Report report:
                GatewayLog.Unusable(context.Log, id, report.Payload, report.Why);
                break;
            case SendHeartbeat beat:
                await SendAsync(new GatewayCommand<long?>(GatewayOpcode.Heartbeat, beat.Sequence), Wire.Json.GatewayCommandNullableInt64,
                    heartbeat: true);
                break;
            case StartHeartbeat start:
                InBackground(async () => await Heartbeat.RunAsync(start.Interval, context.Jitter, context.Time, BeatAsync, _life.Token));
                if (context.Lease is not null) InBackground(
                    async () => await Heartbeat.RunAsync(ProbeEvery, context.Jitter, context.Time, ProbeAsync, _life.Token));
                break;
            case SendIdentify:
                InBackground(IdentifyAsync);
                break;
            case SendResume resume:
                context.Meter?.Resuming();
                await SendAsync(
                    new GatewayCommand<Resume>(GatewayOpcode.Resume, new Resume(context.Options.Token, resume.SessionId, resume.Sequence)),
                    Wire.Json.GatewayCommandResume);
                break;
            case Close close:
                await TryCloseAsync(close.Code);
                break;
            case Stop { End.IsFailure: false }:
                // The server's goodbye is awaited for a moment, so that ours is not lost with the socket.
                _life.CancelAfter(GoodbyeWithin);
                break;
            case Ending:
                await _life.CancelAsync();
                break;
        }
    }

    private async ValueTask BeatAsync() => await StepAsync(new GatewayInput.HeartbeatDue());

    private async ValueTask ProbeAsync() => await StepAsync(new GatewayInput.ProbeDue());

    private async ValueTask HelloDeadlineAsync()
    {
        await Task.Delay(HelloWithin, context.Time, _life.Token);
        await StepAsync(new GatewayInput.HelloOverdue());
    }

    private Dispatch? Read(GatewayFrame frame)
    {
        Dispatch? dispatch;
        try
        {
            dispatch = Dispatch.Read(id, frame, context.Lease);
        }
        catch (JsonException)
        {
            GatewayLog.Unreadable(context.Log, id, frame.Data.Length);
            return null;
        }

        if (dispatch is Dispatch.ShardReady or Dispatch.ShardResumed) context.Meter?.Receives(id);
        if (dispatch is Dispatch.ShardReady ready) GatewayLog.Ready(context.Log, id, ready.Ready.User?.Username);
        if (dispatch is Dispatch.ShardResumed) GatewayLog.Resumed(context.Log, id);
        return dispatch;
    }

    private async ValueTask IdentifyAsync()
    {
        await context.IdentifyGate.PassAsync(id, _life.Token);
        if (!context.MayServe) return;
        var identify = new Identify(
            context.Options.Token,
            (int)context.Options.Intents,
            new ConnectionProperties(OperatingSystem.IsWindows() ? "windows" : "linux", "chatbot", "chatbot"),
            [id.Id, id.Count]);
        context.Meter?.Identified(id);
        await SendAsync(new GatewayCommand<Identify>(GatewayOpcode.Identify, identify), Wire.Json.GatewayCommandIdentify);
    }

    private async ValueTask SendAsync<T>(GatewayCommand<T> command, JsonTypeInfo<GatewayCommand<T>> type, bool heartbeat = false)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(command, type);
        if (text.Length > LargestPayload) throw new InvalidOperationException($"A payload to the gateway has {text.Length} bytes.");
        await _budget.TakeAsync(heartbeat, _life.Token);
        try
        {
            await socket.SendAsync(text, _life.Token);
        }
        catch (Exception fault) when (!_life.IsCancellationRequested)
        {
            throw new ConnectionBrokenException(fault);
        }
    }

    private async ValueTask TryCloseAsync(int code)
    {
        try
        {
            await socket.CloseAsync(code, _life.Token);
        }
        catch (Exception)
        {
            // It is gone already.
        }
    }

    /// <summary>Work beside the receiving, which ends with the connection; if it fails, the connection is broken.</summary>
    private void InBackground(Func<ValueTask> work)
    {
        lock (_turn) _background.Add(RunAsync());

        async Task RunAsync()
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            try
            {
                await work();
            }
            catch (Exception fault)
            {
                await EndAsync(fault);
            }
        }
    }
}
