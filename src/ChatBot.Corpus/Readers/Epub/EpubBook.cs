using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ChatBot.Corpus.Readers.Epub;

/// <summary>The files inside an EPUB.</summary>
internal sealed class EpubBook(ZipArchive zip)
{
    /// <summary>
    /// The addresses of obfuscated fonts, which do not touch the text (https://www.w3.org/TR/epub-33/#sec-font-obfuscation).
    /// </summary>
    private static readonly string[] FontMethods = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

    public IEnumerable<string> Paths => zip.Entries.Select(entry => entry.FullName);

    /// <summary>True when more than fonts is encrypted.</summary>
    public bool IsProtected => Xml("META-INF/encryption.xml") is { } encryption
        && encryption.Descendants().Where(element => element.Name.LocalName == "EncryptionMethod")
            .Any(method => !FontMethods.Contains(method.Attribute("Algorithm")?.Value));

    /// <summary>The bytes of a file, or null where there is none of the path.</summary>
    public byte[]? Read(string path)
    {
        if ((zip.GetEntry(path) ?? zip.Entries.FirstOrDefault(
            entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase))) is not { } found)
            return null;
        try
        {
            using var stream = found.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (InvalidDataException fault)
        {
            throw new UnreadableFileException($"It is damaged: {path} in it cannot be unpacked.", "Fetch it again from where it came.",
                fault);
        }
    }

    /// <summary>A file as XML, without its document type; null where there is none or it is broken.</summary>
    public XDocument? Xml(string path)
    {
        if (Read(path) is not { } bytes)
            return null;
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
