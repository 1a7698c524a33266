using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Replies;

namespace ChatBot.Pages.Documents;

/// <summary>The page and chapter breaks of a document, in order, each with what its reader left out of that page.</summary>
internal sealed class PageBreaks(Work work)
{
    private readonly Queue<TextMark> _marks = new(work.Origin.Reading.Marks);
    private readonly ILookup<string?, LeftOutLine> _leftOut = work.Origin.Reading.LeftOut.ToLookup(line => line.Page);
    private readonly HashSet<string> _shown = [];

    /// <summary>Breaks up to an offset.</summary>
    public IEnumerable<Markup> Before(int offset)
    {
        while (_marks.TryPeek(out var mark) && mark.Start <= offset)
            yield return Break(_marks.Dequeue());
    }

    /// <summary>Breaks inside a paragraph stand after it, and say that the page began in it.</summary>
    public IEnumerable<Markup> Inside(TextSpan span)
    {
        while (_marks.TryPeek(out var mark) && mark.Start < span.End)
            yield return Break(_marks.Dequeue(), " (from within the paragraph above)");
    }

    private Markup Break(TextMark mark, string where = "")
    {
        if (mark.Kind == MarkKind.Chapter)
            return Markup.Of($"""<p class="page-break">{mark.Label}</p>""");
        var isFirst = _shown.Add(mark.Label);
        var lines = isFirst ? _leftOut[mark.Label].Select(line => line.Text).ToList() : [];
        var id = Markup.If(isFirst, $" id=\"page-{mark.Label}\"");
        return Markup.Of($"""
            <p class="page-break"{id}>Page
              {mark.Label}{where}{Markup.If(
                  lines.Count > 0, $"<span class=\"running\"> · left out: {string.Join(" / ", lines)}</span>")}</p>
            """);
    }
}
