using ChatBot.Daily.Chat;
using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary><c>/daily</c> among the commands of the chat.</summary>
internal sealed class DailyInChat(DailySlashCommand daily) : IDiscordCommand
{
    public ApplicationCommand Definition => DailySlashCommand.Definition;

    public Task<string> RunAsync(Interaction interaction, CancellationToken cancel) => daily.RunAsync(interaction, cancel);

    public IReadOnlyList<CommandChoice> Complete(Interaction interaction) => daily.Complete(interaction);
}
