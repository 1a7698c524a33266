using ChatBot.Search.Features;
using ChatBot.Search.Index;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>
/// What is quoted as one for a question: a sentence that was found, or two that stand side by side in a paragraph: each is read with the
/// other anyhow, and what answers is often in the one and what it is about in the other.
/// </summary>
/// <param name="Best">The better of the two.</param>
/// <param name="Beside">The other; null for a sentence alone.</param>
internal sealed record FoundPassage(Ranked Best, Ranked? Beside = null)
{
    /// <summary>The first passages of what was found.</summary>
    /// <param name="ranked">What was found, best first.</param>
    /// <param name="most">So many at most.</param>
    /// <param name="sentences">The sentences of the library.</param>
    /// <param name="features">What tells whether they came about.</param>
    public static List<FoundPassage> Of(IEnumerable<Ranked> ranked, int most, SentenceTable sentences, FeatureReader features)
    {
        var passages = new List<FoundPassage>();
        foreach (var one in ranked)
        {
            var at = passages.FindIndex(passage => passage.Beside is null
                && AreOne(sentences, features, passage.Best.Candidate.Sentence, one.Candidate.Sentence));
            if (at >= 0)
                passages[at] = passages[at] with { Beside = one };
            else if (passages.Count < most)
                passages.Add(new FoundPassage(one));
            else
                break;
        }
        return passages;
    }

    /// <summary>Its sentences, the better one first.</summary>
    public IEnumerable<Ranked> Found => Beside is null ? [Best] : [Best, Beside];

    // Not what came about beside what did not, nor what is of two days: a quotation has one label and one date.
    private static bool AreOne(SentenceTable sentences, FeatureReader features, int best, int next) =>
        Math.Abs(best - next) == 1 && sentences[best] is var one && sentences[next] is var beside && one.Passage == beside.Passage
        && features.FactualityOf(one) == features.FactualityOf(beside)
        && (QuestionQuotation.DateOf(one), QuestionQuotation.DateOf(beside)) is var (day, other)
        && (day is null || other is null || day == other);
}
