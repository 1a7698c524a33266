using System.CommandLine;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Import;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>
/// <c>chatbot import PATH</c>: copies a document, a folder of them, or an export of a reference manager with its attachments into seeds/,
/// and adds the records to sources.json. Nothing is overwritten.
/// </summary>
internal static class ImportVerb
{
    public static Command Make(Terminal terminal)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A document, a folder of documents, or an export: CSL-JSON (.json), BibTeX (.bib), RIS (.ris), "
                + "alone or with its files beside it",
        };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be done, and change nothing" };
        var verb = new Command("import", "Brings documents and the records of a reference manager into the library") { path, dry };
        verb.SetLibraryAction(terminal, (parsed, folder, cancellation) =>
            Task.FromResult(Import(terminal, folder, parsed.GetRequiredValue(path), parsed.GetValue(dry), cancellation)));
        return verb;
    }

    private static int Import(Terminal terminal, string library, string path, bool isDry, CancellationToken cancellation)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            terminal.Error.WriteLine(
                $"There is no file or folder \"{path}\". Name a document, a folder, or an export (.json, .bib, .ris).");
            return Root.Problem;
        }
        if (InputFile.Read(terminal, path, "Check that it may be read.", file => ImportPlan.Of(library, file)) is not { } plan)
            return Root.Problem;
        ProblemLines.Write(terminal.Out, plan.Problems);
        if (plan.IsValid && !isDry)
            Carry(terminal, library, plan, cancellation);
        foreach (var copy in plan.Copies)
            terminal.Out.WriteLine($"{(isDry ? "would copy" : "copied")} {Path.GetFileName(copy.From)} to {SeedsReader.Folder}/{copy.To}");
        foreach (var item in plan.Added)
            terminal.Out.WriteLine($"{item.Id}: {SeedsReader.Folder}/{item.Custom!.File}");
        terminal.Out.WriteLine($"{plan.Records} records, {plan.Added.Count} {(isDry ? "to add" : "added")}; "
            + $"{plan.Copies.Count} files {(isDry ? "to copy" : "copied")}.");
        if (!plan.IsValid)
            terminal.Out.WriteLine("Nothing was changed: mend what is named above first.");
        else if (!isDry)
            DraftLines.Write(terminal.Out, SeedsReader.Read(library, cancellation: cancellation)
                .Works.Where(work => plan.Copies.Any(copy => work.Origin.File == $"{SeedsReader.Folder}/{copy.To}")));
        return plan.IsValid ? Root.Fine : Root.Problem;
    }

    private static void Carry(Terminal terminal, string library, ImportPlan plan, CancellationToken cancellation)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(library, SeedsReader.Folder)).FullName;
        terminal.ErrorConsole.Progress().HideCompleted(true).Start(progress =>
        {
            var task = progress.AddTask("Copying", maxValue: Math.Max(1, plan.Copies.Count));
            foreach (var copy in plan.Copies)
            {
                cancellation.ThrowIfCancellationRequested();
                File.Copy(copy.From, Path.Combine(seeds, copy.To), overwrite: false);
                task.Increment(1);
            }
        });
        if (plan.Added.Count == 0)
            return;
        var sources = Path.Combine(library, SeedsReader.SourcesPath);
        var part = $"{sources}.part";
        File.WriteAllText(part, SourcesAddition.To(File.Exists(sources) ? File.ReadAllText(sources) : "", plan.Added));
        File.Move(part, sources, overwrite: true);
    }
}
