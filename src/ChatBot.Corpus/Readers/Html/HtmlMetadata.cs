using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ChatBot.Corpus.Readers.Html;

/// <summary>
/// What a page says of itself: JSON-LD (schema.org), Open Graph, meta elements (Dublin Core, Highwire), its language and title.
/// </summary>
internal static class HtmlMetadata
{
    private static readonly (string Name, string Field)[] Metas =
    [
        ("citation_title", "title"), ("og:title", "title"), ("dc.title", "title"), ("dcterms.title", "title"), ("twitter:title", "title"),
        ("citation_author", "author"), ("author", "author"), ("dc.creator", "author"), ("dcterms.creator", "author"),
            ("article:author", "author"), ("parsely-author", "author"),
        ("citation_publication_date", "issued"), ("citation_date", "issued"), ("article:published_time", "issued"), ("dc.date", "issued"),
            ("dcterms.date", "issued"), ("dcterms.created", "issued"), ("date", "issued"), ("pubdate", "issued"),
        ("citation_journal_title", "container-title"), ("og:site_name", "container-title"), ("application-name", "container-title"),
        ("citation_publisher", "publisher"), ("dc.publisher", "publisher"), ("dcterms.publisher", "publisher"),
        ("citation_doi", "DOI"), ("og:url", "URL"), ("citation_language", "language"), ("dc.language", "language"),
        ("citation_volume", "volume"), ("citation_issue", "issue"), ("citation_issn", "ISSN"), ("citation_isbn", "ISBN"),
    ];

    public static IReadOnlyList<StatedField> Of(IHtmlDocument document)
    {
        var stated = new StatedFields();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
            JsonLd(script.TextContent, stated);
        var metas = document.QuerySelectorAll("meta[content]")
            .Select(meta => (Name: (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop") ?? "")
                .Trim(), Value: meta.GetAttribute("content")))
            .ToLookup(meta => meta.Name, meta => meta.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, field) in Metas)
            stated.Add(field, metas[name], name);
        stated.Add("URL", [document.QuerySelector("link[rel='canonical']")?.GetAttribute("href")], "canonical link");
        stated.Add("language", [document.DocumentElement?.GetAttribute("lang")], "html lang");
        stated.Add("title", [document.Title], "title element");
        return stated.All;
    }

    /// <summary>https://schema.org/Article, alone, in a list or in a graph.</summary>
    private static void JsonLd(string json, StatedFields stated)
    {
        try
        {
            using var document = JsonDocument.Parse(
                json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var root = document.RootElement;
            var items = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()]
                : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out var graph)
                    && graph.ValueKind == JsonValueKind.Array ? [.. graph.EnumerateArray()]
                : new List<JsonElement> { root };
            foreach (var item in items.Where(IsArticle))
            {
                stated.Add("title", Texts(item, "headline").Concat(Texts(item, "name")), "JSON-LD");
                stated.Add("author", Texts(item, "author"), "JSON-LD");
                stated.Add("issued", Texts(item, "datePublished"), "JSON-LD");
                stated.Add("publisher", Texts(item, "publisher"), "JSON-LD");
                stated.Add("language", Texts(item, "inLanguage"), "JSON-LD");
            }
        }
        catch (JsonException)
        {
            // Pages carry broken JSON-LD; what they say elsewhere stands.
        }
    }

    private static bool IsArticle(JsonElement item) => item.ValueKind == JsonValueKind.Object && Texts(item, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal)
            || type is "BlogPosting" or "Report" or "WebPage" or "Book" or "CreativeWork" or "Chapter" or "Thesis");

    private static IEnumerable<string> Texts(JsonElement item, string field)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(field, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Object => Texts(value, "name"),
            JsonValueKind.Array => [.. value.EnumerateArray()
                .SelectMany(each => each.ValueKind == JsonValueKind.String ? [each.GetString()!] : Texts(each, "name"))],
            _ => [],
        };
    }
}
