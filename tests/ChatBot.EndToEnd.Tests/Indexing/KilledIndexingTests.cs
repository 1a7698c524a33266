using System.Diagnostics;
using ChatBot.Commands;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;
using ChatBot.Testing.Workers;

namespace ChatBot.EndToEnd.Tests.Indexing;

/// <summary>
/// What is kept of a library survives SIGKILL: whatever was on disk when the program was killed, the next start finds all documents, and
/// says nothing of a damaged index. The moments are told by what the index's folder holds, not by a clock.
/// </summary>
[Trait("Program", "Process")]
public sealed class KilledIndexingTests : IDisposable
{
    private const int SentencesOfDocument = 60;

    /// <summary>After how many changes of the folder each process is killed: while it begins, writes, commits, and makes vectors.</summary>
    private static readonly int[] Moments = [1, 2, 3, 5, 8, 12, 16, 20];

    // Each document is of words of its own, or the later ones would be called copies of the first.
    private static readonly (string Harbour, string Who, string Did, string What)[] Documents =
    [
        ("Ostrava", "pilots", "counted", "sails"), ("Brindle", "widows", "mended", "nets"), ("Kessock", "smiths", "forged", "anchors"),
        ("Morwen", "cooks", "salted", "herrings"), ("Tarvik", "boys", "painted", "buoys"), ("Ullin", "clerks", "weighed", "barrels"),
        ("Pedrel", "nuns", "baked", "loaves"), ("Sunder", "divers", "raised", "cannons"),
    ];

    private readonly TemporaryLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_process_killed_while_it_indexes_leaves_what_the_next_start_completes()
    {
        var killed = 0;
        for (var round = 0; round < Moments.Length; round++)
        {
            _library.With($"seeds/{round}.txt", Text(Documents[round]));
            killed += await IndexAsync(killAfter: Moments[round]) == 0 ? 0 : 1;

            AssertAllIsFound(Documents.Take(round + 1).Select(document => document.Harbour));
        }

        Assert.True(killed >= Moments.Length / 2, $"only {killed} were killed before they had ended");
        Assert.Equal(0, await IndexAsync(killAfter: int.MaxValue));
        using var index = LibraryReader.Read(_library.Folder, Data, EncoderSet.Shipped(1)).Index;
        Assert.False(index.LacksVectors);
    }

    private string Data => Path.Combine(_library.Folder, "data");

    private static string Text((string Harbour, string Who, string Did, string What) document) =>
        string.Join(' ', Enumerable.Range(1, SentencesOfDocument)
            .Select(day => $"{document.Harbour}'s {document.Who} {document.Did} {day * document.Did.Length} {document.What}.")
            .Append($"The lantern of {document.Harbour} was lit by a widow."));

    /// <summary>Runs <c>chatbot index</c> until the index's folder has changed so often; the exit code.</summary>
    private async Task<int> IndexAsync(int killAfter)
    {
        using var process = Process.Start(BotProgram.With("index", "--library", _library.Folder))!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (seen, changes) = (State(), 0);
        while (!process.HasExited && changes < killAfter)
        {
            var now = State();
            changes += now == seen ? 0 : 1;
            seen = now;
        }
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        await output;
        return process.ExitCode;
    }

    // The files of the index with their lengths.
    private string State()
    {
        var folder = new DirectoryInfo(Path.Combine(Data, "index"));
        try
        {
            return folder.Exists
                ? string.Join('|', folder.GetFiles().Select(file => $"{file.Name} {file.Length}").Order(StringComparer.Ordinal))
                : "";
        }
        catch (FileNotFoundException)
        {
            // One was deleted while they were looked at.
            return "changing";
        }
    }

    private void AssertAllIsFound(IEnumerable<string> harbours)
    {
        var library = LibraryReader.Read(_library.Folder, Data);
        using var index = library.Index;
        Assert.Empty(library.Problems);
        var commands = CommandRegistry.For(library, TimeProvider.System);
        foreach (var harbour in harbours)
        {
            var answer = commands.Answer($"who lit the lantern of {harbour}?");
            Assert.Equal($"The lantern of {harbour} was lit by a widow.", answer.Quotations[0].Quotation.Exact);
        }
    }
}
