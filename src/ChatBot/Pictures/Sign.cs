using SkiaSharp;

namespace ChatBot.Pictures;

/// <summary>The sign of a kind, as on the pages: a shape and a colour of its own. The colours are the pages' on their dark ground.</summary>
internal sealed class Sign(IReadOnlyList<string> kinds)
{
    private static readonly string[] Shapes =
    [
        "M5.5 0A5.5 5.5 0 1 1 -5.5 0A5.5 5.5 0 1 1 5.5 0Z",
        "M-5 -5H5V5H-5Z",
        "M0 -6.5L6.5 0L0 6.5L-6.5 0Z",
        "M0 -6L6 5L-6 5Z",
        "M0 6L6 -5L-6 -5Z",
        "M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
        "M-3 -5.5h6L6 0L3 5.5h-6L-6 0Z",
    ];

    private static readonly SKColor[] Colours =
        [new(0xFF56B4E9), new(0xFFF08A4B), new(0xFF2FC79A), new(0xFFE39CC8), new(0xFFF0C04A), new(0xFF8ECBF0), new(0xFFCFCFCF)];

    private static readonly SKColor OtherColour = new(0xFF9AA1AA);

    public SKColor ColourOf(string kind) => Number(kind) is { } number ? Colours[number] : OtherColour;

    /// <summary>The shape around the origin, about eleven wide.</summary>
    public SKPath ShapeOf(string kind) => SKPath.ParseSvgPathData(Number(kind) is { } number ? Shapes[number] : "M3.5 0A3.5 3.5 0 1 1 -3.5 0A3.5 3.5 0 1 1 3.5 0Z");

    private int? Number(string kind)
    {
        for (var i = 0; i < kinds.Count; i++)
            if (kinds[i] == kind) return i % Shapes.Length;
        return null;
    }
}
