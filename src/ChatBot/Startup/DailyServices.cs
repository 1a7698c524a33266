using ChatBot.Daily;
using ChatBot.Daily.Chat;
using ChatBot.Daily.Command;
using ChatBot.Daily.Content;
using ChatBot.Daily.Postgres;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sqlite;
using ChatBot.Discord;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Rest;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Replies;
using ChatBot.State;
using ChatBot.Workers;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace ChatBot.Startup;

/// <summary>The daily posts as part of the host. They need the library, Discord's REST client and a clock, which the host brings.</summary>
public static class DailyServices
{
    /// <summary>The state file's name in the data folder.</summary>
    public const string StateFile = "state.db";

    /// <param name="services">The host's services.</param>
    /// <param name="settings">The host's settings; without a Discord token there is nowhere to post, and nothing is added.</param>
    /// <param name="data">The folder in which the state file is kept.</param>
    public static IServiceCollection AddDaily(this IServiceCollection services, ChatBotSettings settings, string data)
    {
        if (settings.Discord.Token is not { Length: > 0 } token)
        {
            return services;
        }

        services.TryAddSingleton(provider => new DiscordRest(
            new DiscordOptions(token) { ApiUrl = new Uri(settings.Discord.ApiUrl) },
            provider.GetRequiredService<TimeProvider>(),
            JitterSource.System,
            provider.GetRequiredService<ILogger<DiscordRest>>()));
        services.TryAddSingleton<SourceLinks>();
        if (settings.State.Connection is { Length: > 0 } connection)
        {
            services.AddSingleton(_ => new PostgresState(connection))
                .AddSingleton(_ => WorkerIdentity.New())
                .AddSingleton<IShardLeases, PostgresShardLeases>()
                .AddSingleton<IIdentifySlots, PostgresIdentifySlots>()
                .AddSingleton<LibraryAgreement>()
                .AddSingleton<ILibraryAgreement>(provider => provider.GetRequiredService<LibraryAgreement>())
                .AddHostedService(provider => provider.GetRequiredService<LibraryAgreement>())
                .AddHealthChecks().AddCheck<LibraryAgreement>("workers");
        }

        services.AddHealthChecks().AddCheck<DailyHealth>("daily");
        return services.AddPosts(settings.Daily, data);
    }

    private static IServiceCollection AddPosts(this IServiceCollection services, DailySettings settings, string data) => services
        .AddSingleton(new DailyOptions { Window = Duration.FromHours(settings.LatestHours), LeapDayOn28th = settings.LeapDayOn28 })
        .AddSingleton(_ => new Zones())
        .AddSingleton<IDailyStore>(provider => provider.GetRequiredService<Zones>().RulesVersion is var rules
            && provider.GetService<PostgresState>() is { } state
            ? new PostgresDailyStore(state, rules)
            : new SqliteDailyStore(Path.Combine(data, StateFile), rules))
        .AddSingleton<IDailyContent, DailyComposer>()
        .AddSingleton<IChannelPoster, DiscordPoster>()
        .AddSingleton<DailyLenses>()
        .AddSingleton<DailyCommand>()
        .AddSingleton<DailySlashCommand>()
        .AddSingleton<PostMeter>()
        .AddSingleton<PostingRound>()
        .AddSingleton<ZoneRules>()
        .AddHostedService<DailyWorker>();
}
