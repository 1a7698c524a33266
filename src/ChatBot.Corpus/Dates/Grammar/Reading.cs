using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>An expression found at a run of tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Expression">What it says.</param>
internal sealed record Reading(int First, int End, DateExpression Expression)
{
    /// <summary>The members of a list that shares a part ("May 3, 5 and 9"), each a mention of its own; else empty.</summary>
    public IReadOnlyList<Reading> Members { get; init; } = [];

    /// <summary>The two ends of a range that words join; else empty.</summary>
    public IReadOnlyList<Reading> Ends { get; init; } = [];

    /// <summary>True when its year is said by a later member of its list.</summary>
    public bool SharesYear { get; init; }

    /// <summary>True for the year of a heading, which what is dated below counts from.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The expression where it is one date, and no list.</summary>
    public DateExpression? Single => Members.Count == 0 ? Expression : null;
}

/// <summary>
/// One rule of the grammar: the expression that begins at a token, or null. It looks a bounded way ahead and never back and forth.
/// </summary>
internal delegate Reading? DateRule(TokenList tokens, int at);

/// <summary>
/// Several rules as one: the longest reading within a paragraph that any of them has at a place; of equals, the first rule's.
/// </summary>
internal static class Longest
{
    public static Reading? Of(DateRule[] rules, TokenList tokens, int at)
    {
        Reading? best = null;
        foreach (var rule in rules)
        {
            if (rule(tokens, at) is { } reading && tokens.Paragraph(reading.End - 1) == tokens.Paragraph(at)
                && (best is null || reading.End > best.End)) best = reading;
        }

        return best;
    }
}
