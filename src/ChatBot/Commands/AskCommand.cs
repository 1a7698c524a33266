using ChatBot.Search.Asking;

namespace ChatBot.Commands;

/// <summary><c>/ask</c>: a question in plain words, answered by the sentences that say it.</summary>
internal static class AskCommand
{
    public static ChatCommand Command { get; } = new(
        new CommandDescription("ask", "Ask the library a question",
            new OptionDescription("question", "A question in plain words", Required: true), "/ask who wrote this?"),
        (commands, call) =>
            BotQuestion.Answer(commands.Library.Works, call) ?? QuestionAnswerer.Answer(commands.Library, call.Input, call.About));
}
