namespace ChatBot.Commands;

/// <summary>The commands that are code, in the order in which help lists them.</summary>
internal static class BuiltInCommands
{
    /// <param name="time">Tells which day is today.</param>
    public static IEnumerable<ChatCommand> All(TimeProvider time)
    {
        yield return AskCommand.Command;
        yield return LibraryCommands.Who;
        yield return LibraryCommands.Timeline;
        yield return LibraryCommands.OnThisDate(time);
        yield return LibraryCommands.Figure;
        yield return CompareCommand.Command;
        yield return CiteCommand.Command;
        yield return SourcesCommand.Command;
        yield return DailyHelpCommand.Command;
        yield return HelpCommand.Command;
    }
}
