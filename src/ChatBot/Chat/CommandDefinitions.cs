using ChatBot.Commands;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>The commands as Discord is told of them.</summary>
internal static class CommandDefinitions
{
    /// <summary>The message command: what the library has on what somebody wrote.</summary>
    public const string FindSources = "Find sources";

    /// <summary>The option that shows an answer to the asker alone.</summary>
    public const string Private = "private";

    private static readonly InteractionContext[] Everywhere =
        [InteractionContext.Guild, InteractionContext.BotDirectMessage, InteractionContext.PrivateChannel];
    private static readonly IntegrationType[] BothWays = [IntegrationType.GuildInstall, IntegrationType.UserInstall];

    /// <param name="inGuild">Whether they are for one server, where Discord takes neither contexts nor integration types.</param>
    public static IReadOnlyList<ApplicationCommand> Of(CommandRegistry commands, IReadOnlyList<IDiscordCommand> others, bool inGuild)
    {
        // Where a command has a form of its own for Discord, that is the one.
        var lookups = commands.Commands.Where(command => !others.Any(other => other.Definition.Name == command.Name));
        var languages = new CommandLanguages(commands.Library);
        var all = lookups.Select(command => InteractionAnswers(command, languages))
            .Concat(others.Select(other => languages.Of(other.Definition)))
            .Append(
            languages.Of(new ApplicationCommand(
                FindSources, Type: ApplicationCommandType.Message, Contexts: Everywhere, IntegrationTypes: BothWays)));
        return [.. all.Select(command => inGuild ? command with { Contexts = null, IntegrationTypes = null } : command)];
    }

    private static ApplicationCommand InteractionAnswers(ChatCommand command, CommandLanguages languages)
    {
        var (name, description, option, _) = command.Description;
        return languages.Of(new ApplicationCommand(
            name,
            Clipped.To(description, DiscordLimits.Description),
            Options:
            [
                new CommandOption(CommandOptionType.String, option.Name, Clipped.To(option.Description, DiscordLimits.Description),
                    Required: option.Required ? true : null, Autocomplete: true, MaxLength: DiscordLimits.OptionText),
                new CommandOption(CommandOptionType.Boolean, Private, "Show the answer to you alone"),
            ],
            Contexts: Everywhere,
            IntegrationTypes: BothWays));
    }
}
