using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Replies;

/// <summary>
/// Chooses the part of a quotation that fits: whole sentences, else up to a clause, else up to a word. The words themselves are never
/// changed.
/// </summary>
internal static class Shortening
{
    private const string ClauseEnds = ",;:—–)";

    /// <param name="work">The work quoted.</param>
    /// <param name="whole">What would be quoted.</param>
    /// <param name="anchor">A place within it that the part must hold, such as the first match.</param>
    /// <param name="fits">Whether a part is short enough; an empty one must be.</param>
    public static TextSpan Fit(Work work, TextSpan whole, int anchor, Func<TextSpan, bool> fits)
    {
        if (fits(whole)) return whole;
        var sentences = Sentences(work, whole);
        var first = Math.Max(0, sentences.FindIndex(sentence => sentence.Contains(anchor)));
        if (!fits(sentences[first])) return Cut(work.Text, sentences[first], anchor, fits);
        var (from, to) = (first, first);
        while (to + 1 < sentences.Count && fits(new TextSpan(sentences[from].Start, sentences[to + 1].End))) to++;
        while (from > 0 && fits(new TextSpan(sentences[from - 1].Start, sentences[to].End))) from--;
        return new TextSpan(sentences[from].Start, sentences[to].End);
    }

    private static List<TextSpan> Sentences(Work work, TextSpan whole)
    {
        var found = work.Passages.SelectMany(passage => passage.Sentences).Select(sentence => sentence.Span)
            .Where(span => span.Overlaps(whole))
            .Select(span => new TextSpan(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End))).Order().ToList();
        return found.Count > 0 ? found : [whole];
    }

    /// <summary>
    /// The beginning of a sentence that is too long, or, if the anchor lies far inside, the stretch before and around it.
    /// </summary>
    private static TextSpan Cut(string text, TextSpan sentence, int anchor, Func<TextSpan, bool> fits)
    {
        var longest = Longest(sentence.Start, sentence.End, end => fits(new TextSpan(sentence.Start, end)));
        var start = sentence.Start;
        if (anchor >= longest)
        {
            start = WordStart(text, sentence.Start, anchor);
            longest = Longest(start, sentence.End, end => fits(new TextSpan(start, end)));
        }

        var end = Boundary(text, start, longest);
        return new TextSpan(start, char.IsLowSurrogate(text[end - 1]) || !char.IsHighSurrogate(text[end - 1]) ? end : end - 1);
    }

    /// <summary>The last end that fits, by halving.</summary>
    private static int Longest(int from, int to, Func<int, bool> fits)
    {
        var (low, high) = (from + 1, to);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(middle)) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static int WordStart(string text, int from, int at)
    {
        while (at > from && !char.IsWhiteSpace(text[at - 1])) at--;
        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    /// <summary>The end of a clause in the last third, else of a word, else the place itself.</summary>
    private static int Boundary(string text, int from, int longest)
    {
        for (var at = longest; at > from + ((longest - from) * 2 / 3); at--)
            if (at < text.Length && char.IsWhiteSpace(text[at]) && ClauseEnds.Contains(text[at - 1])) return at;
        for (var at = longest; at > from + 1; at--)
            if (at < text.Length && char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1])) return at;
        return longest;
    }
}
