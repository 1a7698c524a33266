using System.Text.Json;
using ChatBot.Corpus.Problems;

namespace ChatBot.Corpus.Records;

/// <summary>An entry of sources.json and the line on which it begins.</summary>
public sealed record SourceEntry(CslItem Item, int Line);

/// <summary>Reads a CSL-JSON file, an array of records, and lists what is wrong with it by line.</summary>
public static class SourcesFile
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="path">The file's path as problems shall name it.</param>
    /// <param name="bytes">The file, UTF-8.</param>
    public static (IReadOnlyList<SourceEntry> Entries, IReadOnlyList<Problem> Problems) Read(string path, byte[] bytes)
    {
        var entries = new List<SourceEntry>();
        var problems = new List<Problem>();
        var json = bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        try
        {
            var reader = new Utf8JsonReader(json, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
                return ([], [new Problem(path, 1, "It is not a list of records.",
                    "Put the records between [ and ], as Zotero exports CSL-JSON.")]);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                ReadEntry(path, json, ref reader, entries, problems);
        }
        catch (JsonException fault)
        {
            problems.Add(new Problem(path, (int)(fault.LineNumber ?? 0) + 1, $"It is not valid JSON: {Plain(fault)}.",
                "Mend the JSON at this line."));
        }
        foreach (var twice in entries.GroupBy(entry => entry.Item.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add(new Problem(path, twice.Last().Line, $"The citation key \"{twice.Key}\" is given to {twice.Count()} records.",
                "Give each record an id of its own."));
        return (entries, problems);
    }

    private static void ReadEntry(string path, ReadOnlySpan<byte> json, ref Utf8JsonReader reader, List<SourceEntry> entries,
        List<Problem> problems)
    {
        var start = (int)reader.TokenStartIndex;
        var line = 1 + json[..start].Count((byte)'\n');
        reader.Skip();
        var record = json[start..(int)reader.BytesConsumed];
        try
        {
            if (JsonSerializer.Deserialize(record, CslJson.Default.CslItem) is not { } item)
                return;
            entries.Add(new SourceEntry(item, line));
            var bytes = record.ToArray();
            problems.AddRange(RecordCheck.Of(item, path, names => line + LineOf(bytes, names)));
        }
        catch (JsonException fault)
        {
            problems.Add(new Problem(path, line + (int)(fault.LineNumber ?? 0), $"The record cannot be read: {Plain(fault)}.",
                CslForms.Remedy(fault.Path)));
        }
    }

    /// <summary>
    /// How many lines after the record's first a field stands, by its names from the record inward; 0 when it is not there.
    /// </summary>
    private static int LineOf(ReadOnlySpan<byte> record, string[] names)
    {
        var reader = new Utf8JsonReader(record, Options);
        reader.Read();
        for (var depth = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            if (!reader.ValueTextEquals(names[depth]))
                reader.TrySkip();
            else if (++depth == names.Length)
                return record[..(int)reader.TokenStartIndex].Count((byte)'\n');
            else
                reader.Read();
        }
        return 0;
    }

    /// <summary>The fault in words that a keeper of documents understands: no names of types.</summary>
    private static string Plain(JsonException fault)
    {
        if (fault.Message.Contains("could not be converted", StringComparison.Ordinal))
            return CslForms.Of(fault.Path) is { } form
                ? $"\"{CslForms.Field(fault.Path)}\" has another form than CSL-JSON gives it, which is {form}"
                : "it is no record between { and }";
        if (fault.Message.Contains("missing required properties", StringComparison.Ordinal))
            return "it has no \"id\"";
        var end = fault.Message.IndexOf(" Path:", StringComparison.Ordinal);
        var message = end > 0 ? fault.Message[..end] : fault.Message;
        end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end > 0 ? message[..end] : message).TrimEnd('.');
    }
}
