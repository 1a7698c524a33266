using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;
using ChatBot.Replies;

namespace ChatBot.Pages.Html;

/// <summary>What is known of a source, as a heading and a list; what is not known is said to be so.</summary>
internal static class Metadata
{
    /// <summary>The title; for a file of which nothing is known, its name.</summary>
    public static string TitleOf(Work work) => PlainRecord.Title(work.Item) ?? (work.HasMetadata ? "Untitled document" : work.Origin.Name);

    public static Markup Heading(Work work) => Markup.Of($"""
        <p class="kicker">{work.Key}</p><h1 dir="auto">{TitleOf(work)}</h1>
        {Byline(work)}
        """);

    /// <summary>Who wrote it, where it appeared and when, under its title.</summary>
    public static Markup Byline(Work work) => Markup.Of($"""
        <p class="byline" dir="auto">{PlainRecord.Authors(work.Item)
            ?? "Author unknown"}{Markup.If(
                PlainRecord.Container(work.Item) is not null, $" · <cite>{PlainRecord.Container(work.Item)}</cite>")} · <span
                class="when">{PlainRecord.Date(work.Item) ?? "no date"}</span></p>
        """);

    public static Markup List(Work work)
    {
        var item = work.Item;
        var key = Uri.EscapeDataString(work.Key);
        return Markup.Of($"""
            <details class="metadata"><summary>About this source</summary><dl>
            {Row("Kind", item.Type)}{Row("Volume", item.Volume)}{Row("Issue", item.Issue)}{Row("Number", item.Number)}{Row(
                "Pages", item.Page)}{Row("Publisher", item.Publisher)}{Row("Place", item.PublisherPlace)}
            {Row("Put online", item.Custom?.Posted)}{Row("Relative dates read against", work.AsOf?.Edtf
                + (item.Custom?.AsOfInferred == true ? " (inferred)" : ""))}
            {Row("ISSN", item.Issn)}{Row("ISBN", item.Isbn)}{Row("DOI", item.Doi)}{Address(item.Url)}{Row("Note", item.Note)}
            {Row("File", work.Origin.File)}{Row("SHA-256", work.Origin.Sha256)}{Markup.If(
                work.Origin.File != work.File, $"{Row("Its text", work.File)}{Row("SHA-256 of the text", work.Sha256)}")}
            </dl>{Stated(work)}</details>
            <p class="actions"><a class="quiet" href="/cite/{key}">Cite this source</a><a class="quiet" href="/s/{key}/original"
              download>The original file</a></p>
            """);
    }

    /// <summary>What the file says of itself, which is not taken for granted.</summary>
    private static Markup Stated(Work work) => Markup.If(work.Origin.Reading.Stated.Count > 0, $"""
        <p>What the file says of itself (nobody has checked it):</p>
        <dl>{work.Origin.Reading.Stated.Select(field => Row($"{field.Field} ({field.From})", field.Value))}</dl>
        """);

    private static Markup Row(string name, string? value) =>
        Markup.If(!string.IsNullOrWhiteSpace(value), $"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Markup Address(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? Markup.Of($"""<div><dt>Address</dt><dd><a href="{url}" rel="noreferrer">{url}</a></dd></div>""")
        : Markup.Empty;
}
