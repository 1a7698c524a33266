using System.Globalization;
using ChatBot.Hosting;

namespace ChatBot.Daily.Posting;

/// <summary>The daily posts: when they were last looked at.</summary>
internal sealed class DailyHealth(PostMeter meter) : IHealthPart
{
    public string Name => "daily";

    public PartHealth Check() => meter.LastTick is { } tick
        ? new(true, "running", new Dictionary<string, string>
        {
            ["lastTick"] = tick.ToString(
            "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        })
        : new(true, "starting", new Dictionary<string, string>());
}
