using System.CommandLine;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Sources;

namespace ChatBot.CommandLine;

/// <summary>
/// <c>chatbot import FILE</c>: reads an export of a reference manager (CSL-JSON, as Zotero writes it) and says which entries lack a file
/// and which files lack an entry. It changes nothing.
/// </summary>
internal static class ImportVerb
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The export, CSL-JSON" };
        var verb = new Command("import", "Checks a CSL-JSON export against the documents of the library") { file };
        verb.SetLibraryAction(terminal, (parsed, folder) => Import(terminal, folder, parsed.GetRequiredValue(file)));
        return verb;
    }

    private static int Import(Terminal terminal, string folder, string file)
    {
        if (InputFile.Read(terminal, file, "Name a CSL-JSON file, as Zotero exports it.", File.ReadAllBytes) is not { } bytes)
            return Root.Problem;
        var import = BibliographyImport.Read(file, bytes, SeedsReader.FilesOf(folder));
        ProblemLines.Write(terminal.Out, import.Problems);
        foreach (var entry in import.Entries.Where(entry => entry.File is not null))
            terminal.Out.WriteLine($"{entry.Entry.Item.Id}: {SeedsReader.Folder}/{entry.File}");
        terminal.Out.WriteLine($"{import.Entries.Count} entries, {import.Entries.Count(entry => entry.File is null)} without a file; {import.FilesWithoutEntry.Count} files without an entry.");
        return import.IsValid ? Root.Fine : Root.Problem;
    }
}
