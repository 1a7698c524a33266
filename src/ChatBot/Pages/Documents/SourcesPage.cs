using ChatBot.Corpus.Works;
using ChatBot.Pages.Html;
using ChatBot.Pages.Timeline;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Languages;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Documents;

/// <summary>The library at a glance: its documents, and the years that they tell of.</summary>
internal static class SourcesPage
{
    /// <summary>More documents are named by the chat's /sources.</summary>
    private const int Most = 500;

    public static Markup Of(LibrarySnapshot library, IReadOnlyList<TimelineEntry> dated)
    {
        var byWork = dated.ToLookup(entry => entry.Quotation.Work);
        return Markup.Of($"""
            <h1>Sources</h1>
            <p class="lead">{CountedNoun.Of(library.Works.Count, "document")}, {library.Works.Sum(Paragraphs)} paragraphs,
              {library.Sentences.Count} sentences. Everything that the bot says comes from here.</p>
            {YearsCovered.Of(dated)}
            <section class="covered"><h2>Documents</h2>
            <ul class="sources">{library.Works.Take(Most).Select(work => Entry(work, [.. byWork[work]]))}</ul></section>
            {Markup.If(library.Works.Count > Most,
                $"<p>And {library.Works.Count - Most} more: ask for /sources with a name in the chat.</p>")}
            {LanguageNotes.Of(library.Languages).Select(note => Markup.Of($"<p>{note}</p>"))}
            {NotRead(library)}
            <p class="actions">All of them for a reference manager: <a class="quiet" href="/sources.bib" download>BibTeX</a><a
              class="quiet" href="/sources.ris" download>RIS</a><a class="quiet" href="/sources.json" download>CSL-JSON</a></p>
            """);
    }

    /// <summary>The files that are not quoted, and what to do about each.</summary>
    private static Markup NotRead(LibrarySnapshot library)
    {
        var unread = library.Problems.Where(problem => problem.IsUnread).ToList();
        return Markup.If(unread.Count > 0, $"""
            <h2>Not read</h2>
            <ul class="unread">{unread.Take(Most)
                .Select(problem => Markup.Of($"<li><code>{problem.File}</code> {problem.Message} {problem.Remedy}</li>"))}</ul>
            """);
    }

    private static Markup Entry(Work work, IReadOnlyList<TimelineEntry> dated)
    {
        var key = Uri.EscapeDataString(work.Key);
        var words = work.Passages.Where(passage => passage.Number > 0)
            .Sum(passage => WordsIn(work.Text.AsSpan(passage.Span.Start, passage.Span.Length)));
        return Markup.Of($"""
            <li>
            <h3 dir="auto"><a href="{QuotationLink.Path(work)}">{Metadata.TitleOf(work)}</a></h3>
            {Metadata.Byline(work)}
            <p class="small"><span class="key">{work.Key}</span> {Paragraphs(work)} paragraphs,
              {words} words · <a href="/cite/{key}">cite</a></p>
            {QuotedFor(work, dated)}
            </li>
            """);
    }

    /// <summary>What answers quote it for: the lenses that find something in it.</summary>
    private static Markup QuotedFor(Work work, IReadOnlyList<TimelineEntry> dated)
    {
        var source = Uri.EscapeDataString(work.Key);
        var kinds = dated.Where(entry => entry.Kind != TimelineEntry.Other).GroupBy(entry => entry.Kind)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        return Markup.If(dated.Count > 0, $"""
            <p class="small">Quoted for
              {Markup.Join(Markup.Text(", "),
                  [.. kinds.Select(
                      kind => Markup.Of(
                          $"""<a href="/timeline?source={source}&amp;kind={Uri.EscapeDataString(
                              kind.Key)}">{kind.Key} ({kind.Count()})</a>""")),
                              Markup.Of($"""<a href="/timeline?source={source}">all that it dates ({dated.Count})</a>""")])}</p>
            """);
    }

    private static int Paragraphs(Work work) => work.Passages.Count(passage => passage.Number > 0);

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !inside)
                count++;
            inside = !char.IsWhiteSpace(c);
        }
        return count;
    }
}
