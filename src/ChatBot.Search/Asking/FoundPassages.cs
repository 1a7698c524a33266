using ChatBot.Corpus.Events;
using ChatBot.Search.Features;
using ChatBot.Search.Index;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>
/// Puts together what was found side by side in a paragraph, and what speaks of "him" or "it" with the sentence that names whom or what:
/// what answers is often in the one and what it is about in the other. Two sentences at most are one passage.
/// </summary>
/// <param name="sentences">The sentences of the library.</param>
/// <param name="features">What tells whether they came about.</param>
/// <param name="ranked">All that was found, best first.</param>
internal sealed class FoundPassages(SentenceTable sentences, FeatureReader features, IReadOnlyList<Ranked> ranked)
{
    private readonly HashSet<int> _read = [.. ranked.Take(QuestionPipeline.MostRead).Select(one => one.Candidate.Sentence)];

    /// <summary>The first passages of what is to be shown.</summary>
    /// <param name="chosen">What of all that was found, best first.</param>
    /// <param name="most">So many passages at most.</param>
    /// <param name="shown">What is shown already: no sentence of it is shown again, nor added to another.</param>
    public List<FoundPassage> Of(IEnumerable<Ranked> chosen, int most, params IReadOnlyCollection<FoundPassage> shown)
    {
        var passages = new List<FoundPassage>();
        foreach (var one in chosen.Where(one => !shown.Any(passage => passage.Has(one.Candidate.Sentence))))
        {
            var at = passages.FindIndex(passage => passage.Beside is null && AreOne(passage.Number, one.Candidate.Sentence));
            if (at >= 0)
                passages[at] = passages[at] with { Beside = one.Candidate.Sentence };
            else if (passages.Count < most)
                passages.Add(new FoundPassage(one));
            else
                break;
        }
        for (var i = 0; i < passages.Count; i++)
            passages[i] = WithReferring(passages[i], [.. shown, .. passages]);
        return passages;
    }

    // "It heard forty witnesses" says nothing to who reads it alone, and may be what was asked of the tribunal before it.
    private FoundPassage WithReferring(FoundPassage passage, List<FoundPassage> shown)
    {
        bool IsFree(int other) => !shown.Exists(one => one.Has(other)) && AreOne(passage.Number, other);
        var (before, next) = (passage.Number - 1, passage.Number + 1);
        return passage.Beside is not null ? passage
            : _read.Contains(next) && IsNamedBefore(next) && IsFree(next) ? passage with { Beside = next }
            : IsNamedBefore(passage.Number) && IsFree(before) ? passage with { Beside = before }
            : passage;
    }

    private bool IsNamedBefore(int number) => number > 0
        && Links.OpensWithActor(sentences[number].Tokens) && !Links.OpensWithActor(sentences[number - 1].Tokens);

    // Not what came about beside what did not, nor what is of two days, unless "it" goes on about the same: a quotation has one label and
    // one date, that of the better sentence.
    private bool AreOne(int best, int next) =>
        Math.Abs(best - next) == 1 && sentences[best] is var one && sentences[next] is var beside && one.Passage == beside.Passage
        && features.FactualityOf(one) == features.FactualityOf(beside)
        && (QuestionQuotation.DateOf(one), QuestionQuotation.DateOf(beside)) is var (day, other)
        && (day is null || other is null || day == other || IsNamedBefore(Math.Max(best, next)));
}
