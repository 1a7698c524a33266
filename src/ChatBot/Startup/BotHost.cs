using ChatBot.Chat;
using ChatBot.Hosting;
using ChatBot.Hosting.Reloading;
using ChatBot.Hosting.Settings;

namespace ChatBot.Startup;

/// <summary>Puts the hosted worker together: the library, the pages on loopback and, with a token, Discord.</summary>
public static class BotHost
{
    /// <summary>How long answers under way may take when it stops.</summary>
    public static TimeSpan ShutdownTimeout { get; } = TimeSpan.FromSeconds(8);

    public static WebApplication Make(CurrentLibrary library, ChatBotSettings settings, TimeProvider time,
        Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Web.Url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat) = (true, "HH:mm:ss "));
        builder.Logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning)
            // A start that fails is told by the command line, in a line.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // What a background service's end means is seen to by Supervision.
        builder.Services.Configure<HostOptions>(
            host => (host.ShutdownTimeout, host.BackgroundServiceExceptionBehavior) =
            (ShutdownTimeout, BackgroundServiceExceptionBehavior.Ignore));
        builder.Services.AddSystemd();
        builder.Services.AddSingleton(library).AddSingleton(settings).AddSingleton(time).AddSingleton<ExitStatus>();
        var faults = new LibraryFaults();
        faults.Set([.. library.Snapshot.Problems.Where(problem => !problem.IsWarning)], keepsOld: false);
        builder.Services.AddSingleton(faults).AddHostedService<ReloadWorker>();
        WebPages.Add(builder, settings);
        builder.Services.AddHealthChecks().AddCheck<DiscordHealth>("discord");
        var data = LibraryLocation.DataOf(library.Snapshot.Folder);
        if (settings.Discord.Token is { Length: > 0 })
            builder.Services.AddDiscord(settings, data);
        builder.Services.AddDaily(settings, data);
        builder.Services.AddHostedService<VectorWorker>();
        adjust?.Invoke(builder);
        var app = builder.Build();
        WebPages.Map(app, settings);
        Supervision.Watch(app);
        return app;
    }
}
