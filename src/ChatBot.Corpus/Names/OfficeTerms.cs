using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>What of an office's words is compared: no small words, and nothing that only tells when it was held.</summary>
public static class OfficeTerms
{
    private static readonly HashSet<string> Passing = new(
        ["of", "for", "on", "to", "the", "a", "an", "and", "in", "former", "then", "ex", "late", "new", "old", "current", "present", "his",
            "her", "its", "their"], StringComparer.Ordinal);

    /// <summary>The terms of an office as it is written.</summary>
    public static IReadOnlySet<string> Of(string title) =>
        Analyzer.ReadParts(title).SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    internal static IEnumerable<string> Of(Token token) =>
        Passing.Contains(token.Word) ? [] : OfficeWords.Expand(token.Word).Select(Spelling.Term);
}
