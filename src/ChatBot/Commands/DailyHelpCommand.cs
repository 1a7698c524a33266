using ChatBot.Search.Answers;

namespace ChatBot.Commands;

/// <summary><c>/daily</c> where it is typed as text: it belongs to a Discord server, and this says so and how it is used there.</summary>
internal static class DailyHelpCommand
{
    public static ChatCommand Command { get; } = new(
        new CommandDescription("daily", "A post on every day that has an event, in a channel of a Discord server",
            new CommandOption("about", "Nothing", Required: false), "/daily"),
        (_, call) => new Answer(
            call.Input,
            "daily",
            AnswerStatus.Answered,
            "Daily posts",
            """
            A channel of a Discord server gets what happened on this date, years ago, once a day; whoever manages the server sets it there.
            /daily on: the channel, the time and the time zone; how often, what to post on a date without events, a lens, a role to ping, silently
            /daily preview: what would be posted on a date
            /daily status: how it is going · /daily off: no more posts
            """,
            [],
            ["/help onthisdate"]));
}
