using ChatBot.Commands;
using ChatBot.Hosting.Metering;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Chat;

/// <summary>Asks the commands on behalf of the pages.</summary>
internal sealed class Asking(AnswerMeter meter)
{
    public Answer Ask(CommandRegistry commands, string line) => meter.Measure(() => commands.Answer(line));
}
