namespace ChatBot.Corpus.Sources.Folder;

/// <summary>What the files of a folder are by their names.</summary>
internal static class FileKinds
{
    /// <summary>What to do with a file that is not read, by its ending.</summary>
    private static readonly (string Extensions, string Remedy)[] Remedies =
    [
        (".csv .tsv .xls .xlsx .ods .numbers", "Tables of data are not quoted; save what shall be quoted as PDF or DOCX."),
        (".doc .odt .rtf .pages .wpd .sxw .abw", "Save it as DOCX or PDF."),
        (".ppt .pptx .odp .key", "Save it as PDF."),
        (".png .jpg .jpeg .gif .tif .tiff .bmp .webp .heic .djvu",
            "It is a picture; run optical character recognition (for example ocrmypdf) and put the PDF there."),
        (".mp3 .m4a .wav .ogg .mp4 .mkv .mov .avi .webm", "Put a transcript there, as text."),
        (".zip .rar .7z .tar .gz .tgz", "Unpack it."),
        (".mobi .azw .azw3 .fb2 .lit", "Convert it to EPUB."),
        (".eml .msg .mbox", "Save the message as text or PDF."),
        (".mht .mhtml .webarchive", "Save the page as HTML or PDF."),
        (".tex .rst .org .adoc", "Save it as PDF or Markdown."),
        (".ps .xps", "Save it as PDF."),
        (".bib .ris .json .xml",
        "If it is an export of a reference manager, run chatbot import with it; else save what shall be quoted as text."),
    ];

    private static readonly string[] OfTheLibrary = ["sources.json", "evaluation.yaml"];

    /// <summary>Names that systems and programs leave behind, and hidden ones: nobody put them there to be read.</summary>
    public static bool IsHidden(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
        || name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Files of seeds/ that are no documents and yet read.</summary>
    public static bool BelongsToLibrary(string path) => OfTheLibrary.Contains(path, StringComparer.Ordinal);

    public static string RemedyFor(string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var remedy = Remedies.FirstOrDefault(known => extension.Length > 1 && known.Extensions.Split(' ').Contains(extension)).Remedy;
        return remedy ?? "Save it as text, Markdown, HTML, PDF, DOCX or EPUB, or take it out of seeds/.";
    }
}
