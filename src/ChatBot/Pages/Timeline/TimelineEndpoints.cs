using ChatBot.Hosting;
using ChatBot.Pages.Html;
using ChatBot.Replies;

namespace ChatBot.Pages.Timeline;

/// <summary>The addresses of the timeline: the page, and its picture.</summary>
internal static class TimelineEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/timeline", (string? kind, string? name, string? source, string? from, string? to, CurrentLibrary library,
            TimelinePage page, TimelineViews views, PageFrame frame) =>
        {
            var (snapshot, filter) = (library.Snapshot, TimelineFilter.Read(kind, name, source, from, to));
            var view = views.Of(snapshot, filter);
            var preview = new LinkPreview("Timeline", TimelinePage.Lead, filter.Address(), TimelineViews.PictureOf(view, filter));
            return frame.Page("Timeline", "/timeline", page.Of(snapshot, filter, view), "timeline.js", preview: preview);
        }).ExcludeFromDescription();
        routes.MapGet(TimelineViews.PicturePath,
            (string? kind, string? name, string? source, string? from, string? to, CurrentLibrary library, TimelineViews views,
            PageFrame frame) =>
            views.Picture(library.Snapshot, TimelineFilter.Read(kind, name, source, from, to)) is { } picture
                ? Results.Bytes(picture, "image/png")
                : frame.NotFound("There are fewer than two dates to draw.", Markup.Of($"""<a href="/timeline">To the timeline</a>""")))
                    .ExcludeFromDescription();
    }
}
