using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Models;
using static ChatBot.Discord.Gateway.GatewayEffect;
using static ChatBot.Discord.Gateway.GatewayInput;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// The gateway's protocol as a state machine: an input gives effects. No socket, clock or randomness in it, so every course of events can
/// be played through in a test (https://discord.com/developers/docs/events/gateway#connections).
/// </summary>
/// <param name="from">Where another process left the session; null for a new one.</param>
internal sealed class GatewaySession(ResumePoint? from = null)
{
    /// <summary>Resuming is given up for a new session after this many sockets that broke before RESUMED.</summary>
    private const int ResumeAttempts = 3;

    /// <summary>Between these a heartbeat's interval is believed; Discord's is 41 s.</summary>
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromDays(1);

    private string? _sessionId = from?.SessionId;
    private Uri? _resumeUrl = from?.Url;
    private long? _sequence = from?.Sequence;
    private bool _helloSeen;
    private bool _ackAwaited;
    private int _failures;

    /// <summary>The first connection.</summary>
    public Connect Start => new(_resumeUrl, 0);

    /// <summary>Where the session stands; null before READY. Read while a connection runs, it may be an event behind.</summary>
    public ResumePoint? Point => _sessionId is { } id && _sequence is { } last ? new(id, last, _resumeUrl) : null;

    public IReadOnlyList<GatewayEffect> On(GatewayInput input) => input switch
    {
        Received received => OnFrame(received.Frame),
        HeartbeatDue when _ackAwaited => Reconnect(CloseCodes.KeepSession), // a "zombied" connection
        HeartbeatDue => Beat(),
        ProbeDue => [new SendHeartbeat(_sequence)],
        HelloOverdue when !_helloSeen => Reconnect(CloseCodes.KeepSession),
        Closed closed => OnClosed(closed.Code),
        ConnectFailed => [Fresh()],
        Faulty => [new Close(CloseCodes.KeepSession), new Stop(new GatewayEnd(CloseCodes.OwnFault))],
        HandOver => [new Close(CloseCodes.KeepSession), new Stop(GatewayEnd.Orderly)],
        ShutDown => [new Close(CloseCodes.Normal), new Stop(GatewayEnd.Orderly)],
        _ => [],
    };

    private IReadOnlyList<GatewayEffect> OnFrame(GatewayFrame frame)
    {
        switch (frame.Op)
        {
            case GatewayOpcode.Dispatch:
                return OnDispatch(frame);
            case GatewayOpcode.Heartbeat:
                return [new SendHeartbeat(_sequence)];
            case GatewayOpcode.HeartbeatAck:
                _ackAwaited = false;
                return [];
            case GatewayOpcode.Hello:
                return _helloSeen ? [] : OnHello(frame);
            case GatewayOpcode.Reconnect:
                return Reconnect(CloseCodes.KeepSession);
            case GatewayOpcode.InvalidSession:
                return frame.Data.Span.SequenceEqual("true"u8)
                    ? Reconnect(CloseCodes.KeepSession)
                    : [new Close(CloseCodes.KeepSession), Fresh() with { AfterInvalidSession = true }];
            default:
                return [];
        }
    }

    private IReadOnlyList<GatewayEffect> OnHello(GatewayFrame frame)
    {
        var (hello, why) = Read(frame, Wire.Json.Hello);
        if (hello is null) return [new Report("HELLO", why), .. Reconnect(CloseCodes.KeepSession)];
        if (!(hello.HeartbeatInterval >= ShortestInterval.TotalMilliseconds
            && hello.HeartbeatInterval <= LongestInterval.TotalMilliseconds))
            return [new Report("HELLO", $"a heartbeat's interval of {hello.HeartbeatInterval} ms"), .. Reconnect(CloseCodes.KeepSession)];
        _helloSeen = true;
        _ackAwaited = false;
        return
        [
            new StartHeartbeat(TimeSpan.FromMilliseconds(hello.HeartbeatInterval)),
            _sessionId is not null && _sequence is { } last ? new SendResume(_sessionId, last) : new SendIdentify(),
        ];
    }

    private IReadOnlyList<GatewayEffect> OnDispatch(GatewayFrame frame)
    {
        if (frame.Event == EventName.Ready)
        {
            var (ready, why) = Read(frame, Wire.Json.Ready);
            if (ready is not { SessionId.Length: > 0 })
                return [new Report(EventName.Ready, ready is null ? why : "no session_id"), new Close(CloseCodes.KeepSession), Fresh()];
            _sequence = null;
            (_sessionId, _resumeUrl) = (ready.SessionId, ready.ResumeGatewayUrl);
            _failures = 0;
        }
        else if (frame.Event == EventName.Resumed)
        {
            _failures = 0;
        }

        _sequence = frame.Sequence ?? _sequence;
        return [new Deliver(frame)];
    }

    private static (T? Data, string Why) Read<T>(GatewayFrame frame, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return (JsonSerializer.Deserialize(frame.Data.Span, type), "no data");
        }
        catch (JsonException fault)
        {
            return (null, fault.Message);
        }
    }

    private IReadOnlyList<GatewayEffect> Beat()
    {
        _ackAwaited = true;
        return [new SendHeartbeat(_sequence)];
    }

    private IReadOnlyList<GatewayEffect> OnClosed(int? code) => CloseCodes.After(code) switch
    {
        AfterClose.Stop => [new Stop(new GatewayEnd(CloseCodes.Remedy(code!.Value)))],
        AfterClose.NewSession => [Fresh()],
        _ => [Again()],
    };

    private IReadOnlyList<GatewayEffect> Reconnect(int code) => [new Close(code), Again()];

    /// <summary>A new socket for the same session, if there is one and resuming has not failed too often.</summary>
    private Connect Again() =>
        _sessionId is not null && _failures < ResumeAttempts ? Next(_resumeUrl) : Fresh();

    private Connect Fresh()
    {
        (_sessionId, _resumeUrl, _sequence) = (null, null, null);
        return Next(null);
    }

    private Connect Next(Uri? url)
    {
        _helloSeen = false;
        return new Connect(url, _failures++);
    }
}
