using ChatBot.Chat;
using ChatBot.Commands;
using ChatBot.Hosting.Metering;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Chat;

/// <summary>Asks the commands on behalf of the pages.</summary>
internal sealed class Asking(AnswerMeter meter, FollowUps followUps)
{
    private const int LongestConversation = 40;

    /// <param name="conversation">What the script of an open page calls itself, so that a question can follow up the one before; null for
    /// none.</param>
    public Answer Ask(CommandRegistry commands, string line, string? conversation = null)
    {
        if (conversation is { Length: > 0 and <= LongestConversation } && conversation.All(char.IsAsciiLetterOrDigit))
            line = followUps.Complete($"web {conversation}", line);
        return meter.Measure(() => commands.Answer(line));
    }
}
