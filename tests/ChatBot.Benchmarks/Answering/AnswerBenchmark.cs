using System.Diagnostics;
using ChatBot.Commands;
using ChatBot.Corpus.Dates;
using ChatBot.Hosting;
using ChatBot.Pictures;
using ChatBot.Replies;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Answering;

/// <summary>
/// What an answer costs in process: median, 95th percentile and allocations for each kind of call, beside SQLite's FTS5 finding the ten
/// best sentences of the same documents for the same words in the same run; and what reading the library costs.
/// </summary>
internal static class AnswerBenchmark
{
    private const int WarmUps = 300;
    private const int Runs = 3000;
    private const int Readings = 15;
    private const int Pictures = 100;

    /// <summary>Sentences of the library that completion is also timed on.</summary>
    private const int LargeLibrary = 20_000;

    private static readonly string[] Calls =
        ["/visits 2014", "/deal Mi-35", "/timeline", "/onthisdate 11-20", "/sources", "who lifted the arms embargo?"];

    /// <summary>As many as a picture draws, a year each, every second with a name.</summary>
    private static IReadOnlyList<PictureMark> Marks { get; } = [.. Enumerable.Range(0, 80).Select(at => new PictureMark(
        DateInterval.Day(1940 + at, 1 + (at % 12), 20), at % 3 == 0 ? "other" : "visits", at % 2 == 0 ? $"Name {at}" : null, false,
        1 + (at % 4)))];

    public static int Run(string? named)
    {
        var (folder, fault) = LibraryLocation.Find(named);
        if (folder is null)
        {
            Console.Error.WriteLine(fault);
            return 1;
        }
        var readings = Enumerable.Range(0, Readings).Select(_ => Timed(() => LibraryReader.Read(folder, data: null)).Milliseconds).Order()
            .ToList();
        var library = LibraryReader.Read(folder, data: null);
        var commands = CommandRegistry.For(library, TimeProvider.System);
        using var peer = new FullTextPeer(library);
        Console.WriteLine(
            $"{library.Works.Count} documents read and indexed: first {readings[^1]:F1} ms, median {readings[Readings / 2]:F1} ms");
        Console.WriteLine($"{"call",-32} {"p50 µs",9} {"p95 µs",9} {"bytes",9}");
        foreach (var call in Calls)
            Report(call, Measure(() => commands.Answer(call)));
        foreach (var call in Calls.Where(call => call.Contains(' ')))
            Report($"FTS5: {call}", Measure(() => peer.Find(call)));
        using var font = new PictureFont();
        var picture = new TimelinePicture(font, ["visits", "other"], MessageCatalog.English);
        Report("the fullest timeline's PNG", Measure(() => picture.Draw(Marks), Pictures));
        CompletionBenchmark.Report("the library", library);
        CompletionBenchmark.Report("a made-up library", SyntheticLibrary.Make(LargeLibrary));
        return 0;
    }

    private static (double Median, double High, long Bytes) Measure<T>(Func<T> call, int runs = Runs)
    {
        for (var i = 0; i < Math.Min(WarmUps, runs); i++)
            GC.KeepAlive(call());
        var times = new double[runs];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
            times[i] = Timed(call).Milliseconds * 1000;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        Array.Sort(times);
        return (times[runs / 2], times[runs * 95 / 100], bytes);
    }

    private static (T Value, double Milliseconds) Timed<T>(Func<T> call)
    {
        var started = Stopwatch.GetTimestamp();
        var value = call();
        return (value, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static void Report(string name, (double Median, double High, long Bytes) cost) =>
        Console.WriteLine($"{name,-32} {cost.Median,9:F1} {cost.High,9:F1} {cost.Bytes,9}");
}
