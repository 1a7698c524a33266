using System.Diagnostics;
using System.Text.Json.Nodes;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Records;
using ChatBot.Testing;

namespace ChatBot.Corpus.Tests.Citations.CitationJs;

/// <summary>A record with what this project and citation-js make of it.</summary>
/// <param name="BibTeX">The record that citation-js reads from this project's BibTeX; <paramref name="Ris"/> that from its RIS.</param>
internal sealed record Compared(JsonObject Record, CslItem Item, string Ours, string Theirs, CslItem BibTeX, CslItem Ris);

/// <summary>Runs npm's citation-js under Node; where either is missing, the tests that need them are skipped.</summary>
internal static class CitationJsCheck
{
    /// <summary>Why the check cannot be made here; null where it can.</summary>
    public static string? Missing { get; } =
        Folder() is not { } folder ? "The project's folder was not found."
        : Directory.Exists(Path.Combine(folder, "node_modules", "citation-js")) ? null
            : "citation-js is not installed: npm install --prefix tests/ChatBot.Corpus.Tests/Citations/CitationJs";

    public static async Task<IReadOnlyList<Compared>> CompareAsync(IEnumerable<JsonObject> records)
    {
        var own = records.Select(record => (Record: record, Item: SampleSources.One(record.ToJsonString()))).ToList();
        var input = new JsonArray([.. own.Select(
            one => new JsonObject { ["record"] = one.Record.DeepClone(), ["bibtex"] = BibTex.Of(one.Item), ["ris"] = Ris.Of(one.Item) })]);
        var theirs = JsonNode.Parse(await RunAsync(input.ToJsonString()))!.AsArray();
        return [.. own.Zip(theirs, (one, their) => new Compared(
            one.Record, one.Item, Citation.Of(one.Item, CitationStyle.Apa).Entry.ToString(), their!["apa"]!.ToString(),
                Read(their["bibtex"]!), Read(their["ris"]!)))];
    }

    private static CslItem Read(JsonNode record) => SampleSources.One(record.ToJsonString());

    private static async Task<string> RunAsync(string input)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder()!, "compare.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        var said = await output;
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? said : throw new InvalidOperationException($"node ended with {node.ExitCode}");
    }

    private static string? Folder() => ProjectFolder.Find() is { } project
        ? Path.Combine(project, "tests", "ChatBot.Corpus.Tests", "Citations", "CitationJs") : null;
}

/// <summary>A test that needs citation-js; skipped, saying why, where it cannot be run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CitationJsFactAttribute : FactAttribute
{
    public CitationJsFactAttribute() => Skip = CitationJsCheck.Missing;
}
