using ChatBot.Corpus.Events;
using ChatBot.Search.Features;
using ChatBot.Search.Index;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>
/// What is quoted as one for a question: a sentence that was found, alone or with the one beside it in its paragraph, if that was found too
/// or tells who "he" is: what answers is often in the one and what it is about in the other.
/// </summary>
/// <param name="Best">What was found; of two the better.</param>
/// <param name="Beside">The number of the sentence before or after it that is quoted with it; null for none.</param>
internal sealed record FoundPassage(Ranked Best, int? Beside = null)
{
    /// <summary>The numbers of its sentences.</summary>
    public IEnumerable<int> Sentences => Beside is { } beside ? [Best.Candidate.Sentence, beside] : [Best.Candidate.Sentence];

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
            var number = one.Candidate.Sentence;
            if (passages.Exists(passage => passage.Beside == number))
                continue;
            var at = passages.FindIndex(passage => passage.Beside is null
                && AreOne(sentences, features, passage.Best.Candidate.Sentence, number));
            if (at >= 0)
                passages[at] = passages[at] with { Beside = number };
            else if (passages.Count < most)
                passages.Add(new FoundPassage(one));
            else
                break;
        }
        return passages.ConvertAll(passage => passage.Beside is null && passage.Best.Candidate.Sentence is var number
            && IsNamedBefore(sentences, number) && !passages.Exists(other => other.Sentences.Contains(number - 1))
            && AreOne(sentences, features, number, number - 1) ? passage with { Beside = number - 1 } : passage);
    }

    // "It heard forty witnesses" says nothing to who reads it alone.
    private static bool IsNamedBefore(SentenceTable sentences, int number) =>
        number > 0 && Links.OpensWithActor(sentences[number].Tokens) && !Links.OpensWithActor(sentences[number - 1].Tokens);

    // Not what came about beside what did not, nor what is of two days: a quotation has one label and one date.
    private static bool AreOne(SentenceTable sentences, FeatureReader features, int best, int next) =>
        Math.Abs(best - next) == 1 && sentences[best] is var one && sentences[next] is var beside && one.Passage == beside.Passage
        && features.FactualityOf(one) == features.FactualityOf(beside)
        && (QuestionQuotation.DateOf(one), QuestionQuotation.DateOf(beside)) is var (day, other)
        && (day is null || other is null || day == other);
}
