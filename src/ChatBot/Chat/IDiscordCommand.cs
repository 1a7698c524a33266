using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>
/// A command that is about a place in Discord, such as a channel's settings, and so cannot be one that knows no platform.
/// </summary>
public interface IDiscordCommand
{
    /// <summary>As it is registered.</summary>
    ApplicationCommand Definition { get; }

    /// <summary>Runs a use of it; the reply is for the asker alone.</summary>
    /// <param name="words">The asker's language.</param>
    Task<MessageDraft> RunAsync(Interaction interaction, MessageCatalog words, CancellationToken cancellation);

    /// <summary>Whether a button or a menu is of this command.</summary>
    bool IsPressed(string? customId);

    /// <summary>Does what one of its buttons or menus asks for; null where it asks for nothing.</summary>
    Task<MessageDraft?> PressAsync(Interaction interaction, MessageCatalog words, CancellationToken cancellation);

    /// <summary>What to offer for the option that is being typed; at most 25.</summary>
    IReadOnlyList<CommandChoice> Complete(Interaction interaction);
}

/// <summary>All of them.</summary>
public sealed record DiscordCommands(IReadOnlyList<IDiscordCommand> All);
