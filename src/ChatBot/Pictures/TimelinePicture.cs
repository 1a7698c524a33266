using ChatBot.Replies;
using SkiaSharp;

namespace ChatBot.Pictures;

/// <summary>Draws a timeline: years along, in as many rows as they need, a mark for each date, the shorter the more exact it is.</summary>
internal sealed class TimelinePicture
{
    /// <summary>Units across; a unit is <see cref="Scale"/> pixels.</summary>
    private const float Width = 640;
    private const float Scale = 1.6f;
    private const float Edge = (float)BandLayout.Edge;
    private const float AxisHeight = 28;
    private const float LaneHeight = 24;
    private const float BandSpace = 12;
    private const float SignWidth = (float)BandLayout.SignWidth;

    private static readonly SKColor Ground = new(0xFF22262C);
    private static readonly SKColor EvenYear = new(0xFF2B3038);
    private static readonly SKColor Ink = new(0xFFE8E6E1);
    private static readonly SKColor Muted = new(0xFFA6ABB3);

    /// <summary>
    /// For flat colours: filtered and packed with more effort, as by default, it takes three times as long to make and no fewer bytes.
    /// </summary>
    private static readonly SKPngEncoderOptions Compression = new(SKPngEncoderFilterFlags.None, 1);

    private readonly PictureFont _font;
    private readonly Sign _signs;
    private readonly MessageCatalog _words;

    /// <param name="kinds">All kinds that have a sign, in the order in which they get one.</param>
    public TimelinePicture(PictureFont font, IReadOnlyList<string> kinds, MessageCatalog words) =>
        (_font, _signs, _words) = (font, new Sign(kinds), words);

    /// <param name="marks">In order of time; at least one.</param>
    /// <returns>A PNG, 1,024 pixels wide.</returns>
    public byte[] Draw(IReadOnlyList<PictureMark> marks)
    {
        using var text = _font.Of(13.5f);
        var bands = new BandLayout(Width, label => text.MeasureText(label), _font.Drawable, _words).Of(marks);
        var kinds = marks.Select(mark => mark.Kind).Distinct().ToList();
        var legend = kinds.Count > 1 ? 30f : 0f;
        var height = Edge + legend + bands.Sum(band => HeightOf(band) + BandSpace) - BandSpace + Edge;
        using var surface = SKSurface.Create(new SKImageInfo((int)(Width * Scale), (int)MathF.Ceiling(height * Scale)));
        var canvas = surface.Canvas;
        canvas.Scale(Scale);
        using (var ground = new SKPaint { Color = Ground, IsAntialias = true }) canvas.DrawRoundRect(0, 0, Width, height, 10, 10, ground);
        if (legend > 0) DrawLegend(canvas, kinds, text);
        var top = Edge + legend;
        foreach (var band in bands)
        {
            DrawBand(canvas, band, top, text);
            top += HeightOf(band) + BandSpace;
        }

        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(Compression) ?? throw new InvalidOperationException("The picture could not be encoded.");
        return png.ToArray();
    }

    private static float HeightOf(Band band) => AxisHeight + (band.Lanes * LaneHeight) + 6;

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
            var (from, to) = ((float)axis.Of(columns[i].X), (float)axis.Of(columns[i].X + columns[i].Width));
            if (i % 2 == 0) canvas.DrawRect(from, top, to - from, HeightOf(band), even);
            canvas.DrawText($"{columns[i].Year}", (from + to) / 2, top + 18, SKTextAlign.Center, text, muted);
        }

        foreach (var gap in axis.Scale.Gaps) canvas.DrawText(
            "…", (float)axis.Of(gap.X + (gap.Width / 2)), top + 18, SKTextAlign.Center, text, muted);
        for (var i = 0; i < band.Marks.Length; i++)
        {
            var mark = band.Marks[i];
            var y = top + AxisHeight + (band.Lane[i] * LaneHeight) + (LaneHeight / 2);
            DrawMark(canvas, mark, y);
            if (mark.Label.Length > 0) canvas.DrawText(mark.Label, (float)mark.LabelAt, y + 5, SKTextAlign.Left, text, ink);
        }
    }

    private void DrawMark(SKCanvas canvas, PlacedMark mark, float y)
    {
        if (mark.BarRight - mark.BarLeft > SignWidth + 1)
        {
            using var bar = new SKPaint { Color = _signs.ColourOf(mark.Mark.Kind).WithAlpha(70), IsAntialias = true };
            canvas.DrawRoundRect((float)mark.BarLeft, y - 5, (float)(mark.BarRight - mark.BarLeft), 10, 5, 5, bar);
        }

        DrawSign(canvas, mark.Mark.Kind, (float)mark.BarLeft + (SignWidth / 2), y, mark.Mark.IsOpen);
    }

    private void DrawSign(SKCanvas canvas, string kind, float x, float y, bool isOpen)
    {
        using var shape = _signs.ShapeOf(kind);
        using var paint = new SKPaint
        {
            Color = _signs.ColourOf(kind),
            IsAntialias = true,
            Style = isOpen ? SKPaintStyle.Stroke
            : SKPaintStyle.StrokeAndFill,
            StrokeWidth = 1.5f
        };
        canvas.Save();
        canvas.Translate(x, y);
        canvas.DrawPath(shape, paint);
        canvas.Restore();
    }
}
