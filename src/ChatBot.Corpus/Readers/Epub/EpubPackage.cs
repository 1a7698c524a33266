using System.Xml.Linq;

namespace ChatBot.Corpus.Readers.Epub;

/// <summary>What the package document of an EPUB says: the order of its documents, its metadata, its chapters.</summary>
internal sealed class EpubPackage
{
    private static readonly XName Href = "href";
    private readonly Dictionary<string, Dictionary<string, string>> _chapters = new(StringComparer.Ordinal);

    /// <summary>The paths of the documents in reading order.</summary>
    public required IReadOnlyList<string> Spine { get; init; }

    public IReadOnlyList<StatedField> Stated { get; private init; } = [];

    public IReadOnlyList<ReadingNote> Notes { get; private init; } = [];

    /// <summary>Titles of the chapters that begin in a document, by the id at which they do; "" for its beginning.</summary>
    public IReadOnlyDictionary<string, string> ChaptersIn(string path) => _chapters.GetValueOrDefault(path) ?? [];

    public static EpubPackage Of(EpubBook book)
    {
        var path = Named(book.Xml("META-INF/container.xml"), "rootfile").Select(root => root.Attribute("full-path")?.Value)
            .FirstOrDefault(found => found is not null)
            ?? book.Paths.FirstOrDefault(found => found.EndsWith(".opf", StringComparison.OrdinalIgnoreCase));
        if (path is null || book.Xml(path) is not { } opf)
            return Bare(book);
        var items = Named(opf, "item").Where(item => item.Attribute("id") is not null && item.Attribute(Href) is not null)
            .GroupBy(item => item.Attribute("id")!.Value).ToDictionary(group => group.Key, group => group.First());
        var spine = Named(opf, "itemref").Where(reference => reference.Attribute("linear")?.Value != "no")
            .Select(reference => items.GetValueOrDefault(reference.Attribute("idref")?.Value ?? "")).OfType<XElement>()
                .Where(item => !IsNavigation(item));
        var package = new EpubPackage
        {
            Spine = [.. spine.Select(item => Resolve(path, item.Attribute(Href)!.Value).Path)],
            Stated = EpubMetadata.Of(opf)
        };
        foreach (var item in items.Values.Where(
            item => IsNavigation(item) || item.Attribute("media-type")?.Value == "application/x-dtbncx+xml"))
            package.ReadContents(book, Resolve(path, item.Attribute(Href)!.Value).Path);
        return package.Spine.Count > 0 ? package : Bare(book);
    }

    /// <summary>Without a package document the order is that of the names.</summary>
    private static EpubPackage Bare(EpubBook book)
    {
        string[] spine = [.. book.Paths.Where(path => Path.GetExtension(path).ToLowerInvariant() is ".xhtml" or ".html" or ".htm")
            .Order(StringComparer.Ordinal)];
        return spine.Length > 0
            ? new EpubPackage
            {
                Spine = spine,
                Notes = [new ReadingNote("It has no package document (OPF); its parts were read in the order of their names.",
                "Check that its chapters are in order, or convert it anew.")]
            }
            : throw new UnreadableFileException(
                "It holds neither a package document (OPF) nor any text.", "Fetch it again from where it came, or convert it anew.");
    }

    private static bool IsNavigation(XElement item) => item.Attribute("properties")?.Value.Split(' ').Contains("nav") == true;

    /// <summary>The table of contents of EPUB 3 (nav) or EPUB 2 (NCX).</summary>
    private void ReadContents(EpubBook book, string path)
    {
        var contents = book.Xml(path);
        var table = Named(contents, "nav").FirstOrDefault(
            nav => nav.Attributes().Any(attribute => attribute.Name.LocalName == "type" && attribute.Value == "toc"));
        foreach (var link in table?.Descendants().Where(element => element.Name.LocalName == "a") ?? [])
            AddChapter(path, link.Attribute(Href)?.Value, link.Value);
        foreach (var point in Named(contents, "navPoint"))
            AddChapter(path, Named(point, "content").FirstOrDefault()?.Attribute("src")?.Value,
                Named(point, "text").FirstOrDefault()?.Value);
    }

    private void AddChapter(string contents, string? href, string? title)
    {
        if (string.IsNullOrWhiteSpace(href) || string.IsNullOrWhiteSpace(title))
            return;
        var (path, fragment) = Resolve(contents, href);
        if (!_chapters.TryGetValue(path, out var chapters))
            _chapters[path] = chapters = new(StringComparer.Ordinal);
        chapters.TryAdd(fragment, string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static IEnumerable<XElement> Named(XContainer? parent, string name) =>
        parent?.Descendants().Where(element => element.Name.LocalName == name) ?? [];

    /// <summary>A reference as the path of a file inside the book, and its fragment.</summary>
    private static (string Path, string Fragment) Resolve(string from, string href)
    {
        var address = new Uri(new Uri("epub:///" + Uri.EscapeDataString(from).Replace("%2F", "/", StringComparison.Ordinal)), href);
        return (Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/'), Uri.UnescapeDataString(address.Fragment).TrimStart('#'));
    }
}
