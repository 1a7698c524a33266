using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Replies;

namespace ChatBot.Pictures;

/// <summary>A row of years, and what stands in it.</summary>
/// <param name="Marks">From left to right.</param>
/// <param name="Lane">The lane of each mark, from 0.</param>
internal sealed record Band(Axis Axis, PlacedMark[] Marks, int[] Lane, int Lanes);

/// <summary>A mark where it is drawn.</summary>
/// <param name="Left">With its label.</param>
/// <param name="BarLeft">Without it.</param>
/// <param name="LabelAt">Where its label begins.</param>
internal sealed record PlacedMark(PictureMark Mark, double Left, double Right, double BarLeft, double BarRight, string Label,
    double LabelAt = 0);

/// <summary>The scale, widened where few years would leave the drawing half empty.</summary>
internal sealed class Axis(YearScale scale, double width)
{
    public YearScale Scale => scale;

    private readonly double _factor = Math.Max(1, (width - (2 * BandLayout.Edge)) / (scale.Right - BandLayout.Edge));

    public double Of(double x) => BandLayout.Edge + ((x - BandLayout.Edge) * _factor);
}

/// <summary>Places a timeline: years along, in as many bands as they need; marks in lanes, with the labels that have room.</summary>
/// <param name="width">Units across.</param>
/// <param name="measure">How wide a text is.</param>
/// <param name="drawable">A text as far as it can be drawn.</param>
/// <param name="words">The reader's language.</param>
internal sealed class BandLayout(double width, Func<string, double> measure, Func<string, string> drawable, MessageCatalog words)
{
    /// <summary>Left free at both sides.</summary>
    public const double Edge = 16;

    public const double SignWidth = 14;
    private const double LabelSpace = 6;
    private const int MostLanes = 9;
    private const int LongestName = 22;

    /// <param name="marks">In order of time; at least one.</param>
    public IReadOnlyList<Band> Of(IReadOnlyList<PictureMark> marks) => [.. Bands(marks).Select(Lay)];

    /// <summary>As many years beside each other as have room.</summary>
    private IEnumerable<IReadOnlyList<PictureMark>> Bands(IReadOnlyList<PictureMark> marks)
    {
        var band = new List<PictureMark>();
        foreach (var mark in marks)
        {
            band.Add(mark);
            if (band.Count == 1 || ScaleOf(band).Right <= width - Edge + 1) continue;
            band.RemoveAt(band.Count - 1);
            yield return band;
            band = [mark];
        }

        yield return band;
    }

    private YearScale ScaleOf(IEnumerable<PictureMark> marks) =>
        new(marks.Select(mark => (mark.Start, mark.End)), Edge, width - (2 * Edge));

    private Band Lay(IReadOnlyList<PictureMark> marks)
    {
        var labelled = Lay(marks, withLabels: true);
        return labelled.Lanes <= MostLanes ? labelled : WhereFree(Lay(marks, withLabels: false));
    }

    /// <summary>A crowded band with the labels that its lanes have room for; what most quotations tell comes first.</summary>
    private Band WhereFree(Band band)
    {
        PlacedMark[] marks = [.. band.Marks];
        foreach (var at in Enumerable.Range(0, marks.Length).OrderByDescending(at => marks[at].Mark.Count))
        {
            var (mark, label) = (marks[at], LabelOf(marks[at].Mark));
            if (label.Length == 0) continue;
            var wide = measure(label) + 5;
            var beside = Enumerable.Range(0, marks.Length).Where(other => other != at && band.Lane[other] == band.Lane[at])
                .Select(other => marks[other]).ToList();
            var end = beside.Where(other => other.Left >= mark.Right).Select(other => other.Left).DefaultIfEmpty(width).Min() - LabelSpace;
            var start = beside.Where(other => other.Right <= mark.Left).Select(other => other.Right).DefaultIfEmpty(0).Max() + LabelSpace;
            if (mark.Right + wide <= end) marks[at] = mark with { Right = mark.Right + wide, Label = label, LabelAt = mark.BarRight + 5 };
            else if (mark.Left - wide >= start) marks[at] =
                mark with { Left = mark.Left - wide, Label = label, LabelAt = mark.Left - wide };
        }

        return band with { Marks = marks };
    }

    private Band Lay(IReadOnlyList<PictureMark> marks, bool withLabels)
    {
        var scale = new Axis(ScaleOf(marks), width);
        var placed = marks.Select(mark => Place(mark, scale, withLabels ? LabelOf(mark) : "")).OrderBy(place => place.Left).ToArray();
        var (lane, count) = Lanes.Of([.. placed.Select(place => (place.Left, place.Right))], LabelSpace);
        return new Band(scale, placed, lane, count);
    }

    /// <summary>
    /// A mark with its label at the right; at the left where it would reach over the edge; within its bar where neither has room.
    /// </summary>
    private PlacedMark Place(PictureMark mark, Axis axis, string label)
    {
        var (from, to) = (axis.Of(axis.Scale.At(mark.Start)), axis.Of(axis.Scale.After(mark.End)));
        var isDay = mark.Date.Precision == DatePrecision.Day && mark.Start == mark.End;
        var (left, right) = isDay ? (((from + to) / 2) - (SignWidth / 2), ((from + to) / 2) + (SignWidth / 2))
            : (from + 1, Math.Max(to - 1, from + SignWidth));
        right = Math.Min(right, width - Edge);
        left = Math.Clamp(left, Edge, Math.Max(Edge, right - SignWidth));
        if (label.Length == 0) return new PlacedMark(mark, left, right, left, right, "");
        var wide = measure(label) + 5;
        return right + wide <= width - 4 ? new PlacedMark(mark, left, right + wide, left, right, label, right + 5)
            : left - wide >= 4 ? new PlacedMark(mark, left - wide, right, left, right, label, left - wide)
            : left + SignWidth + wide <= right ? new PlacedMark(mark, left, right, left, right, label, left + SignWidth + 3)
            : new PlacedMark(mark, left, right, left, right, "");
    }

    private string LabelOf(PictureMark mark)
    {
        var month = words.Say(DateFormat.Months[mark.Start.Month - 1]);
        var shortMonth = month.Length <= 4 ? month : month[..3];
        var when = mark.Date.Precision switch
        {
            DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{mark.Start.Day} {shortMonth}"),
            DatePrecision.Month => shortMonth,
            _ => "",
        };
        var parts = new[] { when, mark.Name is { } name ? Clipped.To(drawable(name), LongestName) : "", mark.Count > 1 ? $"×{mark.Count}"
            : "" };
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
