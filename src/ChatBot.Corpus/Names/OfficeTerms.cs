using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>What of an office's words is compared: no small words, and nothing that only tells when it was held.</summary>
public static class OfficeTerms
{
    /// <summary>The terms of an office as it is written.</summary>
    public static IReadOnlySet<string> Of(string title) =>
        Analyzer.ReadParts(title).SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    internal static IEnumerable<string> Of(Token token) =>
        Lexicon.English.Offices.Passing.Contains(token.Word) ? [] : OfficeWords.Expand(token.Word).Select(Spelling.Term);
}
