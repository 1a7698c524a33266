using ChatBot.Commands;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Evaluation;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Chat;

/// <summary>A call to click for each command, one that the library answers: what a stranger tries first must not come back empty.</summary>
internal sealed class Examples
{
    private const string Questions = "seeds/evaluation.yaml";

    private volatile Made? _made;

    /// <summary>The examples of a library, in the order of its commands, those with quotations first; kept until another library is asked for.</summary>
    public IReadOnlyList<(ChatCommand Command, string Call)> Of(CommandRegistry commands)
    {
        if (_made is { } made && made.Commands == commands)
            return made.Calls;
        var calls = commands.Commands.Select(command => (Command: command, Call: ExampleOf(commands, command))).OrderBy(example => !example.Call.Contains(' ')).ToList();
        _made = new(commands, calls);
        return calls;
    }

    private static string ExampleOf(CommandRegistry commands, ChatCommand command) =>
        Candidates(commands.Library, command).FirstOrDefault(call => commands.Answer(call).Status == AnswerStatus.Answered) ?? $"/{command.Name}";

    private static IEnumerable<string> Candidates(LibrarySnapshot library, ChatCommand command)
    {
        var fromLibrary = command.Name switch
        {
            "ask" => QuestionsOf(library.Folder),
            "who" => People(library),
            "onthisdate" => Days(library),
            _ => [],
        };
        return fromLibrary.Select(about => $"/{command.Name} {about}").Append(command.Description.Example);
    }

    /// <summary>The questions in plain words by which the library is evaluated, where it has such.</summary>
    private static IEnumerable<string> QuestionsOf(string folder)
    {
        var path = Path.Combine(folder, Questions);
        return File.Exists(path)
            ? EvaluationFile.Read(Questions, File.ReadAllText(path)).Cases.Where(one => !one.Nothing && !one.Ask.StartsWith('/')).Select(one => one.Ask).Take(3)
            : [];
    }

    /// <summary>The people whom the texts name most.</summary>
    private static IEnumerable<string> People(LibrarySnapshot library) =>
        library.Readings.SelectMany(work => work.Sentences).SelectMany(sentence => sentence.Names).Select(mention => mention.Only).OfType<Name>().Where(name => name.IsPerson)
            .GroupBy(name => name.Canonical).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Take(3);

    /// <summary>The days of the year of which most is told.</summary>
    private static IEnumerable<string> Days(LibrarySnapshot library) =>
        library.Readings.SelectMany(work => work.Sentences).SelectMany(sentence => sentence.Dates).Where(date => date.Value is { Precision: DatePrecision.Day, Start: not null })
            .GroupBy(date => date.Value.Start!.Value.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).Take(3);

    private sealed record Made(CommandRegistry Commands, IReadOnlyList<(ChatCommand, string)> Calls);
}
