using System.Text.Json.Serialization;
using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Sources.Texts;

/// <summary>
/// What is kept beside a text that was read from a file: of which file, by which reader, and what is not in the text itself.
/// </summary>
/// <param name="Original">The file, relative to seeds/.</param>
/// <param name="Sha256">SHA-256 of the file's bytes.</param>
/// <param name="Reader">The reader and its version, the encoding it was told, the limits.</param>
/// <param name="TextSha256">SHA-256 of the text's bytes; null where the file could not be read.</param>
internal sealed record StoredText(string Original, string Sha256, string Reader, string? TextSha256)
{
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    public IReadOnlyList<TextBlock> Blocks { get; init; } = [];

    public IReadOnlyList<StatedField> Stated { get; init; } = [];

    public IReadOnlyList<LeftOutLine> LeftOut { get; init; } = [];

    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    public ReadingNote? Fault { get; init; }

    public static StoredText Of(string original, string sha256, string reader, ReadingResult result, string? textSha256) =>
        new(original, sha256, reader, textSha256)
        {
            Marks = result.Text?.Marks ?? [],
            Blocks = result.Text?.Blocks ?? [],
            Stated = result.Text?.Stated ?? [],
            LeftOut = result.Text?.LeftOut ?? [],
            Notes = result.Text?.Notes ?? [],
            Fault = result.Fault,
        };

    public DocumentText With(string text) =>
        new() { Text = text, Marks = Marks, Blocks = Blocks, Stated = Stated, LeftOut = LeftOut, Notes = Notes };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredText))]
internal sealed partial class StoredTextJson : JsonSerializerContext;
