namespace ChatBot.Discord.Models;

/// <summary>A file that is sent with a message (https://discord.com/developers/docs/reference#uploading-files).</summary>
/// <param name="Name">Letters, digits, dashes and dots; components name it as <c>attachment://</c> and this.</param>
/// <param name="MediaType">Such as <c>image/png</c>.</param>
/// <param name="Description">What a picture shows, for those who do not see it; at most 1,024 characters.</param>
public sealed record FileUpload(string Name, string MediaType, ReadOnlyMemory<byte> Content, string? Description = null);

/// <summary>A file as the JSON of a message names it; the bytes are in the part <c>files[Id]</c>.</summary>
public sealed record Attachment(string Id, string Filename, string? Description = null)
{
    /// <returns>Null for no files: then Discord leaves a message's files as they are.</returns>
    internal static IReadOnlyList<Attachment>? Of(IReadOnlyList<FileUpload> files) =>
        files.Count == 0 ? null : [.. files.Select((file, index) => new Attachment($"{index}", file.Name, file.Description))];
}
