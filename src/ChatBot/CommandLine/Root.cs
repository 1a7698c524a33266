using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>The command line as a whole: <c>chatbot VERB</c>, and <c>chatbot</c> alone, which runs the worker.</summary>
internal static class Root
{
    /// <summary>Fine.</summary>
    public const int Fine = 0;

    /// <summary>A problem in what was asked for.</summary>
    public const int Problem = 1;

    /// <summary>Wrong usage of the command line.</summary>
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, Terminal terminal, TimeProvider time)
    {
        var root = Make(terminal, time);
        var parsed = root.Parse(args);
        var streams = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, ProcessTerminationTimeout = null };
        var code = await parsed.InvokeAsync(streams);
        await terminal.Out.FlushAsync();
        return parsed.Errors.Count > 0 ? WrongUsage : code;
    }

    private static RootCommand Make(Terminal terminal, TimeProvider time)
    {
        var root = new RootCommand("Answers questions from a library of documents, only in the documents' own words.");
        root.Options.Add(SharedOptions.Library);
        foreach (var verb in Verbs(terminal, time))
            root.Subcommands.Add(verb);
        var run = RunVerb.Make(terminal, time);
        root.Subcommands.Add(run);
        root.Action = run.Action;
        return root;
    }

    private static IEnumerable<Command> Verbs(Terminal terminal, TimeProvider time)
    {
        yield return AskVerb.Make(terminal, time);
        yield return CheckVerb.Make(terminal);
        yield return IndexVerb.Make(terminal, time);
        yield return DatesVerb.Make(terminal);
        yield return NamesVerb.Make(terminal);
        yield return EvaluateVerb.Make(terminal, time);
        yield return DailyVerb.Make(terminal, time);
        yield return StateVerb.Make(terminal);
        yield return HealthVerb.Make(terminal);
        yield return CiteVerb.Make(terminal);
        yield return ImportVerb.Make(terminal);
        yield return ReadFilesVerb.Make();
    }
}
