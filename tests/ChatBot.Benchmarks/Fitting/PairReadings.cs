using ChatBot.Search.Encoder;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>What reading a question together with its candidates gives, each read once, when it is first wanted.</summary>
internal sealed class PairReadings(ICrossEncoder pairs, string question, string[] sentences)
{
    private readonly Dictionary<int, double> _read = [];

    /// <summary>The readings of candidates, in their order.</summary>
    public double[] Of(int[] candidates)
    {
        var unread = candidates.Where(candidate => !_read.ContainsKey(candidate)).ToArray();
        foreach (var (candidate, score) in unread.Zip(pairs.Score(question, [.. unread.Select(candidate => sentences[candidate])])))
            _read[candidate] = score;
        return [.. candidates.Select(candidate => _read[candidate])];
    }
}
