namespace ChatBot.Discord;

/// <summary>How to reach Discord, and as whom.</summary>
/// <param name="Token">The bot's token, without "Bot ". It is never logged.</param>
public sealed record DiscordOptions(string Token)
{
    /// <summary>The REST API without its version; "/v10" is appended.</summary>
    public Uri ApiUrl { get; init; } = new("https://discord.com/api");

    /// <summary>The events to be told of. Interactions come without any.</summary>
    public GatewayIntents Intents { get; init; } = GatewayIntents.None;

    /// <summary>Which part of the bot this process is.</summary>
    public Sharding Shards { get; init; } = Sharding.Auto;

    /// <summary>
    /// Whom to turn to about this bot, for the User-Agent that Discord requires. Unless it is set, a name that can never be anybody's (RFC
    /// 6761, section 6.4).
    /// </summary>
    public Uri ProjectUrl { get; init; } = new("https://chatbot.invalid");

    /// <summary>The project's version, for the User-Agent.</summary>
    public string Version { get; init; } = "0.1.0";

    /// <summary>A record's text would hold the token.</summary>
    public override string ToString() => $"Discord at {ApiUrl}";
}
