namespace ChatBot.Discord.Models;

/// <summary>A card in a message (https://discord.com/developers/docs/resources/message#embed-object).</summary>
/// <param name="Title">At most 256 characters.</param>
/// <param name="Description">At most 4,096 characters, Markdown.</param>
/// <param name="Color">0xRRGGBB.</param>
public sealed record Embed(
    string? Title = null,
    string? Description = null,
    string? Url = null,
    int? Color = null,
    IReadOnlyList<EmbedField>? Fields = null,
    EmbedFooter? Footer = null,
    EmbedAuthor? Author = null);

/// <param name="Name">At most 256 characters.</param>
/// <param name="Value">At most 1,024 characters.</param>
public sealed record EmbedField(string Name, string Value, bool? Inline = null);

/// <param name="Text">At most 2,048 characters.</param>
public sealed record EmbedFooter(string Text);

/// <param name="Name">At most 256 characters.</param>
public sealed record EmbedAuthor(string Name, string? Url = null);
