using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Testing.Discord;

/// <summary>
/// A stand-in for Discord on a loopback port: REST v10 and gateway v10. It refuses what Discord refuses, remembers what
/// it was sent, and breaks when a test says so.
/// </summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeDiscord(WebApplication app, FakeWorld world)
    {
        _app = app;
        World = world;
        Rest = new FakeRest(world);
        Gateway = new FakeGateway(world);
        Users = new FakeUsers(this);
    }

    /// <summary>The people, places and commands that are served.</summary>
    public FakeWorld World { get; }

    public FakeRest Rest { get; }

    public FakeGateway Gateway { get; }

    /// <summary>People who use commands, press buttons and write.</summary>
    public FakeUsers Users { get; }

    /// <summary>What DISCORD_API_URL is to be.</summary>
    public Uri ApiUrl => new($"{World.HttpUrl}/api");

    /// <param name="scripted">True: the test plays the gateway itself, connection by connection.</param>
    public static async Task<FakeDiscord> StartAsync(bool scripted = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var fake = new FakeDiscord(app, new FakeWorld());
        fake.Gateway.IsScripted = scripted;
        app.UseWebSockets();
        app.Run(fake.ServeAsync);
        await app.StartAsync();
        fake.World.HttpUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return fake;
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.Dispose();
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private Task ServeAsync(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest ? Gateway.ServeAsync(context) : Rest.ServeAsync(context);
}
