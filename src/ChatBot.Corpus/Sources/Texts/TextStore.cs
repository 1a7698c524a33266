using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Sources.Folder;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources.Texts;

/// <summary>A document as it was read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="TextFile">The file that holds that text, relative to the library: the document's own, or the one beside it.</param>
/// <param name="TextSha256">SHA-256 of that file's bytes.</param>
/// <param name="OriginalSha256">SHA-256 of the document's bytes.</param>
/// <param name="Reader">The reader and its version, the encoding it was told, the limits.</param>
internal sealed record ReadDocument(DocumentText Text, string TextFile, string TextSha256, string OriginalSha256, string Reader);

/// <summary>
/// Keeps the texts of documents under seeds/.text/, each with a .json beside it, and reads a document again only when its bytes, its
/// reader or its settings have changed. Where the folder cannot be written, documents are read at every start.
/// </summary>
/// <param name="seeds">The full path of seeds/.</param>
/// <param name="names">Where each text is kept.</param>
/// <param name="limits">How much a file may cost.</param>
/// <param name="read">Reads a file.</param>
internal sealed class TextStore(string seeds, TextNames names, ReadingLimits limits, ReadFile read)
{
    public const string FolderName = ".text";

    /// <summary>The document, or why it cannot be read.</summary>
    /// <param name="file">Its path relative to seeds/.</param>
    /// <param name="encoding">The encoding that its record gives it, or null.</param>
    /// <param name="known">The document as it was read before, its text as it stands beside it now; null where it was not.</param>
    public (ReadDocument? Document, ReadingNote? Fault) Read(string file, string? encoding, Work? known, CancellationToken cancellation)
    {
        var path = Path.Combine(seeds, file);
        byte[] bytes;
        try
        {
            if (new FileInfo(path).Length > limits.MaxBytes)
                return (null, new($"It is larger than {limits.MaxBytes >> 20} MB.",
                    "Cut it into parts, or raise maxMegabytes in config/reading.yaml."));
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, new($"It cannot be opened: {fault.Message.TrimEnd('.')}.",
                "Check that it is there and that the bot has the right to read it."));
        }
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var reader = $"{DocumentReaders.For(file)?.Name} {encoding} {limits}";
        var own = $"{SeedsFolder.FolderName}/{file}";
        if (known is not null && known.Origin.Sha256 == sha && known.Origin.Reader == reader
            && (known.Origin.Reading.IsFileItself ? known.File == own
                : known.File == TextFileOf(file) && TextOf(file, known.Sha256) is not null))
            return (new ReadDocument(known.Origin.Reading, known.File, known.Sha256, sha, reader), null);
        if (Kept(file, sha, reader) is { } kept)
            return kept;
        var result = read(new FileContent(Path.GetFileName(file), bytes, encoding), limits, cancellation);
        if (result.Text is { IsFileItself: true } itself)
            return (new ReadDocument(itself, own, sha, sha, reader), null);
        var textBytes = result.Text is { } text ? Encoding.UTF8.GetBytes(text.Text) : null;
        var textSha = textBytes is null ? null : Convert.ToHexStringLower(SHA256.HashData(textBytes));
        Keep(file, StoredText.Of(file, sha, reader, result, textSha), textBytes);
        return textSha is null ? (null, result.Fault) : (new ReadDocument(result.Text!, TextFileOf(file), textSha, sha, reader), null);
    }

    /// <summary>Takes away the texts of documents that are no longer there.</summary>
    public void Prune(IReadOnlySet<string> files)
    {
        var folder = Path.Combine(seeds, FolderName);
        try
        {
            foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories) : [])
            {
                var stored = Load(path);
                if (stored is null || (files.Contains(stored.Original) && path == JsonPath(stored.Original)))
                    continue;
                File.Delete(Path.ChangeExtension(path, ".txt"));
                File.Delete(path);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be taken away does no harm: it is looked for by name only.
        }
    }

    private (ReadDocument? Document, ReadingNote? Fault)? Kept(string file, string sha, string reader)
    {
        if (Load(JsonPath(file)) is not { } stored || stored.Sha256 != sha || stored.Reader != reader || stored.Original != file)
            return null;
        if (stored.Fault is { } fault)
            return (null, fault);
        return TextOf(file, stored.TextSha256) is { } text
            ? (new ReadDocument(stored.With(Encoding.UTF8.GetString(text)), TextFileOf(file), stored.TextSha256!, sha, reader), null)
            : null;
    }

    /// <summary>The bytes of the text kept for a document; null where they are no longer those that were kept.</summary>
    private byte[]? TextOf(string file, string? sha)
    {
        try
        {
            var bytes = File.ReadAllBytes(TextPath(file));
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha ? bytes : null;
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static StoredText? Load(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), StoredTextJson.Default.StoredText) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private void Keep(string file, StoredText stored, byte[]? text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(TextPath(file))!);
            if (text is not null)
                Write(TextPath(file), text);
            else
                File.Delete(TextPath(file));
            Write(JsonPath(file), JsonSerializer.SerializeToUtf8Bytes(stored, StoredTextJson.Default.StoredText));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written costs time at the next start, and nothing else.
        }
    }

    /// <summary>Writes a file whole or not at all: others may read it meanwhile.</summary>
    private static void Write(string path, byte[] bytes)
    {
        var part = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, overwrite: true);
    }

    private string TextFileOf(string file) => $"{SeedsFolder.FolderName}/{FolderName}/{names.Of(file)}";

    private string TextPath(string file) => Path.Combine(seeds, FolderName, names.Of(file));

    private string JsonPath(string file) => Path.ChangeExtension(TextPath(file), ".json");
}
