using System.Text.Json;
using ChatBot.Discord.Gateway;
using ChatBot.EndToEnd.Tests.Chat;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.EndToEnd.Tests.Pages;

public class HealthOfDiscordTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Health_and_metrics_tell_of_the_gateway_and_of_the_daily_posts()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await ChatHost.StartAsync(library.Folder);
        using var http = new HttpClient { BaseAddress = new Uri(host.App.Urls.Single()) };
        await UntilAsync(() => host.App.Services.GetRequiredService<GatewayMeter>().Ready == 1);

        using var health = JsonDocument.Parse(await http.GetStringAsync(new Uri("/healthz", UriKind.Relative)));
        var metrics = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));

        var parts = health.RootElement.GetProperty("parts");
        Assert.Equal("connected", parts.GetProperty("discord").GetProperty("state").GetString());
        Assert.True(parts.TryGetProperty("daily", out _));
        Assert.Contains("chatbot_gateway_shards_ready{} 1\n", metrics);
        Assert.Contains("chatbot_gateway_connections_total{kind=\"identify\"}", metrics);
    }

    [Fact]
    public async Task Without_a_token_Discord_is_not_configured_and_the_host_is_ready_all_the_same()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        using var health = JsonDocument.Parse((await host.GetAsync("/healthz/ready")).Text);

        Assert.True(health.RootElement.GetProperty("ready").GetBoolean());
        Assert.Equal("not configured", health.RootElement.GetProperty("parts").GetProperty("discord").GetProperty("state").GetString());
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!holds())
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, limit.Token);
    }
}
