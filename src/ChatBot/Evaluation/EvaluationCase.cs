namespace ChatBot.Evaluation;

/// <summary>A question of a library's own, and what should come of it.</summary>
/// <param name="Line">Where it stands in its file, from 1.</param>
/// <param name="Ask">The question, or a call such as <c>/sources</c>.</param>
/// <param name="Any">Phrases of which one must be quoted; the one quoted first decides whether the first quotation is right.</param>
/// <param name="All">Phrases that must all be quoted.</param>
/// <param name="Not">Phrases that must not be offered as an answer.</param>
/// <param name="Nothing">True when the library is silent on it, and the answer must say so.</param>
public sealed record EvaluationCase(
    int Line, string Ask, IReadOnlyList<string> Any, IReadOnlyList<string> All, IReadOnlyList<string> Not, bool Nothing);

/// <summary>How a case came out.</summary>
public enum Verdict
{
    /// <summary>The first quotation is a right one, or the silence was said.</summary>
    Right,

    /// <summary>A right quotation is there, but not first.</summary>
    FoundLater,

    /// <summary>No right quotation is there, or not all of them.</summary>
    Missed,

    /// <summary>Something is offered as an answer that is none.</summary>
    WronglyAnswered,
}

/// <summary>A case and how it came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Because">What was missed or wrongly offered; empty when right.</param>
public sealed record EvaluationResult(EvaluationCase Case, Verdict Verdict, string Because);
