using System.Diagnostics;
using System.Numerics.Tensors;
using ChatBot.Benchmarks.Fitting;
using ChatBot.Commands;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Answering;

/// <summary>
/// What made-up libraries of growing size cost: the first reading, opening it again unchanged and with one document saved, memory, and a
/// question with both encoders. The sentences' vectors are random (to make them takes 14 ms each), the question's are real, so that the
/// comparison costs what it costs.
/// </summary>
internal static class IndexBenchmark
{
    private const int Asked = 60;

    private static readonly string[] Questions =
        ["who rebuilt the lighthouse?", "when was the old bridge sold?", "which captain mapped the harbour in 1950?",
            "how many barges were bought?", "where did the ferry go?"];

    public static int Run(IReadOnlyList<int> sizes)
    {
        Console.WriteLine($"{"sentences",10} {"first ms",9} {"again ms",9} {"one saved",9} {"vectors ms",10} {"MiB",6} {"ask p50 ms",10} "
            + $"{"p95",7} {"words p50",9}");
        foreach (var size in sizes)
            Report(size);
        return 0;
    }

    private static void Report(int size)
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-index-");
        try
        {
            SyntheticLibrary.Write(folder, new Random(1), size);
            var data = Path.Combine(folder.FullName, "data");
            var encoders = FitCommand.Encoders().Select(real => new RandomVectors(real)).ToArray();
            var first = Timed(() => LibraryReader.Read(folder.FullName, data).Index.Dispose());
            var again = Timed(() => LibraryReader.Read(folder.FullName, data).Index.Dispose());
            File.AppendAllText(Path.Combine(folder.FullName, "seeds", "document-0000.txt"), "\n\nA late sentence about the mill.\n");
            LibrarySnapshot? library = null;
            var saved = Timed(() => library = LibraryReader.Read(folder.FullName, data, encoders));
            var vectors = Timed(() => library!.Index.MakeVectors(null, CancellationToken.None));
            var commands = CommandRegistry.For(library!, TimeProvider.System);
            var asked = Ask(commands);
            GC.Collect();
            using var process = Process.GetCurrentProcess();
            var memory = process.WorkingSet64 / (1 << 20);
            library!.Index.Dispose();
            using var words = new Words(LibraryReader.Read(folder.FullName, data));
            var byWords = Ask(CommandRegistry.For(words.Library, TimeProvider.System));
            Console.WriteLine($"{size,10} {first,9:F0} {again,9:F0} {saved,9:F0} {vectors,10:F0} {memory,6} {asked.Median,10:F1} "
                + $"{asked.High,7:F1} {byWords.Median,9:F1}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Median, double High) Ask(CommandRegistry commands)
    {
        var times = Enumerable.Range(0, Asked).Select(i => Timed(() => commands.Answer(Questions[i % Questions.Length])))
            .Skip(Questions.Length).Order().ToArray();
        return (times[times.Length / 2], times[times.Length * 95 / 100]);
    }

    private static double Timed(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private sealed record Words(LibrarySnapshot Library) : IDisposable
    {
        public void Dispose() => Library.Index.Dispose();
    }

    private sealed class RandomVectors(ISentenceEncoder real) : ISentenceEncoder
    {
        private readonly Random _random = new(1);

        public string Name => real.Name;

        public int Dimensions => real.Dimensions;

        public float[] EncodeQuestion(string question) => real.EncodeQuestion(question);

        public IReadOnlyList<float[]> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellationToken) =>
            [.. sentences.Select(_ => Vector())];

        public void Dispose() => real.Dispose();

        private float[] Vector()
        {
            var vector = Enumerable.Range(0, Dimensions).Select(_ => _random.NextSingle() - 0.5f).ToArray();
            TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
            return vector;
        }
    }
}
