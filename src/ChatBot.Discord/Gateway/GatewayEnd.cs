namespace ChatBot.Discord.Gateway;

/// <summary>Why the gateway client came to its end.</summary>
/// <param name="Failure">Null after an orderly stop; else one line that says what is wrong and what mends it.</param>
public sealed record GatewayEnd(string? Failure = null)
{
    public static GatewayEnd Orderly { get; } = new();

    public bool IsFailure => Failure is not null;
}
