namespace ChatBot.Discord.Models;

public enum ApplicationCommandType
{
    ChatInput = 1,
    User = 2,
    Message = 3,
}

public enum CommandOptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}

/// <summary>Where a command can be used.</summary>
public enum InteractionContext
{
    Guild = 0,
    BotDirectMessage = 1,
    PrivateChannel = 2,
}

/// <summary>How an app is installed: on a server, or by a user for themself.</summary>
public enum IntegrationType
{
    GuildInstall = 0,
    UserInstall = 1,
}

/// <summary>
/// A command as it is registered (https://discord.com/developers/docs/interactions/application-commands).
/// <see cref="Id"/>, <see cref="ApplicationId"/>, <see cref="GuildId"/> and <see cref="Version"/> are Discord's.
/// </summary>
/// <param name="Name">1 to 32 letters, digits, - _ '; lower case for a slash command.</param>
/// <param name="Description">1 to 100 characters for a slash command; empty or null for the others.</param>
/// <param name="Contexts">Global commands only.</param>
/// <param name="IntegrationTypes">Global commands only.</param>
/// <param name="DefaultMemberPermissions">Null: everybody; <see cref="Permissions.None"/>: administrators only.</param>
public sealed record ApplicationCommand(
    string Name,
    string? Description = null,
    ApplicationCommandType Type = ApplicationCommandType.ChatInput,
    IReadOnlyList<CommandOption>? Options = null,
    IReadOnlyDictionary<string, string>? NameLocalizations = null,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
    IReadOnlyList<InteractionContext>? Contexts = null,
    IReadOnlyList<IntegrationType>? IntegrationTypes = null,
    Permissions? DefaultMemberPermissions = null,
    Snowflake? Id = null,
    Snowflake? ApplicationId = null,
    Snowflake? GuildId = null,
    Snowflake? Version = null);

/// <param name="Choices">At most 25; excludes <paramref name="Autocomplete"/>.</param>
/// <param name="MaxLength">Of a string, 1 to 6,000 characters.</param>
public sealed record CommandOption(
    CommandOptionType Type,
    string Name,
    string Description,
    bool? Required = null,
    bool? Autocomplete = null,
    IReadOnlyList<CommandChoice>? Choices = null,
    IReadOnlyList<CommandOption>? Options = null,
    IReadOnlyDictionary<string, string>? NameLocalizations = null,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations = null,
    IReadOnlyList<ChannelType>? ChannelTypes = null,
    int? MinLength = null,
    int? MaxLength = null,
    double? MinValue = null,
    double? MaxValue = null);

/// <summary>A value to choose, fixed or completed as the person types: name and string value 1 to 100 characters.</summary>
public sealed record CommandChoice(string Name, string Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
