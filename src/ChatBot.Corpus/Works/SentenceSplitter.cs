namespace ChatBot.Corpus.Works;

/// <summary>
/// Cuts a paragraph into sentences. A full stop after an abbreviation, an initial or within a number ends none;
/// closing quotation marks and brackets belong to the sentence that they close.
/// </summary>
public static class SentenceSplitter
{
    private const string Closers = "\"'”’»)]}*_";
    private const string Openers = "\"'“‘«([{*_";

    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph)
    {
        var sentences = new List<TextSpan>();
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…' or '。' or '！' or '？'))
                continue;
            var end = i + 1;
            while (end < paragraph.End && text[end] is '.' or '!' or '?' or '…')
                end++;
            var stops = end;
            while (end < paragraph.End && Closers.Contains(text[end]))
                end++;
            i = end - 1;
            if (!Ends(text, paragraph, start, stops, end))
                continue;
            Add(sentences, text, start, end);
            start = end;
        }
        Add(sentences, text, start, paragraph.End);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        var span = PassageSplitter.Trim(text, new TextSpan(start, end));
        if (span.Length == 0)
            return;
        if (sentences.Count > 0 && !text.AsSpan(span.Start, span.Length).ContainsAnyLetterOrDigit())
            sentences[^1] = sentences[^1] with { End = span.End };
        else
            sentences.Add(span);
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }
        return false;
    }

    private static bool Ends(string text, TextSpan paragraph, int start, int stops, int end)
    {
        if (end >= paragraph.End)
            return true;
        var last = text[stops - 1];
        if (last is '。' or '！' or '？')
            return true;
        if (!char.IsWhiteSpace(text[end]))
            return IsReferenceMark(text, paragraph, end);
        var next = end;
        while (next < paragraph.End && (char.IsWhiteSpace(text[next]) || Openers.Contains(text[next]) || text[next] is '-' or '—' or '–' or '•' or '…'))
            next++;
        if (next >= paragraph.End)
            return true;
        if (char.IsLower(text[next]))
            return false;
        if (last is '!' or '?')
            return true;
        if (text[stops - 1] == '…' || (stops - 2 >= start && text[stops - 2] == '.'))
            return true;
        return !Abbreviations.Continues(text, start, stops - 1, NextWord(text, next, paragraph.End));
    }

    /// <summary>A footnote's number in brackets, glued to the full stop ("… ended.[3] Then").</summary>
    private static bool IsReferenceMark(string text, TextSpan paragraph, int end) =>
        text[end] == '[' && end + 1 < paragraph.End && char.IsAsciiDigit(text[end + 1]);

    private static ReadOnlySpan<char> NextWord(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))
            end++;
        return text.AsSpan(start, end - start);
    }
}
