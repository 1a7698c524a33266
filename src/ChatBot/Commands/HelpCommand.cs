using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;

namespace ChatBot.Commands;

/// <summary><c>/help</c>: what can be asked, with an example each.</summary>
internal static class HelpCommand
{
    public static ChatCommand Command { get; } = new(
        new CommandDescription("help", "What can be asked here, with examples",
            new OptionDescription("about", "A command to explain", Required: false), "/help"),
        Answer);

    private static Answer Answer(CommandRegistry registry, CommandCall call)
    {
        var name = call.About.TrimStart('/');
        if (name.Length == 0)
            return All(registry, call);
        return registry.Find(name) is { } command
            ? One(call, command)
            : Search.Answers.Answer.Invalid(call.Input, "help", Phrase.Of($"There is no command \"/{name}\"."), "/help");
    }

    private static Answer All(CommandRegistry registry, CommandCall call) => new(
        call.Input, "help", AnswerStatus.Answered, Phrase.Of($"What can be asked"),
        [
            Phrase.Verbatim(registry.About.Line),
            Phrase.Of($"Every answer is a quotation from the library, with its source; where the documents are silent, that is said."),
            .. registry.Commands.Select(command => Phrase.Of($"/{command.Name} – {command.Description.Said}")),
        ],
        [],
        [.. registry.Commands.Select(command => command.Description.Example).Where(example => example != "/help")]);

    private static Answer One(CommandCall call, ChatCommand command) => new(
        call.Input, "help", AnswerStatus.Answered, Phrase.Verbatim($"/{command.Name}"),
        [Phrase.Of($"{command.Description.Said}. Option {command.Description.Option.Name}: {command.Description.Option.Said}.")],
        [], [command.Description.Example]);
}
