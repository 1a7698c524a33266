using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Pages.Timeline;
using ChatBot.Replies;
using SkiaSharp;

namespace ChatBot.Pictures;

/// <summary>Draws a timeline: years along, in as many rows as they need, a mark for each date, the shorter the more exact it is.</summary>
internal sealed class TimelinePicture
{
    /// <summary>Units across; a unit is <see cref="Scale"/> pixels.</summary>
    private const float Width = 640;
    private const float Scale = 1.6f;
    private const float Edge = 16;
    private const float AxisHeight = 28;
    private const float LaneHeight = 24;
    private const float BandSpace = 12;
    private const float SignWidth = 14;
    private const int MostLanes = 9;
    private const float LabelSpace = 6;
    private const int LongestName = 22;

    private static readonly SKColor Ground = new(0xFF22262C);
    private static readonly SKColor EvenYear = new(0xFF2B3038);
    private static readonly SKColor Ink = new(0xFFE8E6E1);
    private static readonly SKColor Muted = new(0xFFA6ABB3);

    private readonly PictureFont _font;
    private readonly Sign _signs;
    private readonly Framing _words;

    /// <param name="kinds">All kinds that have a sign, in the order in which they get one.</param>
    public TimelinePicture(PictureFont font, IReadOnlyList<string> kinds, Framing words) => (_font, _signs, _words) = (font, new Sign(kinds), words);

    /// <param name="marks">In order of time; at least one.</param>
    /// <returns>A PNG, 1,024 pixels wide.</returns>
    public byte[] Draw(IReadOnlyList<PictureMark> marks)
    {
        using var text = _font.Of(13.5f);
        var bands = Bands(marks).Select(band => Lay(band, text)).ToList();
        var kinds = marks.Select(mark => mark.Kind).Distinct().ToList();
        var legend = kinds.Count > 1 ? 30f : 0f;
        var height = Edge + legend + bands.Sum(band => band.Height + BandSpace) - BandSpace + Edge;
        using var surface = SKSurface.Create(new SKImageInfo((int)(Width * Scale), (int)MathF.Ceiling(height * Scale)));
        var canvas = surface.Canvas;
        canvas.Scale(Scale);
        using (var ground = new SKPaint { Color = Ground, IsAntialias = true }) canvas.DrawRoundRect(0, 0, Width, height, 10, 10, ground);
        if (legend > 0) DrawLegend(canvas, kinds, text);
        var top = Edge + legend;
        foreach (var band in bands)
        {
            DrawBand(canvas, band, top, text);
            top += band.Height + BandSpace;
        }

        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>As many years beside each other as have room.</summary>
    private static IEnumerable<IReadOnlyList<PictureMark>> Bands(IReadOnlyList<PictureMark> marks)
    {
        var band = new List<PictureMark>();
        foreach (var mark in marks)
        {
            band.Add(mark);
            if (band.Count == 1 || ScaleOf(band).Right <= Width - Edge + 1) continue;
            band.RemoveAt(band.Count - 1);
            yield return band;
            band = [mark];
        }

        yield return band;
    }

    private static YearScale ScaleOf(IEnumerable<PictureMark> marks) => new(marks.Select(mark => (mark.Start, mark.End)), Edge, Width - (2 * Edge));

    private Band Lay(IReadOnlyList<PictureMark> marks, SKFont text)
    {
        var labelled = Lay(marks, text, withLabels: true);
        return labelled.Lanes <= MostLanes ? labelled : WhereFree(Lay(marks, text, withLabels: false), text);
    }

    /// <summary>A crowded band with the labels that its lanes have room for; what most quotations tell comes first.</summary>
    private Band WhereFree(Band band, SKFont text)
    {
        Placed[] marks = [.. band.Marks];
        foreach (var at in Enumerable.Range(0, marks.Length).OrderByDescending(at => marks[at].Mark.Count))
        {
            var (mark, label) = (marks[at], LabelOf(marks[at].Mark));
            if (label.Length == 0) continue;
            var width = text.MeasureText(label) + 5;
            var beside = Enumerable.Range(0, marks.Length).Where(other => other != at && band.Lane[other] == band.Lane[at]).Select(other => marks[other]).ToList();
            var end = beside.Where(other => other.Left >= mark.Right).Select(other => other.Left).DefaultIfEmpty(Width).Min() - LabelSpace;
            var start = beside.Where(other => other.Right <= mark.Left).Select(other => other.Right).DefaultIfEmpty(0).Max() + LabelSpace;
            if (mark.Right + width <= end) marks[at] = mark with { Right = mark.Right + width, Label = label, LabelAt = mark.BarRight + 5 };
            else if (mark.Left - width >= start) marks[at] = mark with { Left = mark.Left - width, Label = label, LabelAt = mark.Left - width };
        }

        return band with { Marks = marks };
    }

    private Band Lay(IReadOnlyList<PictureMark> marks, SKFont text, bool withLabels)
    {
        var scale = new Axis(ScaleOf(marks));
        var placed = marks.Select(mark => Place(mark, scale, withLabels ? LabelOf(mark) : "", text)).OrderBy(place => place.Left).ToArray();
        var (lane, count) = Lanes.Of([.. placed.Select(place => ((double)place.Left, (double)place.Right))], LabelSpace);
        return new Band(scale, placed, lane, count, AxisHeight + (count * LaneHeight) + 6);
    }

    /// <summary>A mark with its label at the right; at the left where it would reach over the edge; within its bar where neither has room.</summary>
    private static Placed Place(PictureMark mark, Axis axis, string label, SKFont text)
    {
        var (from, to) = (axis.Of(axis.Scale.At(mark.Start)), axis.Of(axis.Scale.After(mark.End)));
        var isDay = mark.Date.Precision == DatePrecision.Day && mark.Start == mark.End;
        var (left, right) = isDay ? (((from + to) / 2) - (SignWidth / 2), ((from + to) / 2) + (SignWidth / 2)) : (from + 1, Math.Max(to - 1, from + SignWidth));
        right = Math.Min(right, Width - Edge);
        left = Math.Clamp(left, Edge, Math.Max(Edge, right - SignWidth));
        if (label.Length == 0) return new Placed(mark, left, right, left, right, "");
        var width = text.MeasureText(label) + 5;
        return right + width <= Width - 4 ? new Placed(mark, left, right + width, left, right, label, right + 5)
            : left - width >= 4 ? new Placed(mark, left - width, right, left, right, label, left - width)
            : left + SignWidth + width <= right ? new Placed(mark, left, right, left, right, label, left + SignWidth + 3)
            : new Placed(mark, left, right, left, right, "");
    }

    private string LabelOf(PictureMark mark)
    {
        var month = _words.Say(DateWords.Months[mark.Start.Month - 1]);
        var shortMonth = month.Length <= 4 ? month : month[..3];
        var when = mark.Date.Precision switch
        {
            DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{mark.Start.Day} {shortMonth}"),
            DatePrecision.Month => shortMonth,
            _ => "",
        };
        var parts = new[] { when, mark.Name is { } name ? Clipped.To(_font.Drawable(name), LongestName) : "", mark.Count > 1 ? $"×{mark.Count}" : "" };
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private void DrawLegend(SKCanvas canvas, IReadOnlyList<string> kinds, SKFont text)
    {
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        var x = Edge;
        foreach (var kind in kinds)
        {
            var name = _font.Drawable(kind);
            if (x + 20 + text.MeasureText(name) > Width - Edge) return;
            DrawSign(canvas, kind, x + 7, Edge + 7, isOpen: false);
            canvas.DrawText(name, x + 18, Edge + 12, SKTextAlign.Left, text, ink);
            x += 18 + text.MeasureText(name) + 18;
        }
    }

    private void DrawBand(SKCanvas canvas, Band band, float top, SKFont text)
    {
        using var even = new SKPaint { Color = EvenYear };
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        using var muted = new SKPaint { Color = Muted, IsAntialias = true };
        var (axis, columns) = (band.Axis, band.Axis.Scale.Columns);
        for (var i = 0; i < columns.Count; i++)
        {
            var (from, to) = (axis.Of(columns[i].X), axis.Of(columns[i].X + columns[i].Width));
            if (i % 2 == 0) canvas.DrawRect(from, top, to - from, band.Height, even);
            canvas.DrawText($"{columns[i].Year}", (from + to) / 2, top + 18, SKTextAlign.Center, text, muted);
        }

        foreach (var gap in axis.Scale.Gaps) canvas.DrawText("…", axis.Of(gap.X + (gap.Width / 2)), top + 18, SKTextAlign.Center, text, muted);
        for (var i = 0; i < band.Marks.Length; i++)
        {
            var mark = band.Marks[i];
            var y = top + AxisHeight + (band.Lane[i] * LaneHeight) + (LaneHeight / 2);
            DrawMark(canvas, mark, y);
            if (mark.Label.Length > 0) canvas.DrawText(mark.Label, mark.LabelAt, y + 5, SKTextAlign.Left, text, ink);
        }
    }

    private void DrawMark(SKCanvas canvas, Placed mark, float y)
    {
        if (mark.BarRight - mark.BarLeft > SignWidth + 1)
        {
            using var bar = new SKPaint { Color = _signs.ColourOf(mark.Mark.Kind).WithAlpha(70), IsAntialias = true };
            canvas.DrawRoundRect(mark.BarLeft, y - 5, mark.BarRight - mark.BarLeft, 10, 5, 5, bar);
        }

        DrawSign(canvas, mark.Mark.Kind, mark.BarLeft + (SignWidth / 2), y, mark.Mark.IsOpen);
    }

    private void DrawSign(SKCanvas canvas, string kind, float x, float y, bool isOpen)
    {
        using var shape = _signs.ShapeOf(kind);
        using var paint = new SKPaint { Color = _signs.ColourOf(kind), IsAntialias = true, Style = isOpen ? SKPaintStyle.Stroke : SKPaintStyle.StrokeAndFill, StrokeWidth = 1.5f };
        canvas.Save();
        canvas.Translate(x, y);
        canvas.DrawPath(shape, paint);
        canvas.Restore();
    }

    /// <summary>The pages' scale, widened where few years would leave the picture half empty.</summary>
    private sealed record Axis(YearScale Scale)
    {
        private readonly double _factor = Math.Max(1, (Width - (2 * Edge)) / (Scale.Right - Edge));

        public float Of(double x) => (float)(Edge + ((x - Edge) * _factor));
    }

    private sealed record Band(Axis Axis, Placed[] Marks, int[] Lane, int Lanes, float Height);

    /// <param name="Left">With its label.</param>
    /// <param name="BarLeft">Without it.</param>
    /// <param name="LabelAt">Where its label begins.</param>
    private sealed record Placed(PictureMark Mark, float Left, float Right, float BarLeft, float BarRight, string Label, float LabelAt = 0);
}
