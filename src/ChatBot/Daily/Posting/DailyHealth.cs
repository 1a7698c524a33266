using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Daily.Posting;

/// <summary>The daily posts: when they were last looked at.</summary>
internal sealed class DailyHealth(PostMeter meter) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(meter.LastTick is not { } tick ? HealthCheckResult.Healthy("starting")
            : HealthCheckResult.Healthy("running", new Dictionary<string, object>
            {
                ["lastTick"] = tick.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            }));
}
