using System.Net;

namespace ChatBot.Benchmarks.Reading;

/// <summary>A made document as a web page: bare for printing, or with the navigation and the links of a site around it.</summary>
internal static class WebFile
{
    private const string Style = "body { font: 11pt 'DejaVu Serif', 'Liberation Serif', serif } table { border-collapse: "
        + "collapse } td { border: 1px solid; padding: 2pt 8pt }";

    /// <param name="columns">Columns of the text, 1 to 3.</param>
    /// <param name="hasHeads">Whether the pages get running heads and numbers.</param>
    public static string Printed(MadeDocument document, int columns, bool hasHeads, bool isJustified) => $$"""
        <!DOCTYPE html><html lang="{{document.Language}}"><head><meta charset="utf-8"><title>{{Html(document.Title)}}</title><style>
        @page { size: A4; margin: 22mm
          {{(hasHeads ? $"; @top-center {{ content: 'Proceedings of the Harbour Society'; }} @bottom-center {{ content: counter(page); }}"
              : "")}} }
        {{Style}} .columns { column-count: {{columns}}; column-gap: 7mm; text-align: {{(isJustified ? "justify" : "left")}}
          {{(columns > 1 ? "; font-size: 9.5pt" : "")}} }
        </style></head><body><h1>{{Html(document.Title)}}</h1><div class="columns">{{Body(document)}}</div></body></html>
        """;

    /// <summary>A page as a site serves it.</summary>
    public static string Site(MadeDocument document) => $"""
        <!DOCTYPE html><html lang="{document.Language}"><head><meta charset="utf-8"><title>{Html(document.Title)} | The Post</title><meta
          name="author" content="Ida Holm"></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/login">Sign in</a></li></ul></nav>
        <article><h1>{Html(document.Title)}</h1>{Body(document)}</article>
        <div class="related"><h3>Related stories</h3><ul><li><a href="/1">A story that has nothing to do with this one</a></li></ul></div>
        <footer><p>Open Monday to Friday, 9 to 5.</p></footer></body></html>
        """;

    public static string Body(MadeDocument document) => string.Concat(document.Blocks.Select(block => block.Kind switch
    {
        MadeKind.Heading => $"<h2>{Html(block.Parts[0])}</h2>\n",
        MadeKind.Paragraph => $"<p>{Html(string.Join(' ', block.Parts))}</p>\n",
        MadeKind.Items => $"<ul>{string.Concat(block.Parts.Select(part => $"<li>{Html(part)}</li>"))}</ul>\n",
        _ => $"<table>{string.Concat(
            block.Parts.Chunk(3).Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Html(cell)}</td>"))}</tr>"))}</table>\n",
    }));

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
