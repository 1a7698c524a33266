using System.Diagnostics;
using System.Globalization;
using System.Numerics.Tensors;
using ChatBot.Benchmarks.Fitting;
using ChatBot.Commands;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Answering;

/// <summary>
/// What made-up libraries of growing size cost, each in a process of its own that has read and asked a small one before: the first
/// reading, opening it again until the first answer, the slowest of the questions when each is asked for the first time, all of them when
/// asked again, memory while it is asked, and one document saved until its sentence is found; by words alone, and with both encoders. The
/// document that is saved is read as by a host that has the library open. The sentences' vectors are random (to make them takes 2 ms each),
/// the question's are real, so that the comparison costs what it costs.
/// </summary>
internal static class IndexBenchmark
{
    private const int Asked = 60;
    private const int Warm = 200;

    private static readonly string[] Questions =
        ["who rebuilt the lighthouse?", "when was the old bridge sold?", "which captain mapped the harbour in 1950?",
            "how many barges were bought?", "where did the ferry go?"];

    public static int Run(IReadOnlyList<int> sizes)
    {
        Console.WriteLine("Milliseconds, and in brackets of processor time.");
        Console.WriteLine("sentences by             first read          opened    first answer slowest    p50    p95"
            + " MiB         all read MiB           saved           found peak");
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("chatbot-index-");
            try
            {
                SyntheticLibrary.Write(folder, new Random(1), size);
                foreach (var by in new[] { "words", "meaning" })
                {
                    Console.Write($"{size,9} {by,-7} ");
                    foreach (var step in new[] { "read", "open" })
                        Child(step, by, folder.FullName);
                    Console.WriteLine();
                }
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
        return 0;
    }

    /// <summary>A step of <see cref="Run"/> in its own process.</summary>
    public static int Step(string step, string by, string folder)
    {
        var real = FitCommand.Encoders();
        var encoders = by == "words" ? EncoderSet.None
            : real with { Sentences = [.. real.Sentences.Select(encoder => new RandomVectors(encoder))] };
        WarmUp(encoders);
        var data = Path.Combine(folder, "data", by);
        LibrarySnapshot library = null!;
        var opened = Timed(() => library = LibraryReader.Read(folder, data, encoders));
        if (step == "read")
        {
            Console.Write($"{opened,15} ");
            library.Index.MakeVectors(null, CancellationToken.None);
            return 0;
        }
        var commands = CommandRegistry.For(library, TimeProvider.System);
        var first = opened + Timed(() => commands.Answer(Questions[0]));
        // As the host does after its start.
        library.Index.ReadVectors();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        var asked = Enumerable.Range(0, Asked).Select(i => Timed(() => commands.Answer(Questions[i % Questions.Length])).Wall).ToList();
        var slowest = asked.Take(Questions.Length).Max();
        var times = asked.Skip(Questions.Length).Order().ToArray();
        Console.Write($"{opened,15} {first,15} {slowest,7:F0} {times[times.Length / 2],6:F1} {times[times.Length * 95 / 100],6:F1} ");
        Console.Write($"{Memory(),3} ");
        var prepared = Timed(commands.Prepare) + Timed(() => commands.Answer("/timeline 1950"));
        Console.Write($"{prepared,16} {Memory(),3} ");
        var word = string.Create(CultureInfo.InvariantCulture, $"zumbelix{Stopwatch.GetTimestamp()}");
        File.AppendAllText(Path.Combine(folder, "seeds", "document-0000.txt"), $"\n\nA late {word} stands by the mill.\n");
        LibrarySnapshot next = null!;
        var saved = Timed(() => next = LibraryReader.Read(folder, data, encoders, before: library));
        var isFound = false;
        var found = saved + Timed(() => isFound = CommandRegistry.For(next, TimeProvider.System).Answer($"where is the {word}?")
            .Quotations.Any(quoted => quoted.Quotation.Exact.Contains(word, StringComparison.Ordinal)));
        using var process = Process.GetCurrentProcess();
        Console.Write($"{saved,15} {found,15}{(isFound ? "" : " NOT FOUND")} {process.PeakWorkingSet64 >> 20,4}");
        next.Index.Dispose();
        library.Index.Dispose();
        return 0;
    }

    private static void WarmUp(EncoderSet encoders)
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-index-");
        SyntheticLibrary.Write(folder, new Random(1), Warm);
        for (var i = 0; i < 3; i++)
        {
            var library = LibraryReader.Read(folder.FullName, Path.Combine(folder.FullName, "data"), encoders);
            library.Index.MakeVectors(null, CancellationToken.None);
            var commands = CommandRegistry.For(library, TimeProvider.System);
            foreach (var question in Questions)
                commands.Answer(question);
            library.Index.Dispose();
            File.AppendAllText(Path.Combine(folder.FullName, "seeds", "document-0000.txt"), "\n\nA late sentence.\n");
        }
        folder.Delete(recursive: true);
    }

    private static void Child(string step, string by, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (var argument in new[] { "index-step", step, by, folder })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit();
    }

    private static long Memory()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 >> 20;
    }

    private static Cost Timed(Action act)
    {
        var (started, used) = (Stopwatch.GetTimestamp(), Used());
        act();
        return new Cost(Stopwatch.GetElapsedTime(started).TotalMilliseconds, Used() - used);
    }

    private static double Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    private readonly record struct Cost(double Wall, double Processor)
    {
        public static Cost operator +(Cost left, Cost right) => new(left.Wall + right.Wall, left.Processor + right.Processor);

        public override string ToString() => $"{Wall:F0} ({Processor:F0})";
    }

    private sealed class RandomVectors(ISentenceEncoder real) : ISentenceEncoder
    {
        private readonly int _words = real.EncodeSentences(["The old bridge of the harbour was sold to a captain of the ferry in the"
            + " spring of 1950, when the barges were bought."], CancellationToken.None)[0].Words.Length;
        private readonly Random _random = new(1);

        public string Name => real.Name;

        public int Dimensions => real.Dimensions;

        public EncodedText EncodeQuestion(string question) => real.EncodeQuestion(question);

        public IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellationToken) =>
            [.. sentences.Select(_ => Vector())];

        public void Dispose() => real.Dispose();

        private EncodedText Vector()
        {
            var vector = Enumerable.Range(0, Dimensions).Select(_ => _random.NextSingle() - 0.5f).ToArray();
            TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
            var words = new byte[_words];
            _random.NextBytes(words);
            return new EncodedText(vector, words);
        }
    }
}
