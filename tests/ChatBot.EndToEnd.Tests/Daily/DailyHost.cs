using System.Globalization;
using ChatBot.Daily;
using ChatBot.Daily.Chat;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Startup;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using ChatBot.Tests.Daily.Posting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary>
/// The real host, on a clock that the test moves, against a Discord on loopback: its worker, its state file, its REST client. Only its
/// gateway rests: a connection has no part in posting, and its heartbeats would have to be kept up over a year of days.
/// </summary>
internal sealed class DailyHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ManualTime _time;
    private readonly Duration _tick;

    private DailyHost(WebApplication app, ManualTime time, Duration tick) => (_app, _time, _tick) = (app, time, tick);

    public IDailyStore Store => _app.Services.GetRequiredService<IDailyStore>();

    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <param name="library">Its data/ holds the state file.</param>
    /// <param name="tick">How often the worker looks at what is due.</param>
    /// <param name="database">The PostgreSQL database that has the state; null for the state file.</param>
    /// <param name="kill">Where the process is to die; null to let it live.</param>
    public static async Task<DailyHost> StartAsync(
        FakeDiscord discord, TemporaryLibrary library, ManualTime time, Duration tick, Kill? kill = null, string? database = null)
    {
        var settings = new ChatBotSettings
        {
            Web = { Url = "http://127.0.0.1:0" },
            Discord = { Token = discord.World.Token, ApiUrl = discord.ApiUrl.ToString() },
            State = { Connection = database }
        };
        var app = BotHost.Make(new CurrentLibrary(LibraryReader.Read(library.Folder, null), time), settings, time, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(new DailyOptions { Tick = tick });
            builder.Services.RemoveAll<IHostedService>();
            builder.Services.AddHostedService<DailyWorker>();
            if (kill is not null)
            {
                Killable(builder.Services, kill);
            }
        });
        await app.StartAsync();
        var host = new DailyHost(app, time, tick);
        await host.RestAsync();
        return host;
    }

    /// <summary>The channel's subscription as <c>/daily on</c> would save it.</summary>
    public async Task SubscribeAsync(string channel, string guild, SubscriptionSettings settings)
    {
        var due = new Recurrence(Frequency.Daily, default, settings.Time).After(Now, DateTimeZoneProviders.Tzdb[settings.Zone]);
        await Store.SaveAsync(new Subscription(Id(channel), Id(guild), 500000000000000001, settings, due.Date, due, Health.Good), default);
    }

    /// <summary>Moves the clock to the next tick and waits until the worker has done what was due then.</summary>
    public async Task TickAsync()
    {
        _time.Advance(UntilNextTick());
        await RestAsync();
    }

    /// <summary>Waits until the worker sleeps; what waits inside a request, for Discord's sake, has its time given to it.</summary>
    public async Task RestAsync()
    {
        while (true)
        {
            var sleep = UntilNextTick();
            var due = await _time.TimerAsync(waits => waits == sleep || waits <= LongestBackOff, $"the next tick, {sleep} from now");
            if (due == sleep)
            {
                return;
            }

            _time.Advance(due);
        }
    }

    /// <summary>Stops in good order.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public static ulong Id(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);

    private static TimeSpan LongestBackOff => TimeSpan.FromSeconds(12);

    private TimeSpan UntilNextTick()
    {
        var tick = _tick.BclCompatibleTicks;
        return TimeSpan.FromTicks(tick - (_time.GetUtcNow().UtcTicks % tick));
    }

    private static void Killable(IServiceCollection services, Kill kill)
    {
        services.AddSingleton<DiscordPoster>();
        services.AddSingleton<IChannelPoster>(provider => new KillableChat(provider.GetRequiredService<DiscordPoster>(), kill));
        var store = services.Last(service => service.ServiceType == typeof(IDailyStore));
        services.AddSingleton(provider => (SqlDailyStore)store.ImplementationFactory!(provider));
        services.AddSingleton<IDailyStore>(provider => new KillableStore(provider.GetRequiredService<SqlDailyStore>(), kill));
    }
}
