namespace ChatBot.Daily;

/// <summary>What else an admin chose of a channel's posts; nothing of it unless they said so.</summary>
/// <param name="MoreTimes">Further times of a day, later ones last, such as <c>13:00 18:30</c>; null for none.</param>
/// <param name="Thread">True to open a thread under each post.</param>
/// <param name="Publish">True to publish each post to the servers that follow the announcement channel.</param>
/// <param name="IsForum">Whether the channel is a forum: a post is a thread of its own there.</param>
/// <param name="Title">How the title of a forum post, or the name of a thread, begins; null for the post's own heading.</param>
/// <param name="Tag">The forum's tag of each post; null for none.</param>
/// <param name="OfferRole">The role that a button under each post gives and takes; null for no button.</param>
/// <param name="Locale">The server's language, in which the bot's own words in a post are; null for English.</param>
public sealed record PostExtras(
    string? MoreTimes = null, bool Thread = false, bool Publish = false, bool IsForum = false, string? Title = null, ulong? Tag = null,
        ulong? OfferRole = null, string? Locale = null)
{
    public static PostExtras None { get; } = new();
}
