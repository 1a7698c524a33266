using ChatBot.Search.Library;
using SkiaSharp;

namespace ChatBot.Pictures;

/// <summary>
/// The sign of a kind: a shape and a colour of its own, so that neither alone has to be told apart. The colours are those of Okabe and Ito,
/// which the colour-blind can tell apart, as on dark ground; the pages' stylesheet has them by number, on both.
/// </summary>
/// <param name="kinds">All kinds that have a sign, in the order in which they get one.</param>
internal sealed class Sign(IReadOnlyList<string> kinds)
{
    private const string Other = "M3.5 0A3.5 3.5 0 1 1 -3.5 0A3.5 3.5 0 1 1 3.5 0Z";

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

    /// <summary>The kinds of a library's lenses, in the order of their signs.</summary>
    public static IReadOnlyList<string> Kinds(LibrarySnapshot library) => [.. library.Events.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The stylesheet's class for the colour.</summary>
    public string ClassOf(string kind) => Number(kind) is { } number ? $"k{number}" : "k-other";

    /// <summary>The shape as data of an SVG path around the origin, about eleven wide.</summary>
    public string PathOf(string kind) => Number(kind) is { } number ? Shapes[number] : Other;

    /// <inheritdoc cref="PathOf"/>
    public SKPath ShapeOf(string kind) => SKPath.ParseSvgPathData(PathOf(kind));

    private int? Number(string kind)
    {
        for (var i = 0; i < kinds.Count; i++)
            if (kinds[i] == kind) return i % Shapes.Length;
        return null;
    }
}
