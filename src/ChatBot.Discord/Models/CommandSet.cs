using System.Text.Json;

namespace ChatBot.Discord.Models;

/// <summary>
/// Compares commands as they are wanted with commands as Discord gives them back: with ids, in any order, with defaults filled in.
/// </summary>
public static class CommandSet
{
    /// <summary>True when putting <paramref name="wanted"/> in place would change nothing.</summary>
    public static bool AreSame(IReadOnlyList<ApplicationCommand> wanted, IReadOnlyList<ApplicationCommand> registered) =>
        wanted.Count == registered.Count && Text(wanted) == Text(registered);

    private static string Text(IReadOnlyList<ApplicationCommand> commands) => JsonSerializer.Serialize(
        [.. commands.Select(Plain).OrderBy(command => command.Type).ThenBy(command => command.Name, StringComparer.Ordinal)],
        Wire.Json.IReadOnlyListApplicationCommand);

    private static ApplicationCommand Plain(ApplicationCommand command) => command with
    {
        Id = null,
        ApplicationId = null,
        GuildId = null,
        Version = null,
        Description = command.Description ?? "",
        Options = Plain(command.Options),
        NameLocalizations = Plain(command.NameLocalizations),
        DescriptionLocalizations = Plain(command.DescriptionLocalizations),
        Contexts = command.Contexts is null ? null : [.. command.Contexts.Order()],
        // In a guild's own command Discord leaves both out; a global one without them is for servers.
        IntegrationTypes = command.IntegrationTypes is null or [IntegrationType.GuildInstall] ? null
            : [.. command.IntegrationTypes.Order()],
    };

    private static IReadOnlyList<CommandOption>? Plain(IReadOnlyList<CommandOption>? options) => options is null or [] ? null :
    [
        .. options.Select(option => option with
        {
            Required = option.Required == true ? true : null,
            Autocomplete = option.Autocomplete == true ? true : null,
            Options = Plain(option.Options),
            Choices = option.Choices is null or [] ? null
                : [.. option.Choices.Select(choice => choice with { NameLocalizations = Plain(choice.NameLocalizations) })],
            NameLocalizations = Plain(option.NameLocalizations),
            DescriptionLocalizations = Plain(option.DescriptionLocalizations),
            ChannelTypes = option.ChannelTypes is null or [] ? null : [.. option.ChannelTypes.Order()],
        }),
    ];

    private static SortedDictionary<string, string>? Plain(IReadOnlyDictionary<string, string>? texts) =>
        texts is null || texts.Count == 0 ? null : new SortedDictionary<string, string>(texts.ToDictionary(), StringComparer.Ordinal);
}
