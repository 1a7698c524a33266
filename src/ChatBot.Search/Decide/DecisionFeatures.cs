using ChatBot.Search.Features;
using ChatBot.Search.Questions;
using ChatBot.Search.Score;

namespace ChatBot.Search.Decide;

/// <summary>What is decided by: the features of the first sentence, and what is known of the question and of the other sentences.</summary>
internal static class DecisionFeatures
{
    /// <summary>The share of the question's weight in words that the library has under no form, 0 to 1.</summary>
    public const string Unknown = "Unknown";

    /// <summary>How much the first sentence's score is above the second's, at most <see cref="MostAhead"/>.</summary>
    public const string Ahead = "Ahead";

    /// <summary>Natural logarithm of the number of words that carry the question.</summary>
    public const string QuestionLength = "QuestionLength";

    private const double MostAhead = 4;

    /// <summary>The labels, in the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. SentenceFeatures.Labels, Unknown, Ahead, QuestionLength];

    /// <param name="asked">The question.</param>
    /// <param name="ranked">The candidates, best first; not empty.</param>
    public static double[] Of(AskedQuestion asked, IReadOnlyList<Ranked> ranked)
    {
        var all = Math.Max(1e-9, asked.Words.Sum(word => word.Weight));
        return
        [
            .. ranked[0].Features.Numbers,
            asked.Unknown.Sum(word => word.Weight) / all,
            Math.Min(MostAhead, ranked.Count > 1 ? ranked[0].Score - ranked[1].Score : MostAhead),
            Math.Log(1 + asked.Words.Count),
        ];
    }
}
