using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>
/// A sentence with all that was read in it. Two are equal when they are the same sentence of one work. Its words are not held: they are
/// taken from the text again when they are asked for, by way of <paramref name="words"/>.
/// </summary>
/// <param name="work">Its work.</param>
/// <param name="passage">Its paragraph.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="words">Where the words of sentences looked at lately are.</param>
public sealed class AnnotatedSentence(Work work, Passage passage, Sentence sentence, TokenCache words) : IEquatable<AnnotatedSentence>
{
    public Work Work => work;

    /// <summary>Its paragraph.</summary>
    public Passage Passage => passage;

    public Sentence Sentence => sentence;

    /// <summary>Its words, compounds in parts.</summary>
    public IReadOnlyList<Token> Tokens => words.Of(this).Tokens;

    /// <summary>The term of each of <see cref="Tokens"/>, by which words are compared.</summary>
    public IReadOnlyList<string> Terms => words.Of(this).Terms;

    /// <summary>The names in it, told apart as far as the document does; offices whose holder is known among them.</summary>
    public required IReadOnlyList<NameMention> Names { get; init; }

    /// <summary>The offices in it.</summary>
    public required IReadOnlyList<OfficeMention> Offices { get; init; }

    /// <summary>The dates in it, by position.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>The spans of its clauses, in order: more than one only where it lists several dated matters.</summary>
    public required IReadOnlyList<TextSpan> Clauses { get; init; }

    /// <summary>True when it speaks on of what the sentence before it told ("It …", "This …", "such …").</summary>
    public required bool IsLinked { get; init; }

    /// <summary>
    /// The dates of the heading above that date what stands under it: an entry of a diary, a release in a list of changes.
    /// </summary>
    public IReadOnlyList<DateMention> HeadingDates { get; init; } = [];

    /// <summary>What the line over the list that it is an item of says of whether that came about; null where none does.</summary>
    public Factuality? LeadIn { get; init; }

    /// <summary>True when a sentence beside it says that what it tells as to come came to nothing.</summary>
    public bool IsUndoneBeside { get; init; }

    /// <summary>The day on which it was written: that of the entry of a diary that it stands in, else the document's; null for
    /// unknown.</summary>
    public DateInterval? WrittenOn { get; init; } = work.AsOf;

    public TextSpan Span => sentence.Span;

    /// <summary>Its words, with the white space and line ends of the file.</summary>
    public ReadOnlySpan<char> Text => work.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>True for a question that the text itself asks.</summary>
    public bool IsQuestion => work.IsQuestion(Span);

    /// <summary>True for a question that the text asks, or tells that somebody asked ("Mr Holt asked when the bell was cast.").</summary>
    public bool Asks => IsQuestion || ToldQuestions.IsOne(this);

    /// <summary>The clause that holds an offset.</summary>
    public TextSpan ClauseAt(int offset) => Clauses.FirstOrDefault(clause => clause.Contains(offset), Span);

    public static bool operator ==(AnnotatedSentence? left, AnnotatedSentence? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(AnnotatedSentence? left, AnnotatedSentence? right) => !(left == right);

    public bool Equals(AnnotatedSentence? other) =>
        other is not null && ReferenceEquals(Work, other.Work) && Sentence.Ordinal == other.Sentence.Ordinal;

    public override bool Equals(object? obj) => Equals(obj as AnnotatedSentence);

    public override int GetHashCode() => HashCode.Combine(Work, Sentence.Ordinal);
}
