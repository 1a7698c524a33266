using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>Adds records to sources.json: what stands there stays as it is, byte for byte.</summary>
public static class SourcesAddition
{
    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file with the records at its end.</summary>
    /// <param name="sources">What the file holds, a valid list; blank where there is none yet.</param>
    public static string To(string sources, IReadOnlyList<CslItem> items)
    {
        if (items.Count == 0)
            return sources;
        var records = string.Join(",\n", items.Select(item => Indented(Written(item))));
        var end = sources.LastIndexOf(']');
        if (end < 0)
            return $"[\n{records}\n]\n";
        var before = sources[..end].TrimEnd();
        return new StringBuilder(before).Append(before.EndsWith('[') || before.EndsWith(',') ? "\n" : ",\n").Append(records).Append("\n]")
            .Append(sources.AsSpan(end + 1)).ToString();
    }

    /// <summary>The record that a file's own statements make, as a draft to be checked.</summary>
    public static string Draft(string file, IReadOnlyList<Readers.StatedField> stated)
    {
        string? Value(string field) => stated.FirstOrDefault(known => known.Field == field)?.Value;
        return Written(new CslItem
        {
            Id = RecordFiles.Slug(Path.GetFileNameWithoutExtension(file)),
            Title = Value("title"),
            Author = [.. stated.Where(field => field.Field == "author").Select(field => new CslName { Literal = field.Value })],
            Issued = RecordDates.Of(Value("issued")),
            ContainerTitle = Value("container-title"),
            Publisher = Value("publisher"),
            Url = Value("URL"),
            Doi = Value("DOI"),
            Isbn = Value("ISBN"),
            Issn = Value("ISSN"),
            Volume = Value("volume"),
            Issue = Value("issue"),
            Language = Value("language"),
            Custom = new CslCustom { File = file },
        });
    }

    /// <summary>A record without what it does not say.</summary>
    private static string Written(CslItem item)
    {
        var record = JsonSerializer.SerializeToNode(item, CslJson.Default.CslItem)!.AsObject();
        foreach (var part in new[] { record, record["custom"]?.AsObject() }.OfType<JsonObject>())
        {
            foreach (var empty in part.Where(field => field.Value is JsonArray { Count: 0 }
                || field.Value?.GetValueKind() == JsonValueKind.False).Select(field => field.Key).ToList())
                part.Remove(empty);
        }
        return record.ToJsonString(Options);
    }

    private static string Indented(string record) => string.Join('\n', record.Split('\n').Select(line => $"  {line}"));
}
