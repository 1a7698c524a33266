using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Years in which cited works came out, which date nothing that the text tells: "(Moor 1998)", "Moor et al. (1998)", "Moor, Tides (1998),
/// p. 4", "see Moor, Tides (1998)", an entry of a bibliography.
/// </summary>
internal static partial class CitedWorks
{
    private const int Reach = 90;

    public static bool Dates(AnnotatedSentence sentence, DateMention date)
    {
        if (date.Value.Precision != DatePrecision.Year)
            return false;
        var text = sentence.Work.Text;
        var from = Math.Max(sentence.Passage.Span.Start, date.Span.Start - Reach);
        var before = text.AsSpan(from, date.Span.Start - from);
        var after = text.AsSpan(date.Span.End, Math.Min(Reach, sentence.Passage.Span.End - date.Span.End));
        return InBrackets(before, after) || IsReferred(sentence.Text, before, after) || IsEntry(
            text.AsSpan(sentence.Passage.Span.Start, sentence.Passage.Span.Length), sentence.Passage.Span);
    }

    /// <summary>"(Moor 1998)", "(Moor and Lind, 1998, p. 4)", "Moor et al. (1998)".</summary>
    private static bool InBrackets(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (NameInBrackets().IsMatch(before) && EndInBrackets().IsMatch(after))
            || (NamesBefore().IsMatch(before) && EndInBrackets().IsMatch(after));

    /// <summary>"Moor, Tides (1998), p. 4", and "see Moor, Tides (1998)" where the sentence begins so.</summary>
    private static bool IsReferred(ReadOnlySpan<char> sentence, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.EndsWith("(") && EndInBrackets().IsMatch(after) && (Refers().IsMatch(sentence) || PageAfter().IsMatch(after));

    /// <summary>A paragraph that begins as the entry of a bibliography does and has what a cited work has.</summary>
    private static bool IsEntry(ReadOnlySpan<char> passage, TextSpan span) =>
        span.Length < 600 && Entry().IsMatch(passage) && Publication().IsMatch(passage);

    [GeneratedRegex(
        @"\((?:see (?:also )?|cf\. |e\.g\.,? )?(?:[^()]*; ?)?\p{Lu}[\p{L}'’-]+(?:(?:,? (?:and|&|et al\.?|y|und|et|der|van" +
        @"|von|de))* ?\p{Lu}?[\p{L}'’.-]*){0,5},? $")]
    private static partial Regex NameInBrackets();

    [GeneratedRegex(@"(?:\p{Lu}[\p{L}'’-]+ et al\.?|\p{Lu}[\p{L}'’-]+ (?:and|&) \p{Lu}[\p{L}'’-]+) \($")]
    private static partial Regex NamesBefore();

    [GeneratedRegex(@"^\W*(?:see|cf\.|compare)(?: also)? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refers();

    [GeneratedRegex(@"^[a-f]?\),? (?:pp?|vol|ch|chap)\. ?\w", RegexOptions.CultureInvariant)]
    private static partial Regex PageAfter();

    [GeneratedRegex(@"^[a-f]?(?:\)|[,:;] ?[^()]{0,60}\))")]
    private static partial Regex EndInBrackets();

    [GeneratedRegex(
        @"^(?:\[\d+\]\s*)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.|\p{Lu}\p{Ll}+[.,]| ?\p{Lu}\.-\p{Lu}\.)" +
        @"|^\[\d+\]\s")]
    private static partial Regex Entry();

    [GeneratedRegex(
        @"\(\d{4}[a-f]?\)|\bpp?\. ?\d|\bVol\.|\bvol\.|\bISBN\b|\bdoi\b|\bPress\b|\bVerlag\b|\beds?\.|\bhttps?:" +
        @"|\d+ ?\(\d+\)|: \d+[-–]\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Publication();
}
