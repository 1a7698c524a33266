using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>What a PDF says of itself: XMP (ISO 16684-1), then its information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class PdfMetadata
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static IReadOnlyList<StatedField> Of(PdfDocument document)
    {
        var stated = new StatedFields();
        if (Xmp(document) is { } xmp)
        {
            stated.Add("title", Values(xmp, Dc + "title"), "XMP");
            stated.Add("author", Values(xmp, Dc + "creator"), "XMP");
            stated.Add("publisher", Values(xmp, Dc + "publisher"), "XMP");
            stated.Add("language", Values(xmp, Dc + "language"), "XMP");
            stated.Add("container-title", Prism(xmp, "publicationName"), "XMP");
            stated.Add("issued", Prism(xmp, "publicationDate").Concat(Prism(xmp, "coverDate")), "XMP");
            stated.Add("DOI", Prism(xmp, "doi").Concat(Values(xmp, Dc + "identifier")), "XMP");
        }
        var info = document.Information;
        stated.Add("title", [info.Title], "PDF info");
        stated.Add("author", info.Author?.Split(';') ?? [], "PDF info");
        stated.Add("issued", [info.CreationDate], "PDF info: created");
        return stated.All;
    }

    private static XDocument? Xmp(PdfDocument document)
    {
        try
        {
            return document.TryGetXmpMetadata(out var metadata) ? metadata.GetXDocument() : null;
        }
        catch (Exception fault) when (fault is XmlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// A property's values: alone, or a list (https://www.w3.org/TR/rdf-syntax-grammar/#section-Syntax-parsetype-Collection).
    /// </summary>
    private static IEnumerable<string> Values(XDocument xmp, XName name) => xmp.Descendants(name).SelectMany(property =>
        property.Descendants(Rdf + "li") is var items && items.Any() ? items.Select(item => item.Value) : [property.Value]);

    /// <summary>A property of PRISM, whose namespace has a version in it.</summary>
    private static IEnumerable<string> Prism(XDocument xmp, string name) => xmp.Descendants()
        .Where(property => property.Name.LocalName == name
            && property.Name.NamespaceName.Contains("prism", StringComparison.OrdinalIgnoreCase)).Select(property => property.Value);
}
