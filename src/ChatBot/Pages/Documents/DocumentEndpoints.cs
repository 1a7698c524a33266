using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Hosting;
using ChatBot.Pages.Html;
using ChatBot.Pages.Timeline;
using ChatBot.Replies;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Documents;

/// <summary>The addresses of documents: the page, and the context of a passage as a part of another page.</summary>
internal static class DocumentEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/s/{key}", (string key, string? from, string? to, string? h, string? w, CurrentLibrary library, PageFrame frame,
            TimelineViews views) =>
        {
            if (Find(library.Snapshot, key) is not { } work)
                return Unknown(frame, key);
            var place = PassageLocation.Find(work, from, to, h, w);
            var status = place.Status == PassageLocationStatus.Wrong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
            return frame.Page(Metadata.TitleOf(work), null, DocumentPage.Of(work, place), "document.js", "page reading", status,
                new(Metadata.TitleOf(work), Said(work, place.Span),
                    $"{QuotationLink.Path(work)}{(place.Span is { } span ? $"?from={span.Start}&to={span.End}" : "")}",
                    views.PictureOf(library.Snapshot, work)));
        }).ExcludeFromDescription();
        routes.MapGet("/s/{key}/original", (string key, CurrentLibrary library, PageFrame frame) =>
            Find(library.Snapshot, key) is { } work ? Original.Of(library.Snapshot.Folder, work, frame) : Unknown(frame, key))
                .ExcludeFromDescription();
        routes.MapGet("/s/{key}/context", (string key, string? from, string? to, CurrentLibrary library, PageFrame frame) =>
            Find(library.Snapshot, key) is { } work && PassageLocation.Find(work, from, to, null, null).Span is { } span
                ? frame.Part(DocumentPage.Context(work, span))
                : Results.NotFound()).ExcludeFromDescription();
    }

    /// <summary>The passage and its source, as far as a preview has room; without a passage, the source.</summary>
    private static string Said(Work work, TextSpan? span)
    {
        const int Room = 300;
        if (span is not { } whole)
            return SourceLine.Of(work);
        var quotation = work.Quote(Shortening.Fit(work, whole, whole.Start, part => part.Length <= Room));
        return $"“{quotation.Exact}”{(quotation.Span == whole ? "" : " […]")} — {SourceLine.Of(quotation)}";
    }

    /// <summary>A key may hold characters that an address escapes, a slash among them, which routing leaves escaped.</summary>
    public static Work? Find(LibrarySnapshot library, string key) => library.Find(key) ?? library.Find(Uri.UnescapeDataString(key));

    public static IResult Unknown(PageFrame frame, string key) =>
        frame.NotFound($"The library has no source with the key “{Uri.UnescapeDataString(key)}”.",
            Markup.Of($"""<a href="/sources">See which it has.</a>"""));
}
