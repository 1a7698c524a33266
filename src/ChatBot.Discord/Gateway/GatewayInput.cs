namespace ChatBot.Discord.Gateway;

/// <summary>What can happen to a gateway session.</summary>
internal abstract record GatewayInput
{
    /// <summary>A payload arrived.</summary>
    public sealed record Received(GatewayFrame Frame) : GatewayInput;

    /// <summary>It is time for a heartbeat.</summary>
    public sealed record HeartbeatDue : GatewayInput;

    /// <summary>It is time to see whether the server says anything, sooner than a heartbeat is due.</summary>
    public sealed record ProbeDue : GatewayInput;

    /// <summary>The socket has been open for long, and the server may have said nothing yet.</summary>
    public sealed record HelloOverdue : GatewayInput;

    /// <summary>The socket closed, with the server's code or, when it just broke, without one.</summary>
    public sealed record Closed(int? Code) : GatewayInput;

    /// <summary>No socket could be opened.</summary>
    public sealed record ConnectFailed : GatewayInput;

    /// <summary>This program has failed on the connection once too often.</summary>
    public sealed record Faulty : GatewayInput;

    /// <summary>Another process is to go on with the session.</summary>
    public sealed record HandOver : GatewayInput;

    /// <summary>The process is to end.</summary>
    public sealed record ShutDown : GatewayInput;
}
