using ChatBot.Hosting;

namespace ChatBot.Pages.Timeline;

/// <summary>The address of the timeline.</summary>
internal static class TimelineEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/timeline", (string? kind, string? name, string? source, string? from, string? to, CurrentLibrary library, TimelineEntries entries, PageFrame frame) =>
        {
            var snapshot = library.Snapshot;
            return frame.Page("Timeline", "/timeline", TimelinePage.Of(snapshot, entries.Of(snapshot), TimelineFilter.Read(kind, name, source, from, to)), "timeline.js");
        }).ExcludeFromDescription();
}
