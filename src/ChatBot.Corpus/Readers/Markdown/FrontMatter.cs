using ChatBot.Corpus.Yaml;

namespace ChatBot.Corpus.Readers.Markdown;

/// <summary>The YAML at the head of a Markdown file, as static site generators and Pandoc write it.</summary>
internal static class FrontMatter
{
    private static readonly (string Key, string Field)[] Fields =
    [
        ("title", "title"), ("author", "author"), ("authors", "author"), ("date", "issued"), ("lang", "language"), ("language", "language"),
        ("publisher", "publisher"), ("container-title", "container-title"), ("journal", "container-title"), ("doi", "DOI"), ("DOI", "DOI"),
            ("url", "URL"), ("canonical_url", "URL"),
    ];

    public static IReadOnlyList<StatedField> Of(string yaml)
    {
        var stated = new StatedFields();
        // A fault in it is no fault of the document: what can be read is the draft.
        if (YamlFile.Parse(yaml, "", []) is not { } fields)
            return [];
        foreach (var (key, field) in Fields)
            stated.Add(field, Values(fields, key), "front matter");
        return stated.All;
    }

    private static IEnumerable<string?> Values(YamlFields fields, string key) =>
        fields.Entries(key).Select(entry => entry.Text ?? entry.Fields?.Text("name") ?? entry.Fields?.Text("literal"));
}
