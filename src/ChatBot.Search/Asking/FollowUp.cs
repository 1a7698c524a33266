using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;

namespace ChatBot.Search.Asking;

/// <summary>
/// Completes a question that says only what is new: "when?", "where?", "and in 1957?", "what about Ada Holm?". What comes of it is shown
/// as the answer's heading, so it has to read as a person would say it.
/// </summary>
public static partial class FollowUp
{
    /// <summary>The question that is meant; null when the text stands on its own.</summary>
    /// <param name="previous">The question before it, complete.</param>
    /// <param name="text">What was asked now.</param>
    public static string? Complete(string previous, string text)
    {
        if (Referring.Complete(previous, text) is { } named)
            return named;
        if (previous.TrimStart().StartsWith('/'))
            return CommandFollowUp.Complete(previous.Trim(), text);
        var (main, tail) = Split(previous.Trim());
        if (QuestionWord().Match(text) is { Success: true } word)
            return WithWord(main, word.Groups["word"].Value.ToLowerInvariant());
        if (Addition().Match(text) is not { Success: true } addition)
            return null;
        var added = addition.Groups["added"].Value.Trim();
        var changed = DateQuery.Read(added).Dates is [.., var date] ? WithDate(main, added, date) : WithName(main, added);
        return $"{Blanks().Replace(changed, " ").Trim()}?{(tail is null ? "" : $" {Capital(tail)}?")}";
    }

    /// <summary>
    /// A question that ends in the word which asks ("Who built the bridge? When?") with that word first, as questions are read.
    /// </summary>
    public static string WordFirst(string question) => Split(question) is (var main, { } word) ? $"{word} {main}?" : question;

    /// <summary>"Did the king come" takes the word before it; after "who came" it is asked anew.</summary>
    private static string WithWord(string main, string word)
    {
        var inverted = Inverted().Match(main);
        return inverted.Success && word is "when" or "where" or "why" or "how long"
            ? $"{Capital(word)} {inverted.Groups["auxiliary"].Value.ToLowerInvariant()}{main[inverted.Length..]}?"
            : $"{main}? {Capital(word)}?";
    }

    /// <summary>The question without its mark, and the word that asks after it, if one does.</summary>
    private static (string Main, string? Word) Split(string question) =>
        AskedAfter().Match(question) is { Success: true } after
            ? (after.Groups["main"].Value.TrimEnd(Marks), after.Groups["word"].Value.ToLowerInvariant())
            : (question.TrimEnd(Marks), null);

    private static char[] Marks { get; } = [' ', '?', '.', '!'];

    /// <summary>The word that a text asks by and nothing more ("how many?"), lower case; null for any other.</summary>
    internal static string? WordAlone(string text) =>
        QuestionWord().Match(text) is { Success: true } word ? word.Groups["word"].Value.ToLowerInvariant() : null;

    /// <summary>What a text adds ("and in 1957?"), without the words before it; null for any other.</summary>
    internal static string? AddedBy(string text) =>
        Addition().Match(text) is { Success: true } addition ? addition.Groups["added"].Value.Trim() : null;

    /// <summary>The text without a preposition before it.</summary>
    internal static string WithoutPreposition(string text) => StartsWithPreposition().Replace(text, "").Trim();

    /// <summary>The last name in a text: a row of words with capitals, but not its first word; null for none.</summary>
    internal static string? LastNameIn(string text) =>
        Names().Matches(text).LastOrDefault(name => !DatesIn(text).Any(date => date.Span.Contains(name.Index)))?.Value;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static IReadOnlyList<DateMention> DatesIn(string text) => DateTagger.Read(text, new TextSpan(0, text.Length), asOf: null);

    /// <summary>The date that is added stands where the last one stood; the others go.</summary>
    private static string WithDate(string main, string added, QueryDate date)
    {
        var preposition = date.Yearless?.Day is not null || date.Interval?.Precision == DatePrecision.Day ? "on" : "in";
        var phrase = date.Span.Start > 0 || StartsWithPreposition().IsMatch(added) ? added : $"{preposition} {added}";
        var dates = DatesIn(main);
        if (dates.Count == 0)
            return $"{main} {phrase}";
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var before = main[..dates[i].Span.Start];
            var kept = EndsInPreposition().Replace(before, "");
            // What stood without a preposition ("1954 visits") is replaced by what has none.
            main = kept + (i < dates.Count - 1 ? "" : kept.Length == before.TrimEnd().Length ? $" {added}" : $" {phrase}") + main[
                dates[i].Span.End..];
        }
        return main;
    }

    /// <summary>The name that is added stands where the last one stood, or, with a preposition of its own, at the end.</summary>
    private static string WithName(string main, string added)
    {
        var dates = DatesIn(main);
        if (Names().Matches(main).LastOrDefault(name => !dates.Any(date => date.Span.Contains(name.Index))) is not { } last)
            return $"{main} {added}";
        var (before, rest) = (main[..last.Index], main[(last.Index + last.Length)..]);
        if (StartsWithPreposition().IsMatch(added))
            return $"{EndsInPreposition().Replace(before, "")}{rest} {added}";
        const string Article = "the ";
        var isDoubled = before.EndsWith(Article, StringComparison.OrdinalIgnoreCase)
            && added.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        return before + (isDoubled ? added[Article.Length..] : added) + rest;
    }

    private const string Words = "(?<word>when|where|why|who|how many|how much|how long)";

    internal const string Prepositions =
        "(?:in|on|at|of|to|by|with|for|from|during|since|until|before|after|between|under|into|near|about)";

    [GeneratedRegex(@"^\s*(?:and |but |so )?" + Words + @"\s*(?:was (?:it|that|this)|did (?:it|that|this) happen|exactly)?\s*[?.!]*\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex QuestionWord();

    [GeneratedRegex(@"^(?<main>.*\S)\s*\?\s+" + Words + @"\s*\?\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AskedAfter();

    // What asks for the place or the time, or for yes or no, has its verb before its subject; "who did" and "what did" ask for a part of
    // the sentence.
    [GeneratedRegex(
        @"^(?:(?:when|where|why|how|how long) )?(?<auxiliary>is|was|are|were|did|do|does|has|have|had|can|could|will|would|should|might|" +
        @"may)(?= )", RegexOptions.IgnoreCase)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"^\s*(?:and|what about|how about|and what about)\s+(?<added>[^?]{1,60}?)\s*\?*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Addition();

    [GeneratedRegex(@"(?<=\S )\p{Lu}[\w'’-]*(?: \p{Lu}[\w'’-]*)*")]
    private static partial Regex Names();

    [GeneratedRegex("^" + Prepositions + @"\s", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithPreposition();

    [GeneratedRegex(@"\s+" + Prepositions + @"\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInPreposition();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();
}
