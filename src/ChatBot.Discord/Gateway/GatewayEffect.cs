namespace ChatBot.Discord.Gateway;

/// <summary>What a gateway session wants done.</summary>
internal abstract record GatewayEffect
{
    /// <summary>Open a socket, after a wait.</summary>
    /// <param name="ResumeUrl">Where the session is to be resumed; null: the URL of GET /gateway/bot.</param>
    /// <param name="Attempt">0: at once; from 1 on, the next wait of the back-off.</param>
    /// <param name="AfterInvalidSession">At least 1 to 5 s are waited.</param>
    public sealed record Connect(Uri? ResumeUrl, int Attempt, bool AfterInvalidSession = false) : Ending;

    /// <summary>Never connect again.</summary>
    public sealed record Stop(GatewayEnd End) : Ending;

    /// <summary>The connection's last effect.</summary>
    public abstract record Ending : GatewayEffect;

    /// <summary>Beat from now on: first after a random share of the interval, then at every interval.</summary>
    public sealed record StartHeartbeat(TimeSpan Interval) : GatewayEffect;

    public sealed record SendHeartbeat(long? Sequence) : GatewayEffect;

    /// <summary>Identify as soon as the limits on that allow it.</summary>
    public sealed record SendIdentify : GatewayEffect;

    public sealed record SendResume(string SessionId, long Sequence) : GatewayEffect;

    /// <summary>Close the socket with this code.</summary>
    public sealed record Close(int Code) : GatewayEffect;

    /// <summary>Tell that a payload without which the connection is of no use could not be read.</summary>
    /// <param name="Payload">The name of its opcode or event.</param>
    public sealed record Report(string Payload, string Why) : GatewayEffect;

    /// <summary>Hand the event on.</summary>
    public sealed record Deliver(GatewayFrame Frame) : GatewayEffect;
}
