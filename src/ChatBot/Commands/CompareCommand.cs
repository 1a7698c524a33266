using ChatBot.Search.Asking;

namespace ChatBot.Commands;

/// <summary><c>/compare</c>: what each source says of a topic, side by side.</summary>
internal static class CompareCommand
{
    public static ChatCommand Command { get; } = new(
        new CommandDescription("compare", "What each source says of a topic, and which are silent",
            new OptionDescription("about", "A topic in a few words", Required: true), "/compare the agreement"),
        (commands, call) => ComparisonAnswerer.Answer(commands.Library, call.Input, call.About));
}
