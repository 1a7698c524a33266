using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;

namespace ChatBot.Commands;

/// <summary><c>/daily</c> where it is typed as text: it belongs to a Discord server, and this says so and how it is used there.</summary>
internal static class DailyHelpCommand
{
    public static ChatCommand Command { get; } = new(
        new CommandDescription("daily", "A post on every day that has an event, in a channel of a Discord server",
            new OptionDescription("about", "Nothing", Required: false), "/daily"),
        (_, call) => new Answer(
            call.Input,
            "daily",
            AnswerStatus.Answered,
            Phrase.Of($"Daily posts"),
            [
                Phrase.Of(
                    $"A channel of a Discord server gets what happened on this date, years ago; whoever manages the server sets it there."),
                Phrase.Of($"/daily on: the channel, the times and the time zone; how often, what to post on a date without events"),
                Phrase.Of($"/daily test: a post now, as a test · /daily preview: what would be posted on a date"),
                Phrase.Of($"/daily status: how it is going · /daily pause, resume, skip · /daily off: no more posts"),
            ],
            [],
            ["/help onthisdate"]));
}
