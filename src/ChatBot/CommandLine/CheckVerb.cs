using System.CommandLine;
using ChatBot.Corpus.Problems;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Languages;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot check</c>: every problem of seeds/ and config/ with file, line and remedy, and counts.</summary>
internal static class CheckVerb
{
    public static Command Make(Terminal terminal)
    {
        var verb = new Command("check", "Validates seeds/ and config/ and lists every problem");
        verb.SetLibraryAction(terminal, (_, folder) => Check(terminal, folder));
        return verb;
    }

    private static int Check(Terminal terminal, string folder)
    {
        var library = LibraryLocation.Read(folder);
        IReadOnlyList<Problem> problems = [.. SettingsReader.Read(folder).Problems, .. library.Problems];
        ProblemLines.Write(terminal.Out, problems);
        DraftLines.Write(terminal.Out, library.Works);
        var errors = problems.Count(problem => !problem.IsWarning);
        var works = library.Works;
        terminal.Out.WriteLine(string.Join(", ", CountedNoun.Of(works.Count, "document"),
            CountedNoun.Of(works.Sum(work => work.Passages.Count(passage => passage.Number > 0)), "paragraph"),
            CountedNoun.Of(works.Sum(work => work.Sentences.Count), "sentence")) + ".");
        foreach (var language in LanguageNotes.Of(library.Languages))
            terminal.Out.WriteLine(language);
        foreach (var lens in library.Lenses)
            terminal.Out.WriteLine($"/{lens.Name}: "
                + $"{string.Join(
                    ", ", LensYield.Of(library.Readings, lens).Select(found => found.Mentions == 0 ? $"{found.Words} "
                    + $"(nothing)" : $"{found.Words} {found.Mentions}"))}.");
        terminal.Out.WriteLine(problems.Count == 0 ? "No problem found." :
            $"{CountedNoun.Of(errors, "error")}, {CountedNoun.Of(problems.Count - errors, "warning")}.");
        return errors == 0 ? Root.Fine : Root.Problem;
    }
}
