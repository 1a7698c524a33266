using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ChatBot.Testing.Libraries;
using ChatBot.Testing.Workers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ChatBot.EndToEnd.Tests;

/// <summary>The program as it is started, on every kind of file: what a library loads only when it reads one must be there.</summary>
[Trait("Program", "Process")]
public sealed class FileFormatsTests : IDisposable
{
    private readonly TemporaryLibrary _library = new();

    [Fact]
    public async Task A_file_of_every_kind_is_read_and_quoted()
    {
        (string File, byte[] Bytes, string Question, string Quote)[] files =
        [
            ("a.pdf", Pdf("The lighthouse keeper polished the lens each morning."), "who polished the lens?", "The lighthouse keeper"),
            ("b.docx", Docx("The baker sold forty loaves on Sunday."), "how many loaves were sold?", "The baker sold forty loaves"),
            ("c.epub", Epub("The ferryman rowed across the sound."), "who rowed across the sound?", "The ferryman rowed"),
            ("d.html", Utf8($"<html><body><article>{Paragraphs("The cooper mended nine barrels.")}</article></body></html>"),
                "who mended the barrels?", "The cooper mended nine barrels."),
            ("e.md", Utf8("# Orchard\n\nThe gardener *planted* twelve pear trees.\n"), "who planted the pear trees?", "The gardener"),
            ("f.txt", Utf8("Der Müller verkaufte die Mühle im Mai 1931.\n"), "wer verkaufte die Mühle?", "Der Müller verkaufte die Mühle"),
        ];
        foreach (var (file, bytes, _, _) in files) _library.With($"seeds/{file}", bytes);

        var answers = await AskAsync([.. files.Select(file => file.Question)]);

        Assert.All(files.Zip(answers), pair =>
        {
            var quote = pair.Second.GetProperty("quotes").EnumerateArray().FirstOrDefault(
                quote => Path.GetFileNameWithoutExtension(quote.GetProperty("file").GetString())![0] == pair.First.File[0]);
            Assert.True(quote.ValueKind == JsonValueKind.Object, $"{pair.First.File}: {pair.Second}");
            Assert.Contains(pair.First.Quote, quote.GetProperty("exact").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_was_read_of_a_document_is_kept_and_taken_up_by_the_next_start()
    {
        _library.With("seeds/log.txt", "The log of the pier\n\n1911\n\n3 May\n\nThe mayor, Mrs. Ada Holt, opened the pier. "
            + "\u201cIt is ours,\u201d she said. The band will play next month.\n\n7\u20139 June\n\n"
            + "It rained from 7 to 9 June, and 40 guests left.\n");
        string[] calls = ["/timeline 1911", "/onthisdate 05-03", "/who Ada Holt", "when was the pier opened?"];

        var first = await AskAsync(calls);
        var again = await AskAsync(calls);

        Assert.Equal(first.Select(answer => answer.ToString()), again.Select(answer => answer.ToString()));
        Assert.All(first, answer => Assert.Contains("opened the pier", answer.ToString(), StringComparison.Ordinal));
    }

    public void Dispose() => _library.Dispose();

    private async Task<IReadOnlyList<JsonElement>> AskAsync(IReadOnlyList<string> questions)
    {
        var start = BotProgram.With("ask", "--batch", "-", "--json", "--library", _library.Folder);
        start.Environment["CHATBOT_Search__Encoder"] = "none";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(string.Join('\n', questions));
        process.StandardInput.Close();
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length == questions.Count, await errors);
        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Enough text for a page's main part to be found.</summary>
    private static string Paragraphs(string sentence) =>
        string.Concat(Enumerable.Repeat($"<p>{sentence} The rest of the day was quiet, and nothing else was written down.</p>", 4));

    private static byte[] Pdf(string line)
    {
        using var document = new PdfDocumentBuilder();
        document.AddPage(595, 842).AddText(line, 12, new PdfPoint(72, 700), document.AddStandard14Font(Standard14Font.Helvetica));
        return document.Build();
    }

    private static byte[] Docx(string line)
    {
        using var written = new MemoryStream();
        using (var package = WordprocessingDocument.Create(written, WordprocessingDocumentType.Document))
            package.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text(line)))));
        return written.ToArray();
    }

    private static byte[] Epub(string line)
    {
        using var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("mimetype", "application/epub+zip");
            Add("META-INF/container.xml", """
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                """);
            Add("book.opf", """
                <package version="3.0" xmlns="http://www.idpf.org/2007/opf"><metadata/>
                <manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="one"/></spine></package>
                """);
            Add("one.xhtml", $"""<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{line}</p></body></html>""");

            void Add(string name, string text)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Utf8(text));
            }
        }
        return written.ToArray();
    }
}
