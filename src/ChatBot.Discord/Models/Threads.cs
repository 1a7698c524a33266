namespace ChatBot.Discord.Models;

/// <summary>A thread to open under a message (https://discord.com/developers/docs/resources/channel#start-thread-from-message).</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="AutoArchiveDuration">Minutes without a message after which it is put away: 60, 1440, 4320 or 10080.</param>
internal sealed record NewThread(string Name, int AutoArchiveDuration);

/// <summary>A thread of a forum, with its first message, which has the thread's id and takes no nonce.</summary>
/// <param name="Name">Its title, 1 to 100 characters.</param>
/// <param name="AppliedTags">At most 5.</param>
public sealed record ForumPost(string Name, MessageDraft Message, int AutoArchiveDuration, IReadOnlyList<Snowflake>? AppliedTags = null);

/// <summary>Threads, as a server or a channel lists them.</summary>
public sealed record ThreadList(IReadOnlyList<Channel>? Threads = null);

/// <summary>A tag of a forum.</summary>
/// <param name="Moderated">Whether only those who may manage threads give it.</param>
public sealed record ForumTag(Snowflake Id, string? Name = null, bool? Moderated = null);
