using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>A sentence with all that was read in it.</summary>
/// <param name="Work">Its work.</param>
/// <param name="Passage">Its paragraph.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Atoms">Its words, compounds in parts.</param>
/// <param name="Names">The names in it, told apart as far as the document does; offices whose holder is known among them.</param>
/// <param name="Offices">The offices in it.</param>
/// <param name="Dates">The dates in it, by position.</param>
public sealed record AnnotatedSentence(
    Work Work,
    Passage Passage,
    Sentence Sentence,
    IReadOnlyList<Token> Atoms,
    IReadOnlyList<NameMention> Names,
    IReadOnlyList<OfficeMention> Offices,
    IReadOnlyList<DateMention> Dates)
{
    /// <summary>The spans of its clauses, in order: more than one only where it lists several dated matters.</summary>
    public required IReadOnlyList<TextSpan> Clauses { get; init; }

    /// <summary>True when it speaks on of what the sentence before it told ("It …", "This …", "such …").</summary>
    public required bool IsLinked { get; init; }

    /// <summary>The term of each of <see cref="Atoms"/>, by which words are compared.</summary>
    public IReadOnlyList<string> Terms { get; } = [.. Atoms.Select(atom => Spelling.Term(atom.Word))];

    /// <summary>The dates of the heading above that date what stands under it: an entry of a diary, a release in a list of changes.</summary>
    public IReadOnlyList<DateMention> HeadingDates { get; init; } = [];

    public TextSpan Span => Sentence.Span;

    /// <summary>Its words, with the white space and line ends of the file.</summary>
    public ReadOnlySpan<char> Text => Work.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>The clause that holds an offset.</summary>
    public TextSpan ClauseAt(int offset) => Clauses.FirstOrDefault(clause => clause.Contains(offset), Span);
}
