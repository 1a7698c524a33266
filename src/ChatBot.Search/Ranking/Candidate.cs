using ChatBot.Corpus.Works;
using ChatBot.Search.Library;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>A text that may answer: a sentence of a library, or a document of a foreign collection.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Bm25">Its score there; 0 when it was not found by its words.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="Entry">The sentence in its place; null for a document of a foreign collection.</param>
/// <param name="TitleTerms">The terms of its work's title.</param>
/// <param name="WorkTerms">The terms of its whole work.</param>
internal sealed record Candidate(
    int Number, double Bm25, SentenceReading Reading, SentenceEntry? Entry, IReadOnlySet<string> TitleTerms, IReadOnlySet<string> WorkTerms)
{
    /// <summary>True for a line about the writer or the source: a candidate only where that is asked for.</summary>
    public bool IsAboutSource => Entry?.Passage.Kind is PassageKind.Bio or PassageKind.Byline;
}

/// <summary>A candidate with what speaks for it.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Score">What candidates are ordered by; higher is better.</param>
/// <param name="Alignment">Where the question's words meet it.</param>
/// <param name="Gist">How alike the two are as a whole, 0 to 1.</param>
/// <param name="HasAnswerType">True when it holds the kind of thing that is asked for.</param>
/// <param name="IsCancelled">True when it says that what is asked about did not take place.</param>
internal sealed record Ranked(Candidate Candidate, double Score, Alignment Alignment, double Gist, bool HasAnswerType, bool IsCancelled);
