using System.Text.Json;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;

namespace ChatBot.Chat;

/// <summary>Puts the commands in place: one request that replaces all of them, and none when they are as they should be.</summary>
internal sealed class CommandRegistration(
    DiscordRest rest, CurrentLibrary library, DiscordCommands others, CommandLinks links, ChatBotSettings settings, ILogger<CommandRegistration> log) : IDisposable
{
    private readonly Snowflake? _guild = Snowflake.TryParse(settings.Discord.Guild, out var id) ? id : null;
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Puts those in place that are in force. One after the other: of two changes of the library, the later one stays.</summary>
    public async Task EnsureAsync(Snowflake application, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var wanted = CommandDefinitions.Of(library.Commands, others.All, inGuild: _guild is not null);
            var registered = await rest.ListCommandsAsync(application, _guild, cancel);
            links.Learn(registered);
            if (CommandSet.AreSame(wanted, registered)) return;
            links.Learn(await rest.ReplaceCommandsAsync(application, _guild, wanted, cancel));
            ChatLog.Registered(log, wanted.Count);
        }
        catch (Exception fault) when (fault is HttpRequestException or DiscordApiException or JsonException)
        {
            // The commands of before stay in place, and the next start tries again.
            ChatLog.NotRegistered(log, fault.Message);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
