using System.CommandLine;
using System.Globalization;
using ChatBot.Commands;
using ChatBot.Evaluation;
using ChatBot.Hosting;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot evaluate FILE</c>: a library's own questions, and what was found, missed and wrongly answered.</summary>
internal static class EvaluateVerb
{
    public static Command Make(Terminal terminal, TimeProvider time)
    {
        var file = new Argument<string>("FILE") { Description = "A YAML list of questions and the quotations that should answer them" };
        var minimum = new Option<double>("--minimum")
        {
            Description = "The share of right answers, in percent, below which the exit code is 1",
            DefaultValueFactory = _ => 100,
            HelpName = "PERCENT",
        };
        var verb = new Command("evaluate",
            "Asks a library its own questions and reports what was found, missed and wrongly answered") { file, minimum };
        verb.SetLibraryAction(terminal, (parsed, folder, cancellation) =>
            Task.FromResult(Evaluate(terminal, time, folder, parsed.GetValue(file)!, parsed.GetValue(minimum), cancellation)));
        return verb;
    }

    private static int Evaluate(Terminal terminal, TimeProvider time, string folder, string file, double minimum,
        CancellationToken cancellation)
    {
        if (InputFile.Read(terminal, file, "Name a YAML file of questions; config/README.md has its form.",
            File.ReadAllText) is not { } text)
            return Root.Problem;
        var library = LibraryLocation.Read(folder, LibraryLocation.EncodersOf(folder));
        VectorProgress.Make(terminal, library.Index, int.MaxValue, cancellation);
        var (cases, problems) = EvaluationFile.Read(file, text);
        problems = [.. problems, .. Evaluator.Unknown(file, library.Works, cases)];
        ProblemLines.Write(terminal.Error, problems);
        var commands = CommandRegistry.For(library, time);
        var results = cases.Select(question => Evaluator.Judge(commands, question)).ToList();
        foreach (var result in results.Where(result => result.Verdict != Verdict.Right))
            terminal.Out.WriteLine($"{file}:{result.Case.Line}: {Name(result.Verdict)}: {result.Case.Ask} ({result.Because})");
        var share = results.Count == 0 ? 0 : 100.0 * results.Count(result => result.Verdict == Verdict.Right) / results.Count;
        foreach (var verdict in Enum.GetValues<Verdict>())
            terminal.Out.WriteLine($"{Name(verdict)}: {results.Count(result => result.Verdict == verdict)}");
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share:F1} % of {results.Count} right"));
        return problems.Count > 0 || share < minimum ? Root.Problem : Root.Fine;
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Right => "right",
        Verdict.FoundLater => "found later",
        Verdict.Missed => "missed",
        _ => "wrongly answered",
    };
}
