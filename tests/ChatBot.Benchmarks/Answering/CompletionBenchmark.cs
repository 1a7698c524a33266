using System.Diagnostics;
using ChatBot.Commands;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Answering;

/// <summary>
/// What a proposal costs while somebody types, in process: the median of each kind of prefix, the worst 99th percentile, and the first of
/// all after a library was read.
/// </summary>
internal static class CompletionBenchmark
{
    private const int WarmUps = 100;
    private const int Runs = 1000;

    /// <param name="name">The library's, for the report.</param>
    public static void Report(string name, LibrarySnapshot library)
    {
        var commands = CommandRegistry.For(library, TimeProvider.System);
        var prepared = Timed(commands.Prepare);
        var first = Timed(() => Completions.For(commands, "ask", "a"));
        Console.WriteLine($"completion, {name}: {library.Works.Sum(work => work.Sentences.Count)} sentences; "
            + $"prepared with the library in {prepared:F1} ms, the first of all {first:F2} ms");
        var worst = 0.0;
        foreach (var (what, typed) in Prefixes(library))
        {
            var medians = new List<string>();
            foreach (var command in library.Lenses.Select(lens => lens.Name).Take(1).Append("timeline").Append("ask"))
            {
                var (median, high) = Measure(() => Completions.For(commands, command, typed));
                medians.Add($"/{command} {median:F3}");
                worst = Math.Max(worst, high);
            }

            Console.WriteLine($"  {what,-22} p50 ms: {string.Join("  ", medians)}");
        }

        Console.WriteLine($"  worst p99 {worst:F2} ms");
    }

    /// <summary>
    /// As people type: nothing, a letter, a year, a name in part and whole, with a slip, under a part that stands in the middle, and what
    /// is not there.
    /// </summary>
    private static IEnumerable<(string What, string Typed)> Prefixes(LibrarySnapshot library)
    {
        var name = library.Readings.SelectMany(reading => reading.Sentences).SelectMany(sentence => sentence.Names)
            .Select(mention => mention.Resolved?.Canonical).OfType<string>().First(name => name.Contains(' ') && name.Length >= 8);
        return
        [
            ("nothing", ""),
            ("a letter", "a"),
            ("a year", "201"),
            ("a name in part", name[..4]),
            ("a name", name),
            ("a name misspelt", name.Remove(3, 1).Insert(4, "x")),
            ("what is not there", "qwertyuiop"),
            ("a question", $"when did {name} come to the harbour?"),
        ];
    }

    private static (double Median, double High) Measure<T>(Func<T> complete)
    {
        for (var i = 0; i < WarmUps; i++)
            GC.KeepAlive(complete());
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            times[i] = Timed(() => GC.KeepAlive(complete()));
        }
        Array.Sort(times);
        return (times[Runs / 2], times[Runs * 99 / 100]);
    }

    private static double Timed(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
