using System.Diagnostics.Metrics;
using ChatBot.Hosting.Metering;
using ChatBot.Pages.Api;

namespace ChatBot.Tests.Pages;

public class PrometheusTextTests
{
    [Fact]
    public void Counters_gauges_and_histograms_have_their_forms()
    {
        using var snapshot = new MetricSnapshot(name => name == "test.prometheus");
        using var meter = new Meter("test.prometheus");
        var counter = meter.CreateCounter<long>("posts.sent", "{post}", "Posts \"sent\"\nso far.");
        meter.CreateObservableGauge("gateway.connected", () => 1);
        var histogram = meter.CreateHistogram(
            "wait", "s", null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 1] });
        counter.Add(2, KeyValuePair.Create<string, object?>("kind", "a\"b\\"));
        counter.Add(3, KeyValuePair.Create<string, object?>("kind", "a\"b\\"));
        histogram.Record(0.05);
        histogram.Record(0.5);
        histogram.Record(5);

        var text = PrometheusText.Of(snapshot.Read());

        Assert.Equal("""
            # HELP gateway_connected 
            # TYPE gateway_connected gauge
            gateway_connected 1
            # HELP posts_sent_total Posts "sent"\nso far.
            # TYPE posts_sent_total counter
            posts_sent_total{kind="a\"b\\"} 5
            # HELP wait_seconds 
            # TYPE wait_seconds histogram
            wait_seconds_bucket{le="0.1"} 1
            wait_seconds_bucket{le="1"} 2
            wait_seconds_bucket{le="+Inf"} 3
            wait_seconds_sum 5.55
            wait_seconds_count 3

            """.ReplaceLineEndings("\n"), text);
    }
}
