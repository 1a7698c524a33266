using System.CommandLine;
using ChatBot.Commands;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Questions;

namespace ChatBot.CommandLine;

/// <summary>
/// <c>chatbot ask TEXT</c>: one answer for a terminal, or as JSON; <c>--batch</c>: one JSON object for each line of a file.
/// </summary>
internal static class AskVerb
{
    /// <summary>Sentences whose vectors a single question waits for: about a second's worth.</summary>
    private const int MostWaitedFor = 500;

    public static Command Make(Terminal terminal, TimeProvider time)
    {
        var text = new Argument<string[]>("TEXT")
        {
            Description = "A question, or a command such as /sources",
            Arity = ArgumentArity.ZeroOrMore
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object" };
        var batch = new Option<string?>("--batch")
        {
            Description = "Read one input a line from FILE (- for standard input) and print one JSON object a line, in order",
            HelpName = "FILE",
        };
        var verb = new Command("ask", "Answers a question or a command") { text, json, batch };
        verb.Validators.Add(result =>
        {
            var words = result.GetValue(text) ?? [];
            if (words.Length > 0 == result.GetValue(batch) is not null)
                result.AddError(words.Length > 0 ? "Give either TEXT or --batch, not both."
                    : "Nothing was asked: give TEXT, or --batch FILE.");
            // A question may hold any characters; a first word such as --colour is a slip of the keyboard.
            if (words.Length > 0 && words[0].StartsWith("--", StringComparison.Ordinal))
                result.AddError($"There is no option \"{words[0]}\". Put a question that begins so in quotation marks after a blank.");
        });
        verb.SetLibraryAction(terminal, (parsed, folder, cancellation) => AskAsync(
            terminal, time, folder, string.Join(' ', parsed.GetValue(text) ?? []), parsed.GetValue(json), parsed.GetValue(batch),
                cancellation));
        return verb;
    }

    private static async Task<int> AskAsync(
        Terminal terminal, TimeProvider time, string folder, string text, bool json, string? batch, CancellationToken cancellation)
    {
        var isQuestion = !text.StartsWith('/') && batch is null;
        // What a question wants takes as long to be loaded as the library to be read; on threads of their own, since the reading waits for
        // those of the pool.
        var reading = isQuestion ? Apart(() => QuestionReader.Prepare(text), cancellation) : Task.CompletedTask;
        var settings = SettingsReader.Read(folder).Settings;
        var encoders = LibraryLocation.EncodersOf(settings.Search);
        var loading = Task.WhenAll([reading, .. isQuestion
            ? encoders.Loads(text).Select(load => Apart(load, cancellation)) : []]);
        var library = LibraryLocation.Read(folder, encoders);
        ProblemLines.Write(terminal.Error, library.Problems.Where(problem => !problem.IsWarning));
        VectorProgress.Make(terminal, library.Index, mostWaitedFor: batch is null ? MostWaitedFor : int.MaxValue, cancellation);
        var commands = CommandRegistry.For(library, time, settings.Library.About);
        if (batch is not null)
            return await BatchAsync(terminal, commands, batch, cancellation);
        var answer = commands.Answer(GitBashPath.Undone(text, commands));
        if (json)
            await terminal.Out.WriteLineAsync(JsonReply.Render(answer));
        else
            TerminalReply.Write(terminal, answer);
        await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return answer.Status == AnswerStatus.Invalid ? Root.Problem : Root.Fine;
    }

    private static Task Apart(Action act, CancellationToken cancellation) =>
        Task.Factory.StartNew(act, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static async Task<int> BatchAsync(Terminal terminal, CommandRegistry commands, string batch, CancellationToken cancellation)
    {
        TextReader? file = null;
        try
        {
            file = batch == "-" ? terminal.In : new StreamReader(batch);
            while (await file.ReadLineAsync(cancellation) is { } line)
            {
                await terminal.Out.WriteLineAsync(JsonReply.Render(commands.Answer(line)));
                // Who asks through a pipe waits for each answer.
                await terminal.Out.FlushAsync(cancellation);
            }
            return Root.Fine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(
                $"\"{batch}\" cannot be read: {fault.Message} Name a text file with one input a line, or - for standard input.");
            return Root.Problem;
        }
        finally
        {
            if (batch != "-")
                file?.Dispose();
        }
    }
}
