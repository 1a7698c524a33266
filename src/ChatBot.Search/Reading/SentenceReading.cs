using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Reading;

/// <summary>A sentence as the ranking sees it.</summary>
/// <param name="Text">The text that the spans refer to.</param>
/// <param name="Span">Where the sentence stands.</param>
/// <param name="Tokens">Its tokens, compounds whole and in parts.</param>
/// <param name="Names">Its proper names, in order.</param>
/// <param name="Quantities">Its numbers with what they count, in order.</param>
/// <param name="Dates">Its dates, resolved.</param>
/// <param name="Previous">The sentence before it in the same paragraph; null for the first.</param>
public sealed record SentenceReading(
    string Text,
    TextSpan Span,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<NameRun> Names,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<DateMention> Dates,
    SentenceReading? Previous)
{
    /// <summary>The names that the library knows in it, offices whose holder is known among them.</summary>
    public IReadOnlyList<NameMention> Mentions { get; init; } = [];

    /// <summary>True for a question that the text itself asks.</summary>
    public bool IsQuestion { get; } = Text.AsSpan(Span.Start, Span.Length).TrimEnd("\"'”’)] \n\r\t\u00A0").EndsWith("?");

    /// <summary>True when it speaks of something by a pronoun or "this …" near its beginning, and so goes on from the sentence before.</summary>
    public bool LeansBack { get; } = Tokens.Take(4).Any(token => Pointers.Contains(token.Word));

    /// <summary>True when a pronoun anywhere in it speaks of what was named before.</summary>
    public bool HasPronoun { get; } = Tokens.Any(token => Pronouns.Contains(token.Word));

    /// <summary>True when it speaks of a person by a pronoun near its beginning.</summary>
    public bool HasPersonPronoun { get; } = Tokens.Take(4).Any(token => token.Word is "he" or "his" or "him" or "she" or "her");

    /// <summary>True when it speaks of two countries or parties without their names: "the two countries", "both sides".</summary>
    public bool HasPair { get; } = Tokens.Zip(Tokens.Skip(1)).Any(next => next.First.Word is "two" or "both" && Pairs.Contains(next.Second.Word));

    /// <summary>For each token, whether it belongs to a proper name.</summary>
    public IReadOnlyList<bool> InName { get; } = [.. Tokens.Select(token => Names.Any(name => name.Span.Contains(token.Span)))];

    /// <summary>The position of terms that stand in a row; null when they do not.</summary>
    public int? Find(IReadOnlyList<string> terms)
    {
        for (var start = 0; start < Tokens.Count; start++)
        {
            var met = 0;
            var at = start;
            for (; at < Tokens.Count && met < terms.Count; at++)
            {
                if (!Tokens[at].IsAtom)
                    continue;
                if (Tokens[at].Term != terms[met])
                    break;
                met++;
            }
            if (met == terms.Count)
                return Tokens[start].Position;
        }
        return null;
    }

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "it", "its", "he", "his", "him", "she", "her", "they", "their", "them",
    };

    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal) { "countries", "states", "nations", "sides", "governments", "neighbours", "neighbors", "powers", "capitals", "parties", "cities", "towns" };

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal)
    {
        "it", "its", "he", "his", "him", "she", "her", "they", "their", "them", "this", "these", "those", "such", "both",
    };
}
