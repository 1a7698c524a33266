using ChatBot.Corpus.Phrases;
using NodaTime;

namespace ChatBot.Daily.Posting;

/// <summary>
/// The chat, as far as daily posts need it. What the chat refuses comes back as a value; nothing but cancellation throws.
/// </summary>
public interface IChannelPoster
{
    /// <summary>The time in the chat, by which posts are due and claims are made; the machine's own until the chat has said it.</summary>
    Instant Now { get; }

    /// <summary>Asks the chat what time it is; false when it cannot be reached, and then nothing is to be claimed.</summary>
    Task<bool> AskTimeAsync(CancellationToken cancellation);

    /// <summary>Sends a post. Twice with the same nonce within a short time gives the same message.</summary>
    Task<Delivery> SendAsync(ulong guild, ulong channel, DailyPost post, string nonce, CancellationToken cancellation);

    /// <summary>
    /// Looks for a post of ours among the channel's messages since <paramref name="since"/>, by what only the bot can have put there.
    /// </summary>
    Task<Delivery> FindAsync(ulong guild, ulong channel, string nonce, Instant since, CancellationToken cancellation);

    /// <summary>Opens the thread under a post and publishes it, as far as it asks for that; again without harm.</summary>
    /// <returns>What could not be done, as a sentence; null when all was.</returns>
    Task<string?> FinishAsync(ulong channel, ulong message, DailyPost post, CancellationToken cancellation);

    /// <summary>Sends a person a direct message; false when they cannot be reached.</summary>
    Task<bool> TellAsync(ulong user, string text, string nonce, CancellationToken cancellation);

    /// <summary>Whether posts can be made in the channel.</summary>
    /// <param name="role">A role that they are to ping; null for none.</param>
    /// <returns>What is in the way, as a sentence for the admin; null when nothing is.</returns>
    Task<Phrase?> ObstacleAsync(ulong guild, ulong channel, ulong? role, CancellationToken cancellation);

    /// <summary>
    /// Whether posts can be made with all that is wanted of them there; and what is wanted with what the channel adds: that it is a
    /// forum, the id of a tag.
    /// </summary>
    /// <param name="tag">The tag's name as typed; null for none.</param>
    /// <returns>What is in the way, as a sentence for the admin; null when nothing is.</returns>
    Task<(Phrase? Obstacle, PostExtras Extras)> SettleAsync(ulong guild, ulong channel, PostExtras wanted, string? tag,
        CancellationToken cancellation);

    /// <summary>Gives a person a role, or takes it.</summary>
    /// <returns>Why it could not be done, as a sentence; null when it was.</returns>
    Task<Phrase?> SetRoleAsync(ulong guild, ulong user, ulong role, bool given, CancellationToken cancellation);
}
