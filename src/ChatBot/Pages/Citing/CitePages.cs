using ChatBot.Corpus.Works;
using ChatBot.Pages.Html;
using ChatBot.Replies;

namespace ChatBot.Pages.Citing;

/// <summary>How to cite: a source in every style, and the list of the sources.</summary>
internal static class CitePages
{
    public static Markup One(Work work, int? paragraph)
    {
        var key = Uri.EscapeDataString(work.Key);
        return Markup.Of($"""
            <p class="kicker"><a href="/cite">Cite</a></p>
            <h1 dir="auto">{Metadata.TitleOf(work)}</h1>
            {Metadata.Byline(work)}
            <p>{(paragraph is { } number ? $"For a quotation from paragraph {number}. " : "")}What the record does not say is left out,
              or marked as each style says; nothing is made up.</p>
            {CitationMarkup.Styles(work, paragraph, heading: 2)}
            <h2>For a reference manager</h2>
            <p class="actions"><a class="quiet" href="/cite/{key}/bibtex" download>BibTeX</a><a class="quiet" href="/cite/{key}/ris"
              download>RIS</a><a class="quiet" href="/cite/{key}/csl" download>CSL-JSON</a></p>
            <p><a href="{QuotationLink.Path(work)}">Read the document</a></p>
            """);
    }

    /// <summary>The styles alone, shown under a quotation.</summary>
    public static Markup Panel(Work work, int? paragraph) => Markup.Of($"""
        <div class="cite-panel" role="group" aria-label="Citation">{CitationMarkup.Styles(work, paragraph, heading: 4)}</div>
        """);

    public static Markup All(IReadOnlyList<Work> works) => Markup.Of($"""
        <h1>Cite</h1>
        <p class="lead">Each source in APA 7, MLA 9 and Chicago, notes and bibliography; every quotation in the chat has a Cite button that
          adds its paragraph.</p>
        <ul class="sources">{works.Select(Entry)}</ul>
        <p class="actions">All of them: <a class="quiet" href="/sources.bib" download>BibTeX</a><a class="quiet" href="/sources.ris"
          download>RIS</a><a class="quiet" href="/sources.json" download>CSL-JSON</a></p>
        """);

    private static Markup Entry(Work work) => Markup.Of($"""
        <li><h2 dir="auto"><a href="/cite/{Uri.EscapeDataString(work.Key)}">{Metadata.TitleOf(work)}</a></h2>{Metadata.Byline(work)}<p
          class="small"><span class="key">{work.Key}</span></p></li>
        """);
}
