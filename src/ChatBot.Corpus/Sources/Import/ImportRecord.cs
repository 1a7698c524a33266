using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>A record of an export, with the files that it is attached to.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Attachments">Paths as the export has them, relative to it or absolute.</param>
public sealed record ImportRecord(CslItem Item, int Line, IReadOnlyList<string> Attachments);

/// <summary>An export of a reference manager: its records, and what of it cannot be read.</summary>
public sealed record ImportExport(IReadOnlyList<ImportRecord> Records, IReadOnlyList<Problem> Problems)
{
    /// <summary>The endings of exports that are read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".json", ".bib", ".ris"];

    /// <summary>Reads CSL-JSON, BibTeX or RIS, as the ending of the name says.</summary>
    /// <param name="path">The export's path as problems shall name it.</param>
    /// <param name="bytes">The export, UTF-8.</param>
    public static ImportExport Read(string path, byte[] bytes)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            var (entries, problems) = SourcesFile.Read(path, bytes);
            return new([.. entries.Select(entry =>
                new ImportRecord(entry.Item, entry.Line, RecordFiles.Named(entry.Item) is { } file ? [file] : []))], problems);
        }
        string text;
        try
        {
            text = Readers.Plain.TextEncoding.Decode(new Readers.FileContent(path, bytes)).Text;
        }
        catch (Readers.UnreadableFileException fault)
        {
            return new([], [new Problem(path, 0, fault.Message, fault.Remedy)]);
        }
        return Path.GetExtension(path).Equals(".ris", StringComparison.OrdinalIgnoreCase) ? RisRecords.Read(path, text)
            : BibTexRecords.Read(path, text);
    }
}
