using System.Diagnostics;
using System.Text;

namespace ChatBot.Benchmarks.Reading;

/// <summary>
/// Makes a library of some five hundred files of all formats, with LibreOffice and Chromium, and knows what each of them holds.
/// </summary>
internal static class MadeFiles
{
    private static readonly string[] Languages = ["en", "de", "en", "fr", "en", "ru"];

    /// <returns>What each file, named relative to seeds/, holds, and whether its footnotes are in it.</returns>
    public static IReadOnlyDictionary<string, (MadeDocument Document, bool HasNotes)> Make(string library, int count)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(library, "seeds")).FullName;
        var work = Directory.CreateDirectory(Path.Combine(library, "work")).FullName;
        var files = new Dictionary<string, (MadeDocument, bool)>();
        var pages = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var document = MadeDocument.Of(i, Languages[i % Languages.Length]);
            var (columns, hasHeads, isJustified) = (1 + (i / 10 % 3), i % 2 == 0, i / 3 % 2 == 0);
            var name = $"f{i:D3}";
            switch (i % 10)
            {
                case 0 or 1 or 2:
                    File.WriteAllText(Path.Combine(work, $"{name}.pdf.fodt"),
                        OfficeFile.Of(document, Math.Min(columns, 2), hasHeads, isJustified));
                    files[$"{name}.pdf"] = (document, true);
                    break;
                case 3 or 4:
                    File.WriteAllText(Path.Combine(work, $"{name}.docx.fodt"), OfficeFile.Of(document, 1, hasHeads, isJustified));
                    files[$"{name}.docx"] = (document, true);
                    break;
                case 5 or 6:
                    File.WriteAllText(Path.Combine(work, $"{name}.html"), WebFile.Printed(document, columns, hasHeads, isJustified));
                    pages.Add(name);
                    files[$"{name}.pdf"] = (document, false);
                    break;
                case 7:
                    File.WriteAllText(Path.Combine(seeds, $"{name}.html"), WebFile.Site(document));
                    files[$"{name}.html"] = (document, false);
                    break;
                case 8:
                    OtherFiles.Epub(Path.Combine(seeds, $"{name}.epub"), document);
                    files[$"{name}.epub"] = (document, false);
                    break;
                case 9 when i % 20 == 9:
                    File.WriteAllText(Path.Combine(seeds, $"{name}.md"), OtherFiles.Markdown(document));
                    files[$"{name}.md"] = (document, false);
                    break;
                default:
                    var encoding = document.Language == "ru" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
                    File.WriteAllText(Path.Combine(seeds, $"{name}.txt"), OtherFiles.Plain(document), encoding);
                    files[$"{name}.txt"] = (document, false);
                    break;
            }
        }
        Convert(work, seeds, "pdf");
        Convert(work, seeds, "docx");
        foreach (var page in pages)
            Run("chromium", $"--headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf={seeds}/{page}.pdf "
                + $"{work}/{page}.html");
        return files;
    }

    private static void Convert(string work, string seeds, string format)
    {
        var sources = Directory.GetFiles(work, $"*.{format}.fodt");
        foreach (var some in sources.Order(StringComparer.Ordinal).Chunk(50))
            Run("soffice", $"-env:UserInstallation=file://{work}/profile --headless --convert-to {format} --outdir {work}/out "
                + $"{string.Join(' ', some)}");
        // LibreOffice takes the last ending for its own: f001.pdf.fodt becomes f001.pdf.pdf.
        foreach (var made in Directory.GetFiles(Path.Combine(work, "out"), $"*.{format}.{format}"))
            File.Move(made, Path.Combine(seeds, Path.GetFileNameWithoutExtension(made)));
    }

    private static void Run(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(
            program, arguments)
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
