using System.Globalization;
using System.Reflection;
using ChatBot.Daily.Chat;
using ChatBot.Discord;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Hosting.Settings;
using ChatBot.Pictures;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>Discord as part of the host. It needs the library, the settings and a clock, which the host brings.</summary>
public static class ChatServices
{
    /// <summary>The folder, within the data folder, of calls that are too long for a button.</summary>
    public const string CallsFolder = "calls";

    /// <param name="data">The folder for what is kept.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, ChatBotSettings settings, string data) => services
        .AddSingleton(OptionsOf(settings.Discord, settings.Web.PublicUrl))
        .AddSingleton(JitterSource.System)
        .AddSingleton<IGatewayTransport, WebSocketTransport>()
        .AddSingleton(provider => new DiscordRest(
            provider.GetRequiredService<DiscordOptions>(), provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<Jitter>(), provider.GetRequiredService<ILogger<DiscordRest>>()))
        .AddSingleton<GatewayMeter>()
        .AddSingleton<GatewayClient>()
        .AddSingleton(provider => new FileCallStore(
            Path.Combine(data, CallsFolder), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FileCallStore>>()))
        .AddSingleton<ICallStore>(provider => provider.GetRequiredService<FileCallStore>())
        .AddHostedService<CallStoreSweep>()
        .AddSingleton(provider => new DiscordCommands(
            provider.GetService<DailySlashCommand>() is { } daily ? [new DailyInChat(daily)] : []))
        .AddSingleton<SourceLinks>()
        .AddSingleton<TimelinePictures>()
        .AddSingleton<AnswerWriter>()
        .AddSingleton<RecentAnswers>()
        .AddSingleton<FollowUps>()
        .AddSingleton<InteractionAnswers>()
        .AddSingleton<InteractionReply>()
        .AddSingleton(_ => new LongQuestions())
        .AddSingleton<CommandLinks>()
        .AddSingleton<CommandRegistration>()
        .AddHostedService(provider => provider.GetRequiredService<CommandRegistration>())
        .AddSingleton<ChatHandler>()
        .AddHostedService<DiscordWorker>();

    private static DiscordOptions OptionsOf(DiscordSettings settings, string? pages)
    {
        var options = new DiscordOptions(settings.Token ?? "");
        return options with
        {
            ApiUrl = new Uri(settings.ApiUrl),
            ProjectUrl = new[] { settings.ProjectUrl, pages }.FirstOrDefault(url => url is { Length: > 0 }) is { } project
                ? new Uri(project) : options.ProjectUrl,
            // Neither is privileged: the text of a message is sent where it mentions the bot or is written to it.
            Intents = GatewayIntents.GuildMessages | GatewayIntents.DirectMessages,
            Shards = int.TryParse(settings.Shards, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? new Sharding(count, settings.ShardIds.Count > 0 ? settings.ShardIds : null)
                : Sharding.Auto,
            Version = typeof(ChatServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split(
                '+')[0] ?? "0",
        };
    }
}
