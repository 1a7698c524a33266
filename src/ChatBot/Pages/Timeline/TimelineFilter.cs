using System.Globalization;

namespace ChatBot.Pages.Timeline;

/// <summary>What of the timeline is shown; it stands in the address, so that a view can be shared.</summary>
internal sealed record TimelineFilter(string? Kind, string? Name, string? Source, int? From, int? To)
{
    public static TimelineFilter Read(string? kind, string? name, string? source, string? from, string? to) =>
        new(Blank(kind), Blank(name), Blank(source), Year(from), Year(to));

    public bool IsEmpty => this is { Kind: null, Name: null, Source: null, From: null, To: null };

    public bool Lets(TimelineEntry entry) =>
        Same(Kind, entry.Kind)
        && (Name is null || entry.Names.Any(name => name.Canonical.Equals(Name, StringComparison.OrdinalIgnoreCase)))
        && Same(Source, entry.Quotation.Work.Key)
        && (From is null || entry.End.Year >= From) && (To is null || entry.Start.Year <= To);

    /// <summary>The address of this view, or of its picture.</summary>
    /// <param name="of">What is shown of it.</param>
    public string Address(string of = "/timeline")
    {
        var parts = new (string Name, string? Value)[]
        {
            ("kind", Kind), ("name", Name), ("source", Source),
            ("from", From?.ToString(CultureInfo.InvariantCulture)), ("to", To?.ToString(CultureInfo.InvariantCulture)),
        };
        var query = string.Join('&', parts.Where(part => part.Value is not null)
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? of : $"{of}?{query}";
    }

    private static bool Same(string? wanted, string has) => wanted is null || wanted.Equals(has, StringComparison.OrdinalIgnoreCase);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999 ? year : null;
}
