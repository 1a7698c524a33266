using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace ChatBot.Hosting.Metering;

/// <summary>
/// Sends the metrics by OTLP where the standard variable OTEL_EXPORTER_OTLP_ENDPOINT names a collector; the exporter reads its other
/// variables itself.
/// </summary>
internal static class OtlpExport
{
    public const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void Add(IServiceCollection services)
    {
        if (!Uri.TryCreate(Environment.GetEnvironmentVariable(Variable), UriKind.Absolute, out _))
            return;
        services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().AddMeter($"{AnswerMeter.Name}*").AddOtlpExporter().Build());
        services.AddHostedService<Exporting>();
    }

    /// <summary>
    /// Makes the exporter when the host starts; the container disposes of it when the host stops, which sends what is left.
    /// </summary>
    private sealed class Exporting(MeterProvider provider) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            provider.ForceFlush();
            return Task.CompletedTask;
        }
    }
}
