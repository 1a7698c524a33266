using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>What is quoted as one for a question: a sentence that was found, alone or with the one beside it in its paragraph.</summary>
/// <param name="Best">What was found; of two the better.</param>
/// <param name="Beside">The number of the sentence before or after it that is quoted with it; null for none.</param>
internal sealed record FoundPassage(Ranked Best, int? Beside = null)
{
    /// <summary>The number of the sentence that was found.</summary>
    public int Number => Best.Candidate.Sentence;

    public bool Has(int sentence) => sentence == Number || sentence == Beside;
}
