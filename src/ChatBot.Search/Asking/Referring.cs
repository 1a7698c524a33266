using System.Text.RegularExpressions;

namespace ChatBot.Search.Asking;

/// <summary>"When did he visit?" after a question that named someone: the pronoun takes the last name.</summary>
internal static partial class Referring
{
    /// <param name="previous">The question or the call before.</param>
    /// <param name="text">What was asked now.</param>
    /// <returns>The question with the name; null where nothing refers back, or to nobody.</returns>
    public static string? Complete(string previous, string text)
    {
        if (!RefersToPerson(text) || LastName(previous) is not { } name)
            return null;
        var match = Pronoun().Match(text);
        var isPossessive = match.Value.ToLowerInvariant() is "his" or "her" or "its" or "their"
            && Follows().IsMatch(text[(match.Index + match.Length)..]);
        return text[..match.Index] + name + (isPossessive ? "'s" : "") + text[(match.Index + match.Length)..];
    }

    /// <summary>True for a question whose only person or thing is a pronoun, so that it says nothing without the one before.</summary>
    public static bool RefersToPerson(string text) =>
        Question().IsMatch(text) && Pronoun().IsMatch(text) && FollowUp.LastNameIn(text) is null;

    private static string? LastName(string previous)
    {
        if (!previous.StartsWith('/'))
            return FollowUp.LastNameIn(previous)
                ?? (Subject().Match(previous) is { Success: true } subject ? subject.Groups["who"].Value.Trim() : null);
        var blank = previous.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? null : FollowUp.LastNameIn("x " + previous[(blank + 1)..].Trim());
    }

    [GeneratedRegex(@"\b(?:he|she|him|her|his|they|them|their)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(
        @"^\s*(?:and |but |so )?(?:when|where|why|who|what|which|how|did|does|do|is|was|were|are|has|have|had|will|would|can|could)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    // "His visit", not "met her in May": a possessive stands before a noun.
    [GeneratedRegex(@"^ (?!(?:in|on|at|to|from|with|after|before|for|and|or|again|there|then)\b)\w")]
    private static partial Regex Follows();

    // "Who is the captain": who was asked for without a name.
    [GeneratedRegex(@"^\s*who (?:is|was|are|were) (?<who>[^?]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
