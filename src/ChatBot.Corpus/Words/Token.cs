namespace ChatBot.Corpus.Words;

/// <summary>A word as the index sees it, and where it stands in the original.</summary>
/// <param name="Term">What is compared: the stem of the folded word ("visited" and "visits" have one), or the number.</param>
/// <param name="Word">The folded word before stemming: lower case, no accents, no possessive.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the text that was analysed.</param>
/// <param name="Position">Its place in the row of words, from 0. A compound's whole shares the place of its first part.</param>
/// <param name="Kind">Word, number, or the whole or a part of a compound.</param>
public readonly record struct Token(string Term, string Word, TextSpan Span, int Position, TokenKind Kind)
{
    /// <summary>True for what stands in the text by itself: no compound's whole, which its parts already tell.</summary>
    public bool IsPart => Kind != TokenKind.Whole;
}

/// <summary>What a token is.</summary>
public enum TokenKind
{
    Word,

    /// <summary>Digits, with separators of thousands removed ("1,000" is 1000).</summary>
    Number,

    /// <summary>A hyphened compound written as one ("long-awaited" is longawaited): so a word broken in print is found too.</summary>
    Whole,

    /// <summary>A part of a hyphened compound.</summary>
    Part,
}
