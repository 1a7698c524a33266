using ChatBot.Corpus.Dates;
using ChatBot.Pictures;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Timeline;

/// <summary>
/// The timeline as SVG: bands of years under each other, what is dated more exactly shorter, what most passages tell named.
/// </summary>
/// <param name="signs">Of the kinds.</param>
/// <param name="view">A mark's number is its place there.</param>
internal sealed class TimelineDrawing(Sign signs, TimelineView view)
{
    private const double AxisHeight = 26;
    private const double LaneHeight = 24;
    private const double BandSpace = 10;

    /// <param name="bands">Of the view's marks.</param>
    /// <param name="width">Units across.</param>
    /// <param name="name">A class that tells for which windows it is.</param>
    public Markup Svg(IReadOnlyList<Band> bands, double width, string name)
    {
        var numbers = view.Marks.Select((each, number) => (each.Mark, number)).ToDictionary(each => each.Mark, each => each.number);
        var densest = bands.MaxBy(band => band.Marks.Sum(mark => mark.Mark.Count));
        var (drawn, top) = (new List<Markup>(), 0.0);
        foreach (var band in bands)
        {
            drawn.Add(Drawn(band, top, numbers, band == densest));
            top += HeightOf(band) + BandSpace;
        }
        return Markup.Of($"""
            <svg class="timeline {name}" viewBox="0 0 {width} {top - BandSpace}" role="group"
              aria-label="Timeline of {CountedNoun.Of(view.Marks.Count, "date")}; the list below holds the same">{drawn}</svg>
            """);
    }

    private static double HeightOf(Band band) => AxisHeight + (band.Lanes * LaneHeight) + 6;

    private Markup Drawn(Band band, double top, Dictionary<PictureMark, int> numbers, bool isDensest)
    {
        var (axis, height) = (band.Axis, HeightOf(band));
        var years = axis.Scale.Columns.Select(
            (column, at) => Year(axis.Of(column.X), axis.Of(column.X + column.Width), column.Year, at % 2 == 0, top, height));
        var marks = band.Marks.Select((mark, at) =>
            Mark(mark, numbers[mark.Mark], top + AxisHeight + (band.Lane[at] * LaneHeight) + (LaneHeight / 2)));
        return Markup.Of($"""<g{Markup.If(isDensest, $" data-densest")}>{years}{axis.Scale.Gaps.Select(
            gap => Gap(gap, axis.Of(gap.X + (gap.Width / 2)), top))}{marks}</g>""");
    }

    private static Markup Year(double from, double to, int year, bool isEven, double top, double height) => Markup.Of($"""
        <rect class="year{(isEven ? " even" : "")}" x="{from}" y="{top}" width="{to - from}" height="{height}"/><text class="year-name"
          x="{(from + to) / 2}" y="{top + 18}" text-anchor="middle">{year}</text>
        """);

    private static Markup Gap(YearGap gap, double x, double top) => Markup.Of($"""
        <g class="gap"><title>{(gap.First == gap.Last ? $"Nothing is told of {gap.First}"
            : $"Nothing is told of {gap.First} to {gap.Last}")}</title><text x="{x}" y="{top + 18}" text-anchor="middle">…</text></g>
        """);

    private Markup Mark(PlacedMark placed, int number, double y)
    {
        var (mark, told) = view.Marks[number];
        var bar = placed.BarRight - placed.BarLeft > BandLayout.SignWidth + 1
            ? Markup.Of($"""<rect class="bar{(mark.Date.Precision == DatePrecision.Approximate ? " about" : "")}" x="{placed.BarLeft}" """
            + $"""y="{y - 5}" width="{placed.BarRight - placed.BarLeft}" height="10" rx="5"/>""")
            : Markup.Empty;
        var open = mark.IsOpen ? " open" : "";
        var words = $"{DateFormat.Of(mark.Date)}, {mark.Kind}{string.Concat(told[0].Labels.Select(label => $", {label}"))}: "
            + $"{told[0].Quotation.Exact} ({SourceLine.Of(told[0].Quotation)}){(told.Count > 1 ? $" and {told.Count - 1} more" : "")}";
        return Markup.Of($"""
            <a class="mark {signs.ClassOf(mark.Kind)}{open}" href="{QuotationLink.Path(told[0].Quotation)}" data-entry="e{number + 1}"
              aria-label="{(placed.Label.Length > 0 ? $"{placed.Label}: {words}" : words)}"><title>{words}</title><rect class="hit"
              x="{placed.BarLeft - 5}" y="{y - (LaneHeight / 2)}" width="{Math.Max(LaneHeight, placed.BarRight - placed.BarLeft + 10)}"
              height="{LaneHeight}"/>{bar}<path class="sign" transform="translate({placed.BarLeft + (BandLayout.SignWidth / 2)} {y})"
              d="{signs.PathOf(mark.Kind)}"/>{Markup.If(placed.Label.Length > 0, $"""<text class="mark-name" x="{placed.LabelAt}" y="{y
                  + 4}">{placed.Label}</text>""")}</a>
            """);
    }
}
