using System.Globalization;
using ChatBot.Discord.Gateway;
using ChatBot.Hosting.Settings;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Chat;

/// <summary>
/// Discord: connected, connecting, or not configured. The pages work without it, so it never keeps the host from being ready.
/// </summary>
internal sealed class DiscordHealth(ChatBotSettings settings, GatewayMeter? gateway = null) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (settings.Discord.Token is not { Length: > 0 } || gateway is null)
            return HealthCheckResult.Healthy("not configured");
        var isConnected = gateway.Shards > 0 && gateway.Ready == gateway.Shards;
        return HealthCheckResult.Healthy(isConnected ? "connected" : "connecting", new Dictionary<string, object>
        {
            ["ids"] = string.Join(", ", gateway.Ids),
            ["shards"] = string.Create(CultureInfo.InvariantCulture, $"{gateway.Ready} of {gateway.Shards} receive events"),
            ["reconnects"] = gateway.Reconnects.ToString(CultureInfo.InvariantCulture),
        });
    }
}
