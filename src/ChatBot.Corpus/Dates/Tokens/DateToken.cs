namespace ChatBot.Corpus.Dates.Tokens;

internal enum DateTokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A run of letters (one ideograph), a run of digits, or one other character.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First code unit, absolute in the text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Lower">A word in lower case; a mark as it is; empty for a number.</param>
/// <param name="Value">A number's value; -1 for anything else and for more than nine digits.</param>
/// <param name="Capital">A word's first letter is upper case.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int End, string Lower, int Value, bool Capital)
{
    public int Length => End - Start;
}
