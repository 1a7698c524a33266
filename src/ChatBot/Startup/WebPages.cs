using ChatBot.Chat;
using ChatBot.Hosting;
using ChatBot.Hosting.Metering;
using ChatBot.Hosting.Settings;
using ChatBot.Pages;
using ChatBot.Pages.Api;
using ChatBot.Pages.Chat;
using ChatBot.Pages.Citing;
using ChatBot.Pages.Documents;
using ChatBot.Pages.Html;
using ChatBot.Pages.Security;
using ChatBot.Pages.Timeline;
using ChatBot.Pictures;
using ChatBot.Replies;

namespace ChatBot.Startup;

/// <summary>The pages in the host: their services, their guards, their addresses.</summary>
public static class WebPages
{
    public static void Add(WebApplicationBuilder builder, ChatBotSettings settings)
    {
        RequestLimits.Add(builder, settings.Web);
        HostNames.Add(builder.Services, settings.Web);
        builder.Services.AddHostFiltering(_ => { });
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = settings.Library.Title,
                Version = "v1",
                Description = "Answers from a library of documents, only in the documents’ own words."
            };
            return Task.CompletedTask;
        }));
        OtlpExport.Add(builder.Services);
        builder.Services.AddSingleton<Theme>().AddSingleton<PageFrame>().AddSingleton<AnswerMeter>().AddSingleton<FollowUps>()
            .AddSingleton<Asking>().AddSingleton<TimelineEntries>().AddSingleton<TimelinePictures>().AddSingleton<TimelineViews>()
            .AddSingleton<TimelinePage>().AddSingleton<QuotedEvents>();
        builder.Services.AddSingleton<IHealthPart, LibraryHealth>();
        builder.Services.AddSingleton(_ => new MetricSnapshot(name => name.StartsWith(AnswerMeter.Name, StringComparison.Ordinal)));
    }

    public static void Map(WebApplication app, ChatBotSettings settings)
    {
        SecurityHeaders.Use(app);
        app.UseHostFiltering();
        Failures.Use(app);
        RequestLimits.Use(app, settings.Web);
        // Listening begins with the first request at the latest, so that no answer is missed.
        _ = app.Services.GetRequiredService<MetricSnapshot>();
        Assets.Map(app);
        app.Services.GetRequiredService<Theme>().Map(app);
        ChatEndpoints.Map(app);
        DocumentEndpoints.Map(app);
        CiteEndpoints.Map(app);
        TimelineEndpoints.Map(app);
        ApiEndpoints.Map(app);
        HealthEndpoints.Map(app);
        app.MapOpenApi();
        app.MapGet("/sources", (CurrentLibrary library, TimelineEntries entries, PageFrame frame) =>
            frame.Page("Sources", "/sources", SourcesPage.Of(library.Snapshot, entries.Of(library.Snapshot)))).ExcludeFromDescription();
        app.MapGet("/metrics", (MetricSnapshot metrics) => Results.Text(PrometheusText.Of(metrics.Read()), PrometheusText.ContentType))
            .ExcludeFromDescription().DisableRateLimiting();
    }
}
