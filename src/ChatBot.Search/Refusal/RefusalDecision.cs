using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Refusal;

/// <summary>Decides of a sentence whether it answers a question. It knows nothing of other libraries, and of this one only the best rival.</summary>
internal static class RefusalDecision
{
    private const double LeastName = 0.3;

    /// <summary>The same where a share is asked for: another's is no answer.</summary>
    private const double LeastNameOfShare = 0.45;

    /// <summary>What several sources say of a matter they say in their own ways: with so much of the other words, a name may be missing.</summary>
    private const double EnoughContent = 0.4;
    private const double LeastDate = 0.5;
    private const double LeastPicked = 0.2;
    private const double LeastVerb = 0.2;

    /// <summary>The same where a name is asked about: a sentence on the same name that lacks the deed tells of another.</summary>
    private const double LeastVerbBesideName = 0.51;

    /// <summary>A count of the thing in a sentence that has this much of the question needs no verb.</summary>
    private const double CoveredBesideCount = 0.6;
    private const double LeastOwn = 0.1;
    private const double LeastContent = 0.18;
    private const double LeastCovered = 0.24;
    private const double MostMissing = 0.43;

    /// <summary>What is met and the gist of the whole must together come to this; to more where a heavy word is missing.</summary>
    private const double LeastTogether = 0.52;
    private const double MuchMissing = 0.35;
    private const double LeastBesideMissing = 0.6;

    /// <summary>A short question for yes or no stands or falls with each of its words.</summary>
    private const int FewWords = 3;
    private const double LeastCoveredForYes = 0.7;

    private const double RivalShare = 0.7;

    /// <param name="ranked">The sentence.</param>
    /// <param name="question">The question.</param>
    /// <param name="rival">The best alignment of any sentence, whether it answers or not.</param>
    /// <param name="isFurther">True when another sentence has already been found to answer.</param>
    public static Verdict Decide(Ranked ranked, Question question, double rival, bool isFurther = false)
    {
        if (ranked.Candidate.Reading.IsQuestion)
            return Verdict.OnlyAsked;
        if (ranked.Candidate.IsAboutSource)
            return ranked.HasAnswerType ? Verdict.Answers : Verdict.KindMissing;
        var evidence = Evidence.Of(ranked, question);
        if (!(question.IsAboutSources && evidence.Content >= EnoughContent) && evidence.Name < (question.Measure == Measure.Share ? LeastNameOfShare : LeastName))
            return Verdict.NameMissing;
        if (evidence.Date < LeastDate)
            return Verdict.DateDiffers;
        if (!ranked.HasAnswerType)
            return Verdict.KindMissing;
        if (!ranked.IsCancelled && Unrealised.Is(ranked.Alignment, question, ranked.Candidate.Reading))
            return Verdict.NotRealised;
        if (LacksWords(evidence, question, isFurther) || evidence.Covered + ranked.Gist < (evidence.Missing >= MuchMissing ? LeastBesideMissing : LeastTogether))
            return Verdict.WordsMissing;
        return ranked.Alignment.Score < RivalShare * rival ? Verdict.OtherSaysMore : Verdict.Answers;
    }

    private static bool LacksWords(Evidence evidence, Question question, bool isFurther) =>
        evidence.Content < LeastContent || evidence.Covered < LeastCovered || evidence.Own < LeastOwn || (evidence.Verb < (question.Words.Any(word => word.IsName) ? LeastVerbBesideName : LeastVerb) && !(question.Kind == QuestionKind.HowMany && evidence.Covered >= CoveredBesideCount))
        || evidence.Missing > MostMissing || evidence.Picked < LeastPicked
        || (!isFurther && question.Kind == QuestionKind.YesNo && question.Words.Count <= FewWords && evidence.Covered < LeastCoveredForYes);
}
