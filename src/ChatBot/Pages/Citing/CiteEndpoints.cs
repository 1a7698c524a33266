using System.Globalization;
using System.Net.Mime;
using System.Text;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;
using ChatBot.Hosting;
using ChatBot.Pages.Documents;
using ChatBot.Pages.Html;
using ChatBot.Pages.Timeline;

namespace ChatBot.Pages.Citing;

/// <summary>The addresses of citations: pages, the panel under a quotation, and files for reference managers.</summary>
internal static class CiteEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cite", (CurrentLibrary library, PageFrame frame) =>
            frame.Page("Cite", "/cite", CitePages.All(library.Snapshot.Works)))
            .ExcludeFromDescription();
        routes.MapGet("/cite/{key}", (string key, string? p, CurrentLibrary library, PageFrame frame, TimelineViews views) =>
            DocumentEndpoints.Find(library.Snapshot, key) is { } work
                ? frame.Page($"Cite {Metadata.TitleOf(work)}", "/cite", CitePages.One(work, Paragraph(work, p)),
                    preview: Preview(work, Paragraph(work, p), views.PictureOf(library.Snapshot, work)))
                : DocumentEndpoints.Unknown(frame, key)).ExcludeFromDescription();
        routes.MapGet("/cite/{key}/panel", (string key, string? p, CurrentLibrary library, PageFrame frame) =>
            DocumentEndpoints.Find(library.Snapshot, key) is { } work ? frame.Part(CitePages.Panel(work, Paragraph(work, p)))
                : Results.NotFound()).ExcludeFromDescription();
        foreach (var format in new[] { "bibtex", "ris", "csl" })
            routes.MapGet($"/cite/{{key}}/{format}", (string key, CurrentLibrary library, PageFrame frame) =>
                DocumentEndpoints.Find(library.Snapshot, key) is { } work ? Download(format, work.Key, [work.Item])
                    : DocumentEndpoints.Unknown(frame, key)).ExcludeFromDescription();
        foreach (var (address, format) in new[] { ("/sources.bib", "bibtex"), ("/sources.ris", "ris"), ("/sources.json", "csl") })
            routes.MapGet(address, (CurrentLibrary library) =>
                Download(format, "sources", library.Snapshot.Works.Select(work => work.Item))).ExcludeFromDescription();
    }

    /// <summary>How it is cited, in the first style.</summary>
    private static LinkPreview Preview(Work work, int? paragraph, (string, string)? picture) => new(
        $"Cite {Metadata.TitleOf(work)}",
        Citation.Of(work.Item, CitationStyleName.All[0].Style, paragraph, ProperNouns.Of(work).Contains, work.PagesOf(paragraph))
            .Entry.ToString(),
        $"/cite/{Uri.EscapeDataString(work.Key)}{(paragraph is { } number ? $"?p={number}" : "")}", picture);

    /// <summary>A paragraph of the document, or null for none.</summary>
    private static int? Paragraph(Work work, string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && work.Passages.Any(passage => passage.Number == number && number > 0) ? number : null;

    private static IResult Download(string format, string name, IEnumerable<CslItem> items) => format switch
    {
        "bibtex" => File(string.Join('\n', items.Select(BibTex.Of)), "application/x-bibtex", $"{name}.bib"),
        "ris" => File(string.Concat(items.Select(Ris.Of)), "application/x-research-info-systems", $"{name}.ris"),
        _ => File(CslJsonExport.Of(items), MediaTypeNames.Application.Json, $"{name}.json"),
    };

    private static IResult File(string content, string type, string name) =>
        Results.File(Encoding.UTF8.GetBytes(content), $"{type}; charset=utf-8", SafeName(name));

    private static string SafeName(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
}
