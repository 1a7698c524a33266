using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Asking;

/// <summary>Completes a question that says only what is new: "when?", "where?", "and in 1957?", "what about Ada Holm?".</summary>
public static partial class FollowUp
{
    /// <summary>The question that is meant; null when the text stands on its own.</summary>
    /// <param name="previous">The question before it, complete.</param>
    /// <param name="text">What was asked now.</param>
    public static string? Complete(string previous, string text)
    {
        if (QuestionWord().Match(text) is { Success: true } word)
            return $"{word.Groups["word"].Value} {previous.Trim()}";
        if (Addition().Match(text) is not { Success: true } addition)
            return null;
        var added = addition.Groups["added"].Value.Trim();
        var kept = HasDate(added) ? WithoutDates(previous) : WithoutNames(previous);
        return $"{kept.TrimEnd(' ', '?', '.', '!')} {added}?";
    }

    private static bool HasDate(string text) => DatesIn(text).Count > 0;

    private static IReadOnlyList<DateMention> DatesIn(string text) => DateTagger.Read(text, new TextSpan(0, text.Length), asOf: null);

    private static string WithoutDates(string text)
    {
        foreach (var date in DatesIn(text).Reverse())
            text = text[..date.Span.Start] + text[date.Span.End..];
        return Dangling().Replace(text, "");
    }

    // The last name makes room for the one that is added.
    private static string WithoutNames(string text)
    {
        var names = Names().Matches(text);
        return names.Count == 0 ? text : Dangling().Replace(text.Remove(names[^1].Index, names[^1].Length), "");
    }

    [GeneratedRegex(@"^\s*(?:and |but |so )?(?<word>when|where|why|who|how many|how much|how long)\s*(?:was (?:it|that|this)|did (?:it|that|this) happen|exactly)?\s*[?.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionWord();

    [GeneratedRegex(@"^\s*(?:and|what about|how about|and what about)\s+(?<added>[^?]{1,60}?)\s*\?*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Addition();

    [GeneratedRegex(@"(?<=\S )\p{Lu}[\w'’-]*(?: \p{Lu}[\w'’-]*)*")]
    private static partial Regex Names();

    [GeneratedRegex(@"\s+(?:in|on|at|of|to|by|from|during)(?=\s*[?.!]?\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
