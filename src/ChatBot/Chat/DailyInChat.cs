using ChatBot.Daily.Chat;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary><c>/daily</c> among the commands of the chat.</summary>
internal sealed class DailyInChat(DailySlashCommand daily) : IDiscordCommand
{
    public ApplicationCommand Definition => DailySlashCommand.Definition;

    public Task<string> RunAsync(Interaction interaction, Framing words, CancellationToken cancel) => daily.RunAsync(interaction, words, cancel);

    public IReadOnlyList<CommandChoice> Complete(Interaction interaction) => daily.Complete(interaction);
}
