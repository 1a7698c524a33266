using ChatBot.Commands;
using ChatBot.Hosting.Metering;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Chat;

/// <summary>Asks the commands on behalf of the pages.</summary>
internal sealed class Asking(AnswerMeter meter)
{
    private const int LongestConversation = 40;

    /// <param name="conversation">What the script of an open page calls itself, so that a question can follow up the one before; null for none.</param>
    public Answer Ask(CommandRegistry commands, string line, string? conversation = null)
    {
        var known = conversation is { Length: > 0 and <= LongestConversation } && conversation.All(char.IsAsciiLetterOrDigit) ? $"web:{conversation}" : null;
        return meter.Measure(() => commands.Answer(line, known));
    }
}
