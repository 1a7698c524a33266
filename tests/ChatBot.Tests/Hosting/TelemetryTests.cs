using System.Text;
using ChatBot.Corpus.Phrases;
using ChatBot.Hosting.Metering;
using ChatBot.Search.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Tests.Hosting;

public class TelemetryTests
{
    [Fact]
    public async Task Answers_are_counted_at_metrics_and_sent_to_the_collector_that_is_named()
    {
        var sent = new TaskCompletionSource<(string Path, string? Type, byte[] Body)>();
        await using var collector = await StartAsync(_ => { }, app => app.MapPost("{**path}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            sent.TrySetResult((request.Path, request.ContentType, body.ToArray()));
        }));
        await using var host = await StartAsync(builder =>
        {
            builder.Configuration[Telemetry.Collector] = collector.Urls.Single();
            builder.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
            builder.Services.AddSingleton(TimeProvider.System).AddSingleton<AnswerMeter>();
            Telemetry.Add(builder);
        }, Telemetry.Map);
        host.Services.GetRequiredService<AnswerMeter>()
            .Measure(() => Answer.Invalid("/visit", "", Phrase.Of($"There is no such command.")));

        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        var scraped = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        await host.StopAsync();
        await host.DisposeAsync(); // What is left is sent then.
        var (path, type, body) = await sent.Task.WaitAsync(TestLimit);

        Assert.Contains("chatbot_answers_total{command=\"unknown\",status=\"invalid\"} 1\n", scraped);
        Assert.Contains("chatbot_answer_duration_seconds_bucket{command=\"unknown\",le=\"+Inf\"} 1\n", scraped);
        Assert.Equal(("/v1/metrics", "application/x-protobuf"), (path, type));
        Assert.Contains("chatbot.answers", Encoding.Latin1.GetString(body));
        Assert.DoesNotContain("/visit", scraped + Encoding.Latin1.GetString(body));
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }
}
