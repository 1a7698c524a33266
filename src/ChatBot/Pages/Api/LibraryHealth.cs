using System.Globalization;
using ChatBot.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Pages.Api;

/// <summary>The library: ready when it has documents; with faults on disk it answers from the one before.</summary>
internal sealed class LibraryHealth(CurrentLibrary library, LibraryFaults faults) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var snapshot = library.Snapshot;
        var state = (faults.Now.Count, faults.KeepsOld) switch
        {
            (0, _) => "loaded",
            (_, true) => "loaded, older than the faulty one on disk",
            _ => "loaded with faults",
        };
        var details = new Dictionary<string, object>
        {
            ["documents"] = snapshot.Works.Count.ToString(CultureInfo.InvariantCulture),
            ["sentences"] = snapshot.Sentences.Count.ToString(CultureInfo.InvariantCulture),
            ["encoder"] = snapshot.Encoders.Sentences.Count == 0 ? "none: found by words alone"
                : string.Join(", ", snapshot.Encoders.Sentences.Select(encoder => encoder.Name)),
            ["vectors"] = snapshot.Index.Vectors.With.ToString(CultureInfo.InvariantCulture),
            ["version"] = snapshot.Version,
        };
        return Task.FromResult(snapshot.Works.Count > 0 ? HealthCheckResult.Healthy(state, details)
            : HealthCheckResult.Unhealthy(state, data: details));
    }
}
