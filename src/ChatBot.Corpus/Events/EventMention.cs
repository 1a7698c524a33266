using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>A place in a text that tells of a matter: who, what, where, when, and whether it came about.</summary>
/// <param name="Kind">The matter: a lens's name.</param>
/// <param name="Sentence">The sentence that tells it.</param>
/// <param name="Trigger">The words that speak of it; in the sentence before for what only goes on about it.</param>
/// <param name="Clause">The dated clause of the sentence that holds it; the sentence itself where it is one.</param>
/// <param name="Scope">What of the clause is its own, where the clause tells several matters of the kind.</param>
/// <param name="Dates">Its dates, own ones or carried over.</param>
/// <param name="Factuality">Whether it came about.</param>
public sealed record EventMention(
    string Kind, AnnotatedSentence Sentence, TextSpan Trigger, TextSpan Clause, TextSpan Scope, IReadOnlyList<DateMention> Dates,
        Factuality Factuality)
{
    /// <summary>The places that it goes to or takes place in.</summary>
    public required IReadOnlyList<NameMention> Targets { get; init; }

    /// <summary>The sentence before, where this one speaks on of what it told; else null.</summary>
    public AnnotatedSentence? Antecedent { get; init; }

    /// <summary>True when the words that tell the matter stand in the sentence before.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>The span to quote so that who, what and when are in it.</summary>
    public required TextSpan Quotable { get; init; }

    /// <summary>Its names: in its scope, with the person whom "his" or "she" stands for.</summary>
    public required IReadOnlyList<NameMention> Names { get; init; }

    public Work Work => Sentence.Work;
}
