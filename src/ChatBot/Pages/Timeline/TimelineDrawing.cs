using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;
using ChatBot.Pages.Documents;
using ChatBot.Pages.Html;
using ChatBot.Replies;

namespace ChatBot.Pages.Timeline;

/// <summary>The timeline as SVG: years along, a row for each source, what is dated more exactly shorter.</summary>
internal sealed class TimelineDrawing
{
    private const double Left = 10;
    private const double Room = 950;
    private const double AxisHeight = 30;
    private const double LabelHeight = 24;
    private const double LaneHeight = 18;
    private const double RowSpace = 12;

    private readonly IReadOnlyList<TimelineEntry> _entries;
    private readonly YearScale _scale;
    private readonly KindSign _signs;

    /// <param name="entries">In order; a mark's number is its place here.</param>
    public TimelineDrawing(IReadOnlyList<TimelineEntry> entries, KindSign signs)
    {
        (_entries, _signs) = (entries, signs);
        _scale = new YearScale(entries.Select(entry => (entry.Start, entry.End)), Left, Room);
    }

    public Markup Svg()
    {
        var rows = new List<Markup>();
        var top = AxisHeight;
        foreach (var source in _entries.Select((entry, number) => (Entry: entry, Number: number)).GroupBy(marked => marked.Entry.Quotation.Work).OrderBy(group => group.Key.File, StringComparer.Ordinal))
            rows.Add(Row(source.Key, [.. source], ref top));
        var width = Math.Max(_scale.Right + Left, 320);
        return Markup.Of($"""
            <svg class="timeline" width="{width}" height="{top}" viewBox="0 0 {width} {top}" role="group" aria-label="Timeline of {_entries.Count} dated passages; the list below holds the same">
            {_scale.Columns.Select((column, i) => Year(column, i, top))}{_scale.Gaps.Select(gap => Gap(gap, top))}{rows}
            </svg>
            """);
    }

    private static Markup Year(YearColumn column, int number, double height) => Markup.Of($"""
        <rect class="year{(number % 2 == 0 ? " even" : "")}" x="{column.X}" y="0" width="{column.Width}" height="{height}"/><text class="year-name" x="{column.X + (column.Width / 2)}" y="19" text-anchor="middle">{column.Year}</text>
        """);

    private static Markup Gap(YearGap gap, double height) => Markup.Of($"""
        <g class="gap"><title>{(gap.First == gap.Last ? $"Nothing is told of {gap.First}" : $"Nothing is told of {gap.First} to {gap.Last}")}</title><rect x="{gap.X}" y="0" width="{gap.Width}" height="{height}"/><text x="{gap.X + (gap.Width / 2)}" y="19" text-anchor="middle">…</text></g>
        """);

    private Markup Row(Work work, IReadOnlyList<(TimelineEntry Entry, int Number)> marked, ref double top)
    {
        var stretches = marked.Select(mark => Stretch(mark.Entry)).ToList();
        var (lanes, count) = Lanes.Of(stretches, 3);
        var y = top + LabelHeight;
        var marks = marked.Select((mark, i) => Mark(mark.Entry, mark.Number, stretches[i], y + (lanes[i] * LaneHeight) + (LaneHeight / 2))).ToList();
        var label = Markup.Of($"""<line class="row" x1="0" y1="{top}" x2="{_scale.Right + Left}" y2="{top}"/><text class="row-name" x="{Left}" y="{top + 17}">{Metadata.TitleOf(work)} · {work.Key}</text>""");
        top = y + (count * LaneHeight) + RowSpace;
        return Markup.Of($"<g>{label}{marks}</g>");
    }

    /// <summary>The edges of a mark: never narrower than its sign.</summary>
    private (double Left, double Right) Stretch(TimelineEntry entry)
    {
        var (from, to) = (_scale.At(entry.Start), _scale.After(entry.End));
        return entry.Date.Precision == DatePrecision.Day && entry.Start == entry.End ? (((from + to) / 2) - 7, ((from + to) / 2) + 7) : (from + 1, Math.Max(to - 1, from + 14));
    }

    private Markup Mark(TimelineEntry entry, int number, (double Left, double Right) stretch, double y)
    {
        var bar = stretch.Right - stretch.Left > 15
            ? Markup.Of($"""<rect class="bar{(entry.Date.Precision == DatePrecision.Approximate ? " about" : "")}" x="{stretch.Left}" y="{y - 5}" width="{stretch.Right - stretch.Left}" height="10" rx="5"/>""")
            : Markup.Empty;
        var open = entry.IsOpen ? " open" : "";
        var told = $"{DateWords.Of(entry.Date)}, {entry.Kind}{string.Concat(entry.Labels.Select(label => $", {label}"))}: {entry.Quotation.Exact} ({SourceLine.Of(entry.Quotation)})";
        return Markup.Of($"""
            <a class="mark {_signs.ClassOf(entry.Kind)}{open}" href="{QuotationLink.Path(entry.Quotation)}" data-entry="e{number + 1}" aria-label="{told}"><title>{told}</title><rect class="hit" x="{stretch.Left - 1}" y="{y - 9}" width="{stretch.Right - stretch.Left + 2}" height="18"/>{bar}<g class="sign">{_signs.Shape(entry.Kind, stretch.Left + 7, y)}</g></a>
            """);
    }
}
