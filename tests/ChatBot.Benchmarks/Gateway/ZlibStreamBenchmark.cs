using System.Diagnostics;
using ChatBot.Discord;
using ChatBot.Discord.Gateway;

namespace ChatBot.Benchmarks.Gateway;

/// <summary>
/// Whether zlib-stream would pay: the bytes of a shard's traffic on the wire, plain and compressed, and the processor's time for an event,
/// read as it comes or inflated first, in the same run.
/// </summary>
internal static class ZlibStreamBenchmark
{
    private const int Guilds = 100;
    private const int Events = 4000;
    private const int WarmUps = 3;
    private const int Rounds = 15;
    private static readonly ShardId Shard = new(0, 1);

    public static void Run()
    {
        var sent = Traffic();
        using var deflate = new SharedDeflate();
        var deflated = sent.ConvertAll(frame => deflate.Deflate(frame.Json));
        using (var inflate = new SharedInflate())
        {
            for (var i = 0; i < sent.Count; i++)
                if (!inflate.Inflate(deflated[i]).Span.SequenceEqual(sent[i].Json)) throw new InvalidOperationException(
                    $"Frame {i} came back otherwise.");
        }

        var (plain, compressed) = (new List<Round>(), new List<Round>());
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var read = Measure(sent.Count, i => Read(sent[i].Json));
            using var inflate = new SharedInflate();
            var inflated = Measure(sent.Count, i => Read(inflate.Inflate(deflated[i])));
            if (round < 0) continue;
            plain.Add(read);
            compressed.Add(inflated);
        }

        Console.WriteLine($"{"",-28} {"events",7} {"bytes",8} {"zlib",8} {"share",6} {"parse µs",9} {"inflate + parse µs",19}");
        foreach (var kind in sent.Select(frame => frame.Kind).Distinct())
        {
            var ours = Enumerable.Range(0, sent.Count).Where(i => sent[i].Kind == kind).ToList();
            var (bytes, wire) = (ours.Average(i => sent[i].Json.Length), ours.Average(i => deflated[i].Length));
            Console.WriteLine($"{kind,-28} {ours.Count,7} {bytes,8:F0} {wire,8:F0} {wire / bytes,6:P0} "
                + $"{Median(plain.SelectMany(round => ours.Select(i => round.Times[i]))),9:F1} "
                + $"{Median(compressed.SelectMany(round => ours.Select(i => round.Times[i]))),19:F1}");
        }

        var (all, allOnWire) = (sent.Sum(frame => (long)frame.Json.Length), deflated.Sum(frame => (long)frame.Length));
        Console.WriteLine($"{"all of a session",-28} {sent.Count,7} {all,8} {allOnWire,8} {(double)allOnWire / all,6:P0}");
        Console.WriteLine($"processor's time an event: {Median(plain.Select(round => round.Processor)):F1} µs to parse, "
            + $"{Median(compressed.Select(round => round.Processor)):F1} µs to inflate and parse (medians of {Rounds} rounds)");
    }

    private static List<(string Kind, byte[] Json)> Traffic()
    {
        var traffic = new GatewayTraffic(seed: 1);
        var sent = new List<(string, byte[])> { ($"READY, {Guilds} servers", traffic.Ready(Guilds)) };
        for (var i = 0; i < Events; i++)
        {
            sent.Add((i % 10) switch
            {
                0 => ("a command", traffic.Use()),
                1 or 2 => ("typing in an option", traffic.Typed()),
                3 => ("a pressed button", traffic.Pressed()),
                _ => ("a message of others", traffic.Message()),
            });
        }

        return sent;
    }

    private static Dispatch? Read(ReadOnlyMemory<byte> json) =>
        GatewayFrame.TryRead(json, out var frame) ? Dispatch.Read(Shard, frame, null) : null;

    private static Round Measure(int count, Func<int, Dispatch?> read)
    {
        var times = new double[count];
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(read(i) ?? throw new InvalidOperationException($"Frame {i} could not be read."));
            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        return new Round(times, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / count);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <param name="Times">For each frame, in µs.</param>
    /// <param name="Processor">The process's time for one frame, in µs.</param>
    private sealed record Round(double[] Times, double Processor);
}
