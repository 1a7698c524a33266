using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;
using ChatBot.Pages.Html;

namespace ChatBot.Pages.Documents;

/// <summary>What is known of a source, as a heading and a list; what is not known is said to be so.</summary>
internal static class Metadata
{
    /// <summary>The title; for a file of which nothing is known, its name.</summary>
    public static string TitleOf(Work work) => PlainRecord.Title(work.Item) ?? (work.HasMetadata ? "Untitled document" : Path.GetFileName(work.File));

    public static Markup Heading(Work work) => Markup.Of($"""
        <p class="kicker">{work.Key}</p><h1>{TitleOf(work)}</h1>
        <p class="byline">{PlainRecord.Authors(work.Item) ?? "Author unknown"}{Markup.If(PlainRecord.Container(work.Item) is not null, $" · <cite>{PlainRecord.Container(work.Item)}</cite>")} · {PlainRecord.Date(work.Item) ?? "no date"}</p>
        """);

    public static Markup List(Work work)
    {
        var item = work.Item;
        var key = Uri.EscapeDataString(work.Key);
        return Markup.Of($"""
            <details class="metadata"><summary>About this source</summary><dl>
            {Row("Kind", item.Type)}{Row("Volume", item.Volume)}{Row("Issue", item.Issue)}{Row("Number", item.Number)}{Row("Pages", item.Page)}{Row("Publisher", item.Publisher)}{Row("Place", item.PublisherPlace)}
            {Row("Put online", item.Custom?.Posted)}{Row("Relative dates read against", work.AsOf?.Edtf + (item.Custom?.AsOfInferred == true ? " (inferred)" : ""))}
            {Row("ISSN", item.Issn)}{Row("ISBN", item.Isbn)}{Row("DOI", item.Doi)}{Address(item.Url)}{Row("Note", item.Note)}
            {Row("File", work.File)}{Row("SHA-256", work.Sha256)}
            </dl></details>
            <p class="actions"><a class="quiet" href="/cite/{key}">Cite this source</a></p>
            """);
    }

    private static Markup Row(string name, string? value) =>
        Markup.If(!string.IsNullOrWhiteSpace(value), $"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Markup Address(string? url) => url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? Markup.Of($"""<div><dt>Address</dt><dd><a href="{url}" rel="noreferrer">{url}</a></dd></div>""")
        : Markup.Empty;
}
