using OpenTelemetry.Metrics;

namespace ChatBot.Hosting.Metering;

/// <summary>
/// Every instrument of a meter whose name begins with <see cref="AnswerMeter.Name"/>, for Prometheus at /metrics; by OTLP too where
/// OTEL_EXPORTER_OTLP_ENDPOINT names a collector. The exporters read their other variables themselves.
/// </summary>
public static class Telemetry
{
    /// <summary>The standard's variable that names the collector (https://opentelemetry.io/docs/specs/otel/protocol/exporter/).</summary>
    public const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void Add(WebApplicationBuilder builder) => builder.Services.AddOpenTelemetry().WithMetrics(metrics =>
    {
        metrics.AddMeter($"{AnswerMeter.Name}*").AddPrometheusExporter(prometheus =>
        {
            prometheus.ScrapeResponseCacheDurationMilliseconds = 0;
            (prometheus.ScopeInfoEnabled, prometheus.TargetInfoEnabled) = (false, false); // One process, one name.
        });
        if (Uri.TryCreate(builder.Configuration[Collector], UriKind.Absolute, out _)) metrics.AddOtlpExporter();
    });

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPrometheusScrapingEndpoint().ExcludeFromDescription().DisableRateLimiting();
}
