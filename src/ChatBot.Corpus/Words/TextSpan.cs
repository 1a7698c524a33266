namespace ChatBot.Corpus.Words;

/// <summary>A half-open range of a work's text, in UTF-16 code units of the file decoded as UTF-8 (without a byte-order mark).</summary>
/// <param name="Start">First code unit, from 0.</param>
/// <param name="End">One past the last code unit; never less than <paramref name="Start"/> in a valid span.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Overlaps(TextSpan other) => other.Start < End && other.End > Start;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
