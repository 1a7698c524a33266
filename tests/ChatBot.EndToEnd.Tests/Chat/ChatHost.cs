using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Startup;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>The real host, connected to a fake Discord over loopback sockets.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly FakeDiscord? _owned;

    private ChatHost(WebApplication app, FakeDiscord discord, bool ownsDiscord, CurrentLibrary library)
    {
        (App, Discord, Library) = (app, discord, library);
        _owned = ownsDiscord ? discord : null;
    }

    public WebApplication App { get; }

    public FakeDiscord Discord { get; }

    public CurrentLibrary Library { get; }

    public FakeUsers Users => Discord.Users;

    public int ExitCode => App.Services.GetRequiredService<ExitStatus>().Code;

    /// <param name="folder">The library; its data folder is within it.</param>
    /// <param name="time">Null for a clock that stands still: on a busy machine no answer is late then, and none is deferred.</param>
    /// <param name="discord">One that another host was connected to before; null for a new one.</param>
    public static async Task<ChatHost> StartAsync(
        string folder, FakeDiscord? discord = null, Action<ChatBotSettings>? adjust = null, TimeProvider? time = null,
        bool waitForReady = true, Action<WebApplicationBuilder>? build = null)
    {
        var server = discord ?? await FakeDiscord.StartAsync();
        var settings = new ChatBotSettings
        {
            Web = { Url = "http://127.0.0.1:0" },
            Discord = { Token = server.World.Token, ApiUrl = server.ApiUrl.ToString() }
        };
        adjust?.Invoke(settings);
        var clock = time ?? new ManualTime();
        var library = new CurrentLibrary(LibraryReader.Read(folder, null), clock);
        var app = BotHost.Make(library, settings, clock, build);
        await app.StartAsync();
        if (waitForReady) await server.Gateway.Sessions.ReadyAsync();
        return new ChatHost(app, server, discord is null, library);
    }

    /// <summary>Waits until the bot has heard under which ids its commands are registered.</summary>
    public async Task CommandsKnownAsync()
    {
        await Discord.Rest.NextAsync("PUT", "/applications/*/commands");
        while (!(await Users.CommandAsync("help")).Text.Contains("</help:", StringComparison.Ordinal)) await Task.Yield();
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        if (_owned is not null) await _owned.DisposeAsync();
    }

    /// <summary>The project's own folder.</summary>
    public static string Project { get; } = ProjectFolder.Path;

    /// <summary>A copy of the library that the project ships with.</summary>
    public static TemporaryLibrary Shipped()
    {
        var library = new TemporaryLibrary();
        foreach (var part in new[] { "seeds", "config" })
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Project, part), "*", SearchOption.AllDirectories))
                library.With(Path.GetRelativePath(Project, file), File.ReadAllBytes(file));
        return library;
    }
}
