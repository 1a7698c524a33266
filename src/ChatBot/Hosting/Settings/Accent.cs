using System.Globalization;

namespace ChatBot.Hosting.Settings;

/// <summary>A colour of sRGB, made lighter or darker until what stands beside it can be read.</summary>
/// <param name="Rgb">0xRRGGBB.</param>
public readonly record struct Accent(int Rgb)
{
    /// <param name="text"><c>#rrggbb</c>.</param>
    public static bool TryParse(string? text, out Accent colour)
    {
        var read = int.TryParse(text is { Length: 7 } && text[0] == '#' ? text.AsSpan(1) : "", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb);
        colour = new(rgb);
        return read;
    }

    /// <summary>This colour, or the nearest mixture with black or white that has a contrast of so much with another (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).</summary>
    public Accent Against(Accent ground, double contrast)
    {
        var to = ground.Luminance > 0.18 ? 0x000000 : 0xFFFFFF;
        for (var part = 0; part < 100; part++)
        {
            if (Mixed(to, part / 100.0) is var mixed && mixed.ContrastWith(ground) >= contrast)
                return mixed;
        }
        return new(to);
    }

    public override string ToString() => $"#{Rgb:x6}";

    internal double ContrastWith(Accent other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    private double Luminance => (0.2126 * Linear(Rgb >> 16)) + (0.7152 * Linear(Rgb >> 8)) + (0.0722 * Linear(Rgb));

    private static double Linear(int channel) => (channel & 0xFF) / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private Accent Mixed(int with, double part)
    {
        var rgb = 0;
        foreach (var shift in (ReadOnlySpan<int>)[16, 8, 0])
            rgb |= (int)Math.Round((((Rgb >> shift) & 0xFF) * (1 - part)) + (((with >> shift) & 0xFF) * part)) << shift;
        return new(rgb);
    }
}
