using ChatBot.Commands;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Hosting.Settings;

namespace ChatBot.Chat;

/// <summary>Puts the commands in place: one request that replaces all of them, and none when they are as they should be.</summary>
internal sealed class CommandRegistration(DiscordRest rest, DiscordCommands others, ChatBotSettings settings, ILogger<CommandRegistration> log)
{
    private readonly Snowflake? _guild = Snowflake.TryParse(settings.Discord.Guild, out var id) ? id : null;

    public async Task EnsureAsync(Snowflake application, CommandRegistry commands, CancellationToken cancel)
    {
        var wanted = CommandDefinitions.Of(commands, others.All, inGuild: _guild is not null);
        try
        {
            if (CommandSet.AreSame(wanted, await rest.ListCommandsAsync(application, _guild, cancel))) return;
            await rest.ReplaceCommandsAsync(application, _guild, wanted, cancel);
            ChatLog.Registered(log, wanted.Count);
        }
        catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
        {
            // The commands of before stay in place, and the next start tries again.
            ChatLog.NotRegistered(log, fault.Message);
        }
    }
}
