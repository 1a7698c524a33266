using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>A command that is about a place in Discord, such as a channel's settings, and so cannot be one that knows no platform.</summary>
public interface IDiscordCommand
{
    /// <summary>As it is registered.</summary>
    ApplicationCommand Definition { get; }

    /// <summary>Runs a use of it; the reply, in Discord's Markdown, is for the asker alone.</summary>
    /// <param name="words">The asker's language.</param>
    Task<string> RunAsync(Interaction interaction, Framing words, CancellationToken cancel);

    /// <summary>What to offer for the option that is being typed; at most 25.</summary>
    IReadOnlyList<CommandChoice> Complete(Interaction interaction);
}

/// <summary>All of them.</summary>
public sealed record DiscordCommands(IReadOnlyList<IDiscordCommand> All);
