using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>An office as it stands in a text, with its holder where the text names one beside it.</summary>
/// <param name="Span">From its first word to its last, without the holder's name.</param>
/// <param name="Terms">The terms of its words, without small words and places.</param>
/// <param name="Nations">The places whose office it is, as far as it says.</param>
/// <param name="Holder">The person named beside it, or null.</param>
public sealed record OfficeMention(TextSpan Span, IReadOnlySet<string> Terms, IReadOnlyList<Name> Nations, NameMention? Holder)
{
    private static readonly string[] Lesser = [Spelling.Term("deputy"), Spelling.Term("vice"), Spelling.Term("assistant")];

    /// <summary>True for a deputy, a vice-president and the like.</summary>
    public bool IsLesser => Lesser.Any(Terms.Contains);

    /// <summary>True when what was asked for (words of an office, places) is this office.</summary>
    public bool Answers(IReadOnlySet<string> terms, IReadOnlyList<Name> nations) =>
        terms.Count > 0 && terms.IsSubsetOf(Terms) && (!IsLesser || Lesser.Any(terms.Contains))
        && nations.All(nation => Nations.Count == 0 || Nations.Contains(nation));
}
