using SkiaSharp;

namespace ChatBot.Pictures;

/// <summary>The font of the drawings, read from the program itself.</summary>
internal sealed class PictureFont : IDisposable
{
    private const string Resource = "ChatBot.Pictures.NotoSans-Regular.ttf";

    private readonly SKTypeface _face;

    public PictureFont()
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        _face = SKTypeface.FromStream(stream);
    }

    public SKFont Of(float size) => new(_face, size) { Subpixel = true };

    /// <summary>The text with what the font cannot draw left out.</summary>
    public string Drawable(string text)
    {
        using var font = new SKFont(_face);
        return string.Concat(text.EnumerateRunes().Where(rune => font.ContainsGlyph(rune.Value)));
    }

    public void Dispose() => _face.Dispose();
}
