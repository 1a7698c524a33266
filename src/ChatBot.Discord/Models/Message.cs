using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Models;

/// <summary>Bits of a message that a bot sets.</summary>
[Flags]
public enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,

    /// <summary>Shown to the asker alone; only for replies to interactions.</summary>
    Ephemeral = 1 << 6,
    SuppressNotifications = 1 << 12,

    /// <summary>The message is made of components; content and embeds must be absent. Cannot be taken back.</summary>
    ComponentsV2 = 1 << 15,
}

/// <summary>A message as Discord sends it. Content is empty where the bot may not read it.</summary>
public sealed record Message(
    Snowflake Id,
    Snowflake ChannelId,
    Snowflake? GuildId = null,
    User? Author = null,
    Member? Member = null,
    string? Content = null,
    int? Type = null,
    MessageFlags? Flags = null,
    Snowflake? WebhookId = null,
    DateTimeOffset? Timestamp = null,
    IReadOnlyList<User>? Mentions = null,
    IReadOnlyList<Embed>? Embeds = null,
    IReadOnlyList<Component>? Components = null,
    InteractionMetadata? InteractionMetadata = null,
    MessageReference? MessageReference = null,
    JsonElement? Nonce = null);

/// <summary>Which interaction a message answers, and whose.</summary>
public sealed record InteractionMetadata(Snowflake Id, User? User = null);

/// <summary>The message that another one replies to.</summary>
/// <param name="FailIfNotExists">False: if the message is gone, the reply is sent as a plain message.</param>
public sealed record MessageReference(
    Snowflake? MessageId = null,
    Snowflake? ChannelId = null,
    Snowflake? GuildId = null,
    bool? FailIfNotExists = null);

/// <summary>
/// What a bot writes: for Create Message, for a reply to an interaction and for its edits. <see cref="Nonce"/>,
/// <see cref="EnforceNonce"/> and <see cref="MessageReference"/> are for Create Message only. In an edit, an empty
/// list takes something away and null leaves it.
/// </summary>
/// <param name="Content">At most 2,000 characters.</param>
/// <param name="Embeds">At most 10, of together at most 6,000 characters.</param>
/// <param name="Nonce">At most 25 characters; with <paramref name="EnforceNonce"/> a repeated create returns the first message.</param>
public sealed record MessageDraft(
    string? Content = null,
    IReadOnlyList<Embed>? Embeds = null,
    IReadOnlyList<Component>? Components = null,
    MessageFlags? Flags = null,
    MessageReference? MessageReference = null,
    string? Nonce = null,
    bool? EnforceNonce = null)
{
    /// <summary>Files to send along; in an edit they take the place of those that the message has. None leaves those alone.</summary>
    [JsonIgnore]
    public IReadOnlyList<FileUpload> Files { get; init; } = [];

    /// <summary>What Discord is told of the files.</summary>
    public IReadOnlyList<Attachment>? Attachments => DropsFiles && Files.Count == 0 ? [] : Attachment.Of(Files);

    /// <summary>In an edit without files: those that the message has are taken away.</summary>
    [JsonIgnore]
    public bool DropsFiles { get; init; }

    /// <summary>Whom it may ping: nobody unless said otherwise.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;
}
