using System.Threading.Channels;
using ChatBot.Discord;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;

namespace ChatBot.Chat;

/// <summary>
/// Puts the commands in place: one request that replaces all of them, and none when they are as they should be. It works for as long as
/// the host runs, one change after the other, so that of two changes of the library the later one stays; what fails is tried again.
/// </summary>
internal sealed class CommandRegistration(
    DiscordRest rest, CurrentLibrary library, DiscordCommands others, CommandLinks links, ChatBotSettings settings, TimeProvider time,
        Jitter jitter, ILogger<CommandRegistration> log,
    GatewayMeter? gateway = null)
    : BackgroundService
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    private readonly Snowflake? _guild = Snowflake.TryParse(settings.Discord.Guild, out var id) ? id : null;

    /// <summary>For which application; that of the last request alone, since all ask for the commands that are in force.</summary>
    private readonly Channel<Snowflake> _requests =
        System.Threading.Channels.Channel.CreateBounded<Snowflake>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>True in the process that has the first shard: it alone puts commands in place, the others wait until it has.</summary>
    public bool IsOurs => gateway is null || gateway.Ids.Contains(0);

    /// <summary>Asks for those to be put in place that are in force; returns at once.</summary>
    public void Request(Snowflake application) => _requests.Writer.TryWrite(application);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var application in _requests.Reader.ReadAllAsync(stoppingToken))
        {
            foreach (var wait in ReconnectDelay.Delays(FirstWait, LongestWait, jitter))
            {
                if (await TryEnsureAsync(application, stoppingToken)) break;
                await Task.Delay(wait, time, stoppingToken);
            }
        }
    }

    private async Task<bool> TryEnsureAsync(Snowflake application, CancellationToken cancellation)
    {
        try
        {
            var wanted = CommandDefinitions.Of(library.Commands, others.All, inGuild: _guild is not null);
            var registered = await rest.ListCommandsAsync(application, _guild, cancellation);
            links.Learn(registered);
            if (CommandSet.AreSame(wanted, registered)) return true;
            if (!IsOurs) return false;
            links.Learn(await rest.ReplaceCommandsAsync(application, _guild, wanted, cancellation));
            ChatLog.Registered(log, wanted.Count);
            return true;
        }
        catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
        {
            ChatLog.NotRegistered(log, fault.Message);
            return false;
        }
    }
}
