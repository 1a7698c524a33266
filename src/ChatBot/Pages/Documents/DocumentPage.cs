using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Pages.Html;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Documents;

/// <summary>A document: what is known of it, and its text paragraph by paragraph, with a passage marked.</summary>
internal static class DocumentPage
{
    public static Markup Of(Work work, PassageLocation place) => Markup.Of($"""
        {Bar(work, place)}
        <article class="document">
        <header>{Metadata.Heading(work)}{Metadata.List(work)}</header>
        {Notice(work, place)}
        <div class="text" lang="{work.Item.Language ?? "en"}" dir="auto">{Pieces(work, place.Span)}</div>
        </article>
        """);

    /// <summary>What a passage was opened for: to cite it, and to go back.</summary>
    private static Markup Bar(Work work, PassageLocation place) => Markup.If(place.Span is not null, $"""
        <nav class="passage-bar" aria-label="Passage"><a class="quiet" href="/" data-back>Back</a><span class="bar-title"
          dir="auto">{Metadata.TitleOf(work)}</span><a class="quiet"
          href="/cite/{Uri.EscapeDataString(work.Key)}{(work.PassageAt(place.Span?.Start ?? 0) is { Number: > 0 } passage
              ? $"?p={passage.Number}" : "")}">Cite</a></nav>
        """);

    /// <summary>The paragraph of a passage with the ones before and after it.</summary>
    public static Markup Context(Work work, TextSpan span)
    {
        var pieces = DocumentPiece.Of(work).Where(piece => piece.Passage is not null).ToList();
        var first = pieces.FindIndex(piece => piece.Span.Overlaps(span));
        if (first < 0)
            return Markup.Of($"""<div class="text" dir="auto">{MarkedText.Of(work.Text, span, span, isTarget: false)}</div>""");
        var last = pieces.FindLastIndex(piece => piece.Span.Overlaps(span));
        var around = pieces[Math.Max(0, first - 1)..Math.Min(pieces.Count, last + 2)];
        return Markup.Of($"""<div class="text context" role="group" aria-label="Context" """
            + $"""lang="{work.Item.Language ?? "en"}">{around.Select(piece => Paragraph(work, piece, span, anchors: false))}</div>""");
    }

    private static IEnumerable<Markup> Pieces(Work work, TextSpan? marked)
    {
        var breaks = new PageBreaks(work);
        foreach (var piece in DocumentPiece.Of(work))
        {
            foreach (var page in breaks.Before(piece.Span.Start))
                yield return page;
            yield return piece.Passage is null ? LeftOut(work, piece.Span, marked) : Paragraph(work, piece, marked, anchors: true);
            foreach (var page in breaks.Inside(piece.Span))
                yield return page;
        }
    }

    private static Markup Paragraph(Work work, DocumentPiece piece, TextSpan? marked, bool anchors)
    {
        var passage = piece.Passage!;
        var number = passage.Number;
        var label = anchors
            ? Markup.Of($"""<a class="number" href="#p{number}" aria-label="Paragraph {number}">{number}</a>""")
            : Markup.Of($"""<span class="number" aria-hidden="true">{number}</span>""");
        var id = Markup.If(anchors, $" id=\"p{number}\"");
        var kind = passage.Kind == PassageKind.Heading ? " heading" : "";
        return Markup.Of($"""<div class="paragraph{kind}"{id}>{label}<p """
            + $"""dir="auto">{MarkedText.Of(work.Text, piece.Span, marked, isTarget: anchors)}</p></div>""");
    }

    /// <summary>
    /// Text of the file that is not the document's own: folded away, opened where the marked passage is in it (a byline).
    /// </summary>
    private static Markup LeftOut(Work work, TextSpan span, TextSpan? marked)
    {
        var open = marked is { } passage && span.Overlaps(passage) ? Markup.Of($" open") : Markup.Empty;
        var lines = work.Text[span.Start..span.End].AsSpan().Count('\n') + 1;
        var are = lines == 1 ? "is" : "are";
        var reasons = work.Origin.LeftOut.Where(left => left.Span.Overlaps(span)).Select(left => left.Reason).Distinct().ToList();
        return Markup.Of($"""
            <details class="left-out"{open}><summary>Left out: {CountedNoun.Of(lines, "line")} of the file that {are} not the document’s own
              text{Markup.If(reasons.Count > 0, $" ({string.Join(", ", reasons)})")}</summary><p
                dir="auto">{MarkedText.Of(work.Text, span, marked, isTarget: true)}</p></details>
            """);
    }

    private static Markup Notice(Work work, PassageLocation place)
    {
        var where = place.Span is { } span && work.PassageAt(span.Start) is { } passage ? $"in paragraph {passage.Number}"
            : "outside the numbered paragraphs";
        return place.Status switch
        {
            PassageLocationStatus.Moved => Markup.Of($"""<p class="notice" role="status">This file has changed since it was quoted. The """
                + $"""words still stand in it, now {where}, and <a href="#q">are marked</a>.</p>"""),
            PassageLocationStatus.Gone => Markup.Of($"""<p class="notice" role="status">This file has changed since it was quoted, and """
            + $"""the words are no longer in it as they were quoted.</p>"""),
            PassageLocationStatus.Wrong => Markup.Of($"""<p class="notice" role="status">The address names no passage of this document: """
            + $"""<code>from</code> and <code>to</code> must be offsets from 0 to {work.Text.Length}, in this order, within its own """
            + $"""text. Here is the document from the beginning.</p>"""),
            _ => Markup.Empty,
        };
    }
}
