namespace ChatBot.Discord.Gateway;

/// <summary>Why the gateway client came to its end.</summary>
/// <param name="Failure">Null after an orderly stop; else one line that says what is wrong and what mends it.</param>
/// <param name="Code">The gateway's close code or the HTTP status, if there was one.</param>
public sealed record GatewayEnd(string? Failure = null, int? Code = null)
{
    public static GatewayEnd Orderly { get; } = new();

    public bool IsFailure => Failure is not null;
}
