using System.Text.Json;

namespace ChatBot.Benchmarks.Collections;

/// <summary>A test collection in the form of BEIR: corpus.jsonl, queries.jsonl, qrels.tsv (query, document, grade; a first line of headings).</summary>
/// <param name="Ids">The documents' names.</param>
/// <param name="Texts">Their titles and texts, in the same order.</param>
/// <param name="Queries">The queries that have a judgement.</param>
internal sealed record Collection(IReadOnlyList<string> Ids, IReadOnlyList<string> Texts, IReadOnlyList<JudgedQuery> Queries)
{
    public static Collection Read(string folder)
    {
        var ids = new List<string>();
        var texts = new List<string>();
        foreach (var row in Rows(Path.Combine(folder, "corpus.jsonl")))
        {
            ids.Add(Text(row, "_id"));
            texts.Add($"{Text(row, "title")}\n{Text(row, "text")}".Trim());
        }
        var judged = Judgements(folder);
        var queries = Rows(Path.Combine(folder, "queries.jsonl"))
            .Where(row => judged.ContainsKey(Text(row, "_id")))
            .Select(row => new JudgedQuery(Text(row, "text"), judged[Text(row, "_id")]));
        return new Collection(ids, texts, [.. queries]);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> Judgements(string folder)
    {
        var path = new[] { "qrels.tsv", Path.Combine("qrels", "test.tsv") }.Select(name => Path.Combine(folder, name)).First(File.Exists);
        return File.ReadLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length >= 3 && int.TryParse(fields[^1], out _))
            .GroupBy(fields => fields[0])
            .ToDictionary(group => group.Key, group => (IReadOnlyDictionary<string, int>)group.GroupBy(fields => fields[^2]).ToDictionary(same => same.Key, same => int.Parse(same.First()[^1])));
    }

    private static IEnumerable<JsonElement> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ToString() : "";
}

/// <param name="Text">The query.</param>
/// <param name="Grades">The judged documents with their grades; above 0 is relevant.</param>
internal sealed record JudgedQuery(string Text, IReadOnlyDictionary<string, int> Grades);
