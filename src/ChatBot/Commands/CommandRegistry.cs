using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Answers;
using ChatBot.Search.Languages;
using ChatBot.Search.Library;

namespace ChatBot.Commands;

/// <summary>The commands that a library offers: those built in and its lenses. Reads a line, finds the command, answers.</summary>
/// <remarks>Immutable but for the questions that it proposes, which are swapped in one step: safe for any number of threads.</remarks>
public sealed class CommandRegistry
{
    /// <summary>How long a line may be that is answered, in characters; what Discord takes as an option.</summary>
    public const int LongestInput = 6000;

    /// <summary>A name that is further from every command's than this many edits is no misspelling.</summary>
    private const int MostEdits = 2;

    private readonly Dictionary<string, ChatCommand> _commands;
    private readonly Lazy<Proposals> _proposals;
    private volatile IReadOnlyList<Proposal> _questions;
    private volatile Proposals? _former;

    private CommandRegistry(LibrarySnapshot library, LibraryAbout about, IEnumerable<ChatCommand> commands)
    {
        (Library, About) = (library, about);
        var examples = Examples.Of(library);
        Commands = [.. commands.Select(command => Examples.Fit(command, examples))];
        _commands = Commands.ToDictionary(command => command.Name, StringComparer.OrdinalIgnoreCase);
        _proposals = new Lazy<Proposals>(() => ChatBot.Commands.Proposals.Of(this));
        _questions = [.. AnsweredQuestions.Example(this)];
    }

    /// <summary>The snapshot that these commands answer from.</summary>
    public LibrarySnapshot Library { get; }

    /// <summary>What the library is called.</summary>
    public LibraryAbout About { get; }

    /// <summary>In the order of a list of help.</summary>
    public IReadOnlyList<ChatCommand> Commands { get; }

    /// <param name="library">What they answer from.</param>
    /// <param name="time">Tells which day "today" is.</param>
    /// <param name="about">What the library is called; null where its keeper has not named it.</param>
    public static CommandRegistry For(LibrarySnapshot library, TimeProvider time, LibraryAbout? about = null) =>
        new(library, about ?? LibraryAbout.Unnamed, [.. BuiltInCommands.All(time), .. library.Lenses.Select(LensCommand.Of)]);

    /// <summary>
    /// What is proposed while an option is typed; read off the library when it is first asked for, or by <see cref="Prepare"/>, until which
    /// what <see cref="After"/> was given stands in.
    /// </summary>
    internal Proposals Proposals => IsPrepared ? _proposals.Value : _former ?? _proposals.Value;

    /// <summary>Questions that the library answers: at first its example, all after <see cref="PrepareQuestions"/>.</summary>
    internal IReadOnlyList<Proposal> Questions => _questions;

    /// <summary>Whether the first who types has to wait for the proposals.</summary>
    internal bool IsPrepared => _proposals.IsValueCreated;

    /// <summary>These commands, which propose what those of another library do until they are prepared: so nobody has to wait.</summary>
    public CommandRegistry After(CommandRegistry other)
    {
        _former = other.IsPrepared ? other.Proposals : other._former;
        return this;
    }

    /// <summary>
    /// Reads the proposals off the library before somebody types, which in a large one takes longer than typing may; and makes some, so
    /// that what the runtime does at a first time is done too.
    /// </summary>
    public void Prepare()
    {
        _ = _proposals.Value;
        _former = null;
        foreach (var command in Commands)
            _ = Completions.For(this, command.Name, "a");
    }

    /// <summary>
    /// Finds out which questions are good to propose, by asking them; best done when the library can be searched by meaning.
    /// </summary>
    public void PrepareQuestions() => _questions = AnsweredQuestions.Of(this);

    public ChatCommand? Find(string name) => _commands.GetValueOrDefault(name);

    /// <summary>Answers a line: <c>/command text</c>, or a question in plain words, which is <c>/ask</c>.</summary>
    public Answer Answer(string input, string? conversation = null)
    {
        var line = input.Trim();
        if (line.Length > LongestInput)
            return Search.Answers.Answer.Invalid(
                line[..60] + "…", "",
                Phrase.Of($"That is {line.Length:N0} characters; {LongestInput:N0} are read at most. Ask in fewer words."));
        return Run(CommandCall.Read(input) with { Conversation = conversation });
    }

    /// <summary>The call as it means the same on every later day: for "today", that day.</summary>
    public CommandCall Settled(CommandCall call) => Find(call.Command) is { } command ? command.Settled(call) : call;

    /// <summary>Answers a call whose command and text are known apart.</summary>
    public Answer Run(CommandCall call)
    {
        if (Find(call.Command) is not { } command)
            return Unknown(call);
        if (command.Description.Option.Required && call.About.Length == 0)
            return Search.Answers.Answer.Invalid(
                call.Input, command.Name, Phrase.Of($"/{command.Name} needs something after it: {command.Description.Option.Said}."),
                command.Description.Example);
        var answer = command.Answer(this, call);
        return answer.Status == AnswerStatus.NothingFound && LanguageOf(call) is { IsEmpty: false } note
            && !answer.Lines.Any(line => line.ToString().Contains(note.ToString(), StringComparison.Ordinal))
            ? answer with { Lines = [.. answer.Lines, note] } : answer;
    }

    /// <summary>That a call is in another language than the library's; empty where it is not.</summary>
    private Phrase LanguageOf(CommandCall call)
    {
        if (Note(call.About).IsEmpty)
            return Phrase.Empty;
        // "de la Tour" is a name, and no Catalan.
        var named = Library.Queries.Read(call.About).Names;
        var text = named.Aggregate(call.About, (rest, name) => rest.Replace(name.Text, " ", StringComparison.Ordinal));
        return Note(text);

        Phrase Note(string asked) => LanguageNotes.OfQuestion(QuestionLanguage.Of(asked, Library.Languages), Library.Languages);
    }

    private Answer Unknown(CommandCall call)
    {
        var (near, edits) = Commands.Select(command => (command.Name, NearSpelling.Edits(command.Name, call.Command)))
            .MinBy(known => known.Item2);
        return Search.Answers.Answer.Invalid(
            call.Input, "", Phrase.Of($"There is no command \"/{call.Command}\". Type /help for those there are."), edits <= MostEdits
                ? $"/{near} {call.About}".Trim() : "/help");
    }
}
