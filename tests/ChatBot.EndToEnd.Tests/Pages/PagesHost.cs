using System.Net;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Startup;
using ChatBot.Testing.Libraries;
using Microsoft.AspNetCore.Builder;

namespace ChatBot.EndToEnd.Tests.Pages;

/// <summary>The real host with its pages, on a free port of loopback, over a library of the test's own.</summary>
internal sealed class PagesHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PagesHost(WebApplication app, CurrentLibrary library)
    {
        (_app, Library) = (app, library);
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public CurrentLibrary Library { get; }

    public static Task<PagesHost> StartAsync(TemporaryLibrary library, Action<WebSettings>? adjust = null) =>
        StartAsync(library.Folder, adjust);

    public static Task<PagesHost> StartAsync(TemporaryLibrary library, Action<LibrarySettings> name) =>
        StartAsync(library.Folder, null, name);

    public static async Task<PagesHost> StartAsync(string folder, Action<WebSettings>? adjust = null, Action<LibrarySettings>? name = null)
    {
        var settings = new ChatBotSettings { Web = { Url = "http://127.0.0.1:0", RequestsPerMinute = 100_000 } };
        adjust?.Invoke(settings.Web);
        name?.Invoke(settings.Library);
        var current = new CurrentLibrary(LibraryReader.Read(folder, null), TimeProvider.System, settings.Library.About);
        var app = BotHost.Make(current, settings, TimeProvider.System);
        await app.StartAsync();
        return new PagesHost(app, current);
    }

    /// <summary>A page's status and text.</summary>
    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string address)
    {
        using var response = await Http.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
