using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;

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
        return InPlace(text, match, name,
            match.Value.ToLowerInvariant() is "his" or "her" or "their" && Follows().IsMatch(text[(match.Index + match.Length)..]));
    }

    /// <summary>The same of a thing: "when was the mill sold", "and what did it cost".</summary>
    public static string? CompleteThing(string previous, string text)
    {
        if (ThingPronoun().Match(text) is not { Success: true } match || ThingIn(previous) is not { } thing)
            return null;
        return InPlace(text, match, thing, match.Value.ToLowerInvariant() is "its" or "their");
    }

    private static string InPlace(string text, Match pronoun, string name, bool isPossessive) =>
        text[..pronoun.Index] + name + (isPossessive ? "'s" : "") + text[(pronoun.Index + pronoun.Length)..];

    // "The sale of the mill": from the first article on, up to a verb or a preposition; after "did", without the verb at its end.
    private static string? ThingIn(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, IsArticle);
        if (first < 0 || first + 1 >= words.Length)
            return FollowUp.LastNameIn(text);
        var end = first + 1;
        while (end < words.Length && !Stop().IsMatch(words[end])
            && !(end > first + 1 && words[end - 1] != "of" && !IsArticle(words[end - 1])
                && char.IsLower(words[end][0]) && Lexicon.English.Dates.IsPastVerb(words[end])))
            end++;
        if (first > 0 && words[first - 1].ToLowerInvariant() is "did" or "does" or "do" or "will" && end > first + 2)
            end--;
        return string.Join(' ', words[first..end]);
    }

    private static bool IsArticle(string word) => Lexicon.English.Dates.Determiners.Contains(word.ToLowerInvariant());

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

    [GeneratedRegex(@"\b(?:it|its|they|them|their)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThingPronoun();

    [GeneratedRegex(
        "^(?!of$)(?:" + FollowUp.Prepositions + "|was|were|is|are|be|been|did|and|or|that|which|who)$", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

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
