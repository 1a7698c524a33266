namespace ChatBot.Discord;

/// <summary>Groups of events (https://discord.com/developers/docs/events/gateway#gateway-intents); the last three are privileged.</summary>
[Flags]
public enum GatewayIntents
{
    /// <summary>Interactions are always sent.</summary>
    None = 0,
    Guilds = 1 << 0,

    /// <summary>Messages in guilds; their content only where they mention the bot or answer it.</summary>
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,
    GuildMembers = 1 << 1,
    GuildPresences = 1 << 8,
    MessageContent = 1 << 15,
}
