using ChatBot.Daily.Chat;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary><c>/daily</c> among the commands of the chat.</summary>
internal sealed class DailyInChat(DailySlashCommand daily) : IDiscordCommand
{
    public ApplicationCommand Definition => DailySlashCommand.Definition;

    public async Task<MessageDraft> RunAsync(Interaction interaction, MessageCatalog words, CancellationToken cancellation)
    {
        var (text, below) = await daily.RunAsync(interaction, words, cancellation);
        return Card.Note(text, below);
    }

    public async Task<MessageDraft?> PressAsync(Interaction interaction, MessageCatalog words, CancellationToken cancellation) =>
        await daily.PressAsync(interaction, words, cancellation) is var (text, below) ? Card.Note(text, below) : null;

    public bool IsPressed(string? customId) => DailySlashCommand.IsPressed(customId);

    public IReadOnlyList<CommandChoice> Complete(Interaction interaction) => daily.Complete(interaction);
}
