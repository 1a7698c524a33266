using System.Globalization;
using ChatBot.Discord.Gateway;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;

namespace ChatBot.Chat;

/// <summary>
/// Discord: connected, connecting, or not configured. The pages work without it, so it never keeps the host from being ready.
/// </summary>
internal sealed class DiscordHealth(ChatBotSettings settings, GatewayMeter? gateway = null) : IHealthPart
{
    public string Name => "discord";

    public PartHealth Check()
    {
        if (settings.Discord.Token is not { Length: > 0 } || gateway is null)
            return new(true, "not configured", new Dictionary<string, string>());
        var isConnected = gateway.Shards > 0 && gateway.Ready == gateway.Shards;
        return new(true, isConnected ? "connected" : "connecting", new Dictionary<string, string>
        {
            ["ids"] = string.Join(", ", gateway.Ids),
            ["shards"] = string.Create(CultureInfo.InvariantCulture, $"{gateway.Ready} of {gateway.Shards} receive events"),
            ["reconnects"] = gateway.Reconnects.ToString(CultureInfo.InvariantCulture),
        });
    }
}
