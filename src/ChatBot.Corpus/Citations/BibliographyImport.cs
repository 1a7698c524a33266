using ChatBot.Corpus.Sources;

namespace ChatBot.Corpus.Citations;

/// <summary>An entry of an imported bibliography and the file that it is about; null when there is none.</summary>
public sealed record ImportedEntry(SourceEntry Entry, string? File);

/// <summary>What an export of a reference manager would bring to a library: which entries have a file, which files have an entry.</summary>
/// <param name="Entries">All entries that could be read, in order.</param>
/// <param name="FilesWithoutEntry">Names of documents of which no entry speaks, in order.</param>
/// <param name="Problems">Faults by line, and a warning for each entry without a file and each file without an entry.</param>
public sealed record BibliographyImport(IReadOnlyList<ImportedEntry> Entries, IReadOnlyList<string> FilesWithoutEntry, IReadOnlyList<Problem> Problems)
{
    /// <summary>True when nothing in the export is at fault; entries may still lack files.</summary>
    public bool IsValid => Problems.All(problem => problem.IsWarning);

    /// <summary>
    /// Reads a CSL-JSON export and matches its entries with the library's files: by <c>custom.file</c>, else by a file named like the
    /// entry's key, else by a file named like its title.
    /// </summary>
    /// <param name="path">The export's path as problems shall name it.</param>
    /// <param name="bytes">The export, UTF-8.</param>
    /// <param name="files">Names of the documents in seeds/, without the folder.</param>
    public static BibliographyImport Read(string path, byte[] bytes, IReadOnlyCollection<string> files)
    {
        var (entries, faults) = SourcesFile.Read(path, bytes);
        var problems = faults.ToList();
        var imported = RecordFiles.Match(entries, files).Select(match => new ImportedEntry(match.Entry, match.File)).ToList();
        problems.AddRange(imported.Where(entry => entry.File is null).Select(entry =>
            new Problem(path, entry.Entry.Line, $"\"{entry.Entry.Item.Id}\" has no file in seeds/.", Remedy(entry.Entry.Item), IsWarning: true)));
        var orphans = files.Except(imported.Select(entry => entry.File)).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        problems.AddRange(orphans.Select(file =>
            new Problem($"{SeedsReader.Folder}/{file}", 0, $"No entry of {path} is about it.", $"Add one with \"custom\": {{ \"file\": \"{file}\" }}.", IsWarning: true)));
        return new(imported, orphans, problems);
    }

    private static string Remedy(CslItem item) => RecordFiles.Named(item) is { } named
        ? $"Put {named} there, or mend the name."
        : $"Save its text there as UTF-8, named {(RecordFiles.Slug(item.Id) is { Length: > 0 } slug ? slug : "document")}.txt, or name its file in \"custom\": {{ \"file\": … }}.";
}
