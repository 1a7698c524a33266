using ChatBot.Corpus.Works;

namespace ChatBot.Search.Library;

/// <summary>A sentence in its place in the library.</summary>
/// <param name="Work">The work it stands in.</param>
/// <param name="Passage">Its paragraph.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record SentenceEntry(Work Work, Passage Passage, Sentence Sentence)
{
    /// <summary>Its words, with the white space and line ends of the file.</summary>
    public ReadOnlySpan<char> Text => Work.Text.AsSpan(Sentence.Span.Start, Sentence.Span.Length);
}

/// <summary>A paragraph of prose in its place in the library.</summary>
/// <param name="Work">The work it stands in.</param>
/// <param name="Passage">The paragraph.</param>
public sealed record PassageEntry(Work Work, Passage Passage);
