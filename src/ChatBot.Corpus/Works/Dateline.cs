using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// The dateline of a news text ("GENEVA — The delegates …", "OSLO (Agency) - …"): where it was filed, not what it says.
/// It belongs to the paragraph, but not to its first sentence.
/// </summary>
internal static class Dateline
{
    private const int Longest = 60;

    /// <summary>The offset after the dateline of a paragraph, or the paragraph's start where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="isFirst">True for the first of a document; of a later one a dateline has a date or an agency.</param>
    public static int Skip(string text, TextSpan span, bool isFirst)
    {
        var head = text.AsSpan(span.Start, Math.Min(Longest, span.Length));
        var dash = head.IndexOfAny('—', '–');
        if (dash < 0)
            dash = head.IndexOf(" - ") is var hyphen and >= 0 ? hyphen + 1 : -1;
        if (dash < 2 || dash + 1 >= head.Length || !char.IsWhiteSpace(head[dash - 1]) || !char.IsWhiteSpace(head[dash + 1]))
            return span.Start;
        var place = head[..dash];
        var word = place[..(place.IndexOfAny(" \u00A0,(") is var end and > 0 ? end : place.Length)];
        if (word.Length < 2 || word.ContainsAnyInRange('a', 'z') || !char.IsLetter(word[0])
            || (!isFirst && !place.Contains('(') && !place.ContainsAnyInRange('0', '9')))
            return span.Start;
        var start = span.Start + dash + 1;
        while (start < span.End && char.IsWhiteSpace(text[start]))
            start++;
        return start < span.End ? start : span.Start;
    }
}
