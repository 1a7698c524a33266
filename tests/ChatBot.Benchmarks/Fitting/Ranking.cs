using ChatBot.Search.Features;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Ranks a question's candidates as the pipeline does: by their features, and the best of them by reading them with the question.
/// </summary>
internal static class Ranking
{
    /// <param name="example">The question.</param>
    /// <param name="rank">The score.</param>
    /// <param name="withAnswers">False to leave out what answers, as if the library did not have it.</param>
    public static IReadOnlyList<RankedCandidate> Of(Example example, Scorer rank, bool withAnswers = true)
    {
        var unread = Enumerable.Range(0, example.Features.Length).Where(at => withAnswers || !example.Answers[at])
            .Select(at => new RankedCandidate(at, example.Features[at], rank.Score(example.Features[at])))
            .OrderByDescending(one => one.Score).ToArray();
        if (example.Readings is not { } readings || unread.Length == 0)
            return unread;
        var read = readings.Of([.. unread.Take(QuestionPipeline.MostRead).Select(one => one.Candidate)]);
        var least = read.Min();
        return [.. unread.Select((one, i) => one.With(i < read.Length ? read[i] : least, rank)).OrderByDescending(one => one.Score)];
    }
}

/// <summary>A candidate of an <see cref="Example"/>.</summary>
/// <param name="Candidate">Its place among the candidates.</param>
/// <param name="Features">Its features.</param>
/// <param name="Score">Its score.</param>
internal sealed record RankedCandidate(int Candidate, double[] Features, double Score)
{
    /// <summary>The place of <see cref="SentenceFeatures.ReadTogether"/> among the features.</summary>
    public static int Place { get; } = SentenceFeatures.Labels.ToList().IndexOf(nameof(SentenceFeatures.ReadTogether));

    /// <summary>The same, read together with the question.</summary>
    public RankedCandidate With(double reading, Scorer rank)
    {
        double[] features = [.. Features];
        features[Place] = reading;
        return new RankedCandidate(Candidate, features, rank.Score(features));
    }
}
