using System.IO.Compression;
using System.Text;

namespace ChatBot.Benchmarks.Reading;

/// <summary>A made document as EPUB, as Markdown, and as plain text.</summary>
internal static class OtherFiles
{
    public static void Epub(string path, MadeDocument document)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "mimetype", "application/epub+zip");
        Add(zip, "META-INF/container.xml",
            """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile """
            + """full-path="OEBPS/book.opf"/></rootfiles></container>""");
        Add(zip, "OEBPS/book.opf", $"""<package xmlns="http://www.idpf.org/2007/opf"><metadata """
            + $"""xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{document.Title}</dc:title></metadata><manifest><item id="a" """
            + $"""href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>""");
        Add(zip, "OEBPS/a.xhtml",
            $"""<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{document.Title}</h1>{WebFile.Body(document)}</body></html>""");
    }

    public static string Markdown(MadeDocument document)
    {
        var text = new StringBuilder($"# {document.Title}\n\n");
        foreach (var block in document.Blocks)
        {
            text.Append(block.Kind switch
            {
                MadeKind.Heading => $"## {block.Parts[0]}\n\n",
                MadeKind.Paragraph => $"{Wrapped(string.Join(' ', block.Parts.Select(part => Marked(part))))}\n\n",
                MadeKind.Items => $"{string.Concat(block.Parts.Select(part => $"- {part}\n"))}\n",
                _ => $"| a | b | c |\n|---|---|---|\n{string.Concat(
                    block.Parts.Chunk(3).Select(row => $"| {string.Join(" | ", row)} |\n"))}\n",
            });
        }
        return text.ToString();
    }

    public static string Plain(MadeDocument document) =>
        $"{document.Title}\n\n{string.Join("\n\n", document.Blocks.Where(block => block.Kind != MadeKind.Table)
        .SelectMany(block => block.Kind == MadeKind.Items ? block.Parts.Select(part => $"- {part}")
            : [Wrapped(string.Join(' ', block.Parts))]))}\n";

    private static string Marked(string sentence)
    {
        var words = sentence.Split(' ');
        words[1] = $"**{words[1]}**";
        words[^2] = $"[{words[^2]}](https://example.org/a_b)";
        return string.Join(' ', words);
    }

    private static string Wrapped(string text)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' '))
        {
            lines.Append(length == 0 ? "" : length + word.Length > 78 ? "\n" : " ").Append(word);
            length = length + word.Length > 78 ? word.Length : length + word.Length + 1;
        }
        return lines.ToString();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
