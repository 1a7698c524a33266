using System.Xml.Linq;

namespace ChatBot.Corpus.Readers.Epub;

/// <summary>The Dublin Core elements of a package document (https://www.w3.org/TR/epub-33/#sec-pkg-metadata).</summary>
internal static class EpubMetadata
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    public static IReadOnlyList<StatedField> Of(XDocument opf)
    {
        var stated = new StatedFields();
        stated.Add("title", Values("title"), "OPF");
        // A creator with another role than author (illustrator, translator) is none.
        stated.Add("author", opf.Descendants(Dc + "creator").Where(IsAuthor).Select(creator => creator.Value), "OPF");
        stated.Add("issued", Values("date"), "OPF");
        stated.Add("publisher", Values("publisher"), "OPF");
        stated.Add("language", Values("language"), "OPF");
        stated.Add("ISBN", Values("identifier").Where(id => id.Contains("isbn", StringComparison.OrdinalIgnoreCase))
            .Select(id => id[(id.LastIndexOf(':') + 1)..]), "OPF");
        return stated.All;

        IEnumerable<string> Values(string name) => opf.Descendants(Dc + name).Select(element => element.Value);
    }

    private static bool IsAuthor(XElement creator) =>
        creator.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "role")?.Value is null or "aut";
}
