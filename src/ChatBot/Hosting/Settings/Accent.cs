using System.Drawing;
using System.Globalization;

namespace ChatBot.Hosting.Settings;

/// <summary>A colour of sRGB, made lighter or darker until what stands beside it can be read.</summary>
/// <param name="Rgb">0xRRGGBB.</param>
public readonly record struct Accent(int Rgb)
{
    /// <param name="text"><c>#rrggbb</c>.</param>
    public static bool TryParse(string? text, out Accent colour)
    {
        var read = int.TryParse(text is { Length: 7 } && text[0] == '#' ? text.AsSpan(1)
            : "", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb);
        colour = new(rgb);
        return read;
    }

    /// <summary>
    /// This colour, or the nearest tone of its hue that has a contrast of so much with another
    /// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
    /// </summary>
    public Accent Against(Accent ground, double contrast)
    {
        if (ContrastWith(ground) >= contrast)
            return this;
        var to = ground.Luminance > 0.18 ? 0 : 1;
        var from = Color.FromArgb(Rgb).GetBrightness();
        for (var step = 1; step < 100; step++)
        {
            if (WithLightness(from + ((to - from) * step / 100.0)) is var tone && tone.ContrastWith(ground) >= contrast)
                return tone;
        }
        return new(to * 0xFFFFFF);
    }

    public override string ToString() => $"#{Rgb:x6}";

    internal double ContrastWith(Accent other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    private double Luminance => (0.2126 * Linear(Rgb >> 16)) + (0.7152 * Linear(Rgb >> 8)) + (0.0722 * Linear(Rgb));

    private static double Linear(int channel) =>
        (channel & 0xFF) / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    /// <summary>The same hue and saturation in another lightness of HSL (https://www.w3.org/TR/css-color-4/#hsl-to-rgb).</summary>
    private Accent WithLightness(double lightness)
    {
        var (hue, amount) = (Color.FromArgb(Rgb).GetHue() / 30, Color.FromArgb(Rgb).GetSaturation() * Math.Min(lightness, 1 - lightness));
        return new((Channel(0) << 16) | (Channel(8) << 8) | Channel(4));

        int Channel(int at) => (at + hue) % 12 is var k
            ? (int)Math.Round(255 * (lightness - (amount * Math.Max(-1, Math.Min(1, Math.Min(k - 3, 9 - k)))))) : 0;
    }
}
