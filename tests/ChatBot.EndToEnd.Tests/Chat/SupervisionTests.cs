using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Startup;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>No part of the host ends unnoticed, and no reply of Discord's ends one.</summary>
public class SupervisionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_background_service_that_ends_ends_the_process_with_1(bool throws)
    {
        using var library = ChatHost.Shipped();
        var time = new ManualTime();
        var settings = new ChatBotSettings { Web = { Url = "http://127.0.0.1:0" } };
        await using var app = BotHost.Make(
            new CurrentLibrary(LibraryReader.Read(library.Folder, null), time), settings, time, builder =>
                builder.Services.AddHostedService(_ => new Short(throws)));
        await app.StartAsync();
        await app.WaitForShutdownAsync().WaitAsync(TestLimit);
        Assert.Equal(1, app.Services.GetRequiredService<ExitStatus>().Code);
    }

    [Fact]
    public async Task A_host_that_is_stopped_ends_with_0()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        await host.App.StopAsync();
        Assert.Equal(0, host.ExitCode);
    }

    [Fact]
    public async Task One_401_on_one_message_leaves_interactions_answered()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        host.Discord.Rest.Script("POST", "/channels/*/messages", FakeResponse.Error(401, 0, "401: Unauthorized"));
        await host.Users.WriteAsync("/visits 2018", direct: true);
        await host.Discord.Rest.NextAsync("POST", "/channels/*/messages");
        Assert.Equal(4, (await host.Users.CommandAsync("visits", ("about", "2018"))).Type);
        await host.Users.WriteAsync("/visits 2018", direct: true);
        await host.Discord.Rest.NextAsync("POST", "/channels/*/messages");
        Assert.Single(host.Discord.World.Messages[host.Discord.World.DirectChannelId],
            message => (string?)message["author"]!["id"] == host.Discord.World.BotId);
        Assert.Equal(0, host.ExitCode);
    }

    private sealed class Short(bool throws) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            if (throws) throw new InvalidOperationException("a fault");
        }
    }
}
