using ChatBot.Corpus.Works;

namespace ChatBot.Search.Reading;

/// <summary>Words in capitals that belong together: a person, a place, a body, a thing.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Terms">The terms of its words.</param>
/// <param name="Before">The folded word before it; empty at the sentence's beginning or after punctuation.</param>
public sealed record NameRun(TextSpan Span, IReadOnlyList<string> Terms, string Before)
{
    public bool HasDigit { get; } = Terms.Any(term => term.Any(char.IsAsciiDigit));
}
