using System.Text.Json.Serialization;

namespace ChatBot.Discord.Models;

public enum InteractionResponseType
{
    Message = 4,

    /// <summary>"… is thinking"; the answer is edited in within 15 min. Only the flag Ephemeral is heeded, and it is fixed now.</summary>
    DeferredMessage = 5,

    /// <summary>For a component: nothing is shown; the message is edited later.</summary>
    DeferredUpdate = 6,

    /// <summary>For a component: its message becomes this one.</summary>
    Update = 7,
    Autocomplete = 8,
}

/// <summary>The first answer to an interaction. The factories say which data belongs to which type.</summary>
public sealed record InteractionResponse(InteractionResponseType Type, InteractionResponsePayload? Data = null)
{
    /// <summary>A message in the channel; <see cref="MessageFlags.Ephemeral"/> shows it to the asker alone.</summary>
    public static InteractionResponse Reply(MessageDraft message) =>
        new(InteractionResponseType.Message, InteractionResponsePayload.Of(message));

    /// <summary>Changes the message that carries the component.</summary>
    public static InteractionResponse Update(MessageDraft message) =>
        new(InteractionResponseType.Update, InteractionResponsePayload.Of(message));

    public static InteractionResponse Defer(bool ephemeral) =>
        new(InteractionResponseType.DeferredMessage, ephemeral ? new() { Flags = MessageFlags.Ephemeral } : null);

    public static InteractionResponse DeferUpdate() => new(InteractionResponseType.DeferredUpdate);

    /// <param name="choices">At most 25.</param>
    public static InteractionResponse Choices(IReadOnlyList<CommandChoice> choices) =>
        new(InteractionResponseType.Autocomplete, new() { Choices = choices });
}

/// <summary>The union of what the types of response carry.</summary>
public sealed record InteractionResponsePayload
{
    public string? Content { get; init; }
    public IReadOnlyList<Embed>? Embeds { get; init; }
    public IReadOnlyList<Component>? Components { get; init; }
    public MessageFlags? Flags { get; init; }
    public AllowedMentions? AllowedMentions { get; init; }
    public IReadOnlyList<CommandChoice>? Choices { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    [JsonIgnore]
    public IReadOnlyList<FileUpload> Files { get; init; } = [];

    internal static InteractionResponsePayload Of(MessageDraft message) => new()
    {
        Content = message.Content,
        Embeds = message.Embeds,
        Components = message.Components,
        Flags = message.Flags,
        AllowedMentions = message.AllowedMentions,
        Attachments = message.Attachments,
        Files = message.Files,
    };
}
