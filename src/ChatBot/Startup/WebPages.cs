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
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Default));
        Telemetry.Add(builder);
        builder.Services.AddSingleton<Theme>().AddSingleton<PageFrame>().AddSingleton<AnswerMeter>().AddSingleton<FollowUps>()
            .AddSingleton<Asking>().AddSingleton<TimelineEntries>().AddSingleton<TimelinePictures>().AddSingleton<TimelineViews>()
            .AddSingleton<TimelinePage>();
        builder.Services.AddHealthChecks().AddCheck<LibraryHealth>("library");
    }

    public static void Map(WebApplication app, ChatBotSettings settings)
    {
        SecurityHeaders.Use(app);
        app.UseHostFiltering();
        Failures.Use(app);
        RequestLimits.Use(app, settings.Web);
        Assets.Map(app);
        app.Services.GetRequiredService<Theme>().Map(app);
        ChatEndpoints.Map(app);
        DocumentEndpoints.Map(app);
        CiteEndpoints.Map(app);
        TimelineEndpoints.Map(app);
        ApiEndpoints.Map(app);
        HealthEndpoints.Map(app);
        Telemetry.Map(app);
        app.MapOpenApi();
        app.MapGet("/sources", (CurrentLibrary library, TimelineEntries entries, PageFrame frame) =>
            frame.Page("Sources", "/sources", SourcesPage.Of(library.Snapshot, entries.Of(library.Snapshot)))).ExcludeFromDescription();
    }
}
