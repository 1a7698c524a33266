using System.Buffers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// Cuts a paragraph into sentences. A full stop after an abbreviation, an initial or within a number ends none;
/// closing quotation marks and brackets belong to the sentence that they close.
/// </summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Addresses = SearchValues.Create("./@\\");

    private const string Stops = ".!?…。！？।॥؟۔։።";
    private const string Closers = "\"'”’»)]}*_";
    private const string Openers = "\"'“‘«([{*_";

    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph)
    {
        var sentences = new List<TextSpan>();
        var speech = new Speech(text, paragraph);
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (!Stops.Contains(text[i]))
                continue;
            var stops = EndOfStops(text, paragraph, i);
            var end = EndOfClosers(text, paragraph, speech, stops);
            i = end - 1;
            if (speech.Holds(end) || !Ends(text, paragraph, start, stops, end) || (speech.ClosesAt(end) && speech.IsTag(end)))
                continue;
            Add(sentences, text, start, end);
            start = i = EndOfReferenceMarks(text, paragraph, end);
            i--;
        }
        Add(sentences, text, start, paragraph.End);
        return sentences;
    }

    /// <summary>Past a row of stops, also of those that are set with blanks between (". . .").</summary>
    private static int EndOfStops(string text, TextSpan paragraph, int at)
    {
        var end = at + 1;
        while (end < paragraph.End && text[end] is '.' or '!' or '?' or '…'
            || (end + 1 < paragraph.End && text[at] == '.' && IsBlank(text[end]) && text[end + 1] == '.'))
            end++;
        return end;
    }

    /// <summary>Past what closes quotation marks and brackets; French sets a blank before its own.</summary>
    private static int EndOfClosers(string text, TextSpan paragraph, Speech speech, int end)
    {
        while (end < paragraph.End && (Closers.Contains(text[end]) || speech.IsClosing(end)
            || (IsBlank(text[end]) && end + 1 < paragraph.End && text[end + 1] == '»' && speech.IsClosing(end + 1))))
            end++;
        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F';

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
        if (last is '。' or '！' or '？' or '।' or '॥' or '؟' or '۔' or '։' or '።')
            return true;
        if (!char.IsWhiteSpace(text[end]))
            return IsReferenceMark(text, paragraph, end) || LacksBlank(text, paragraph, start, stops, end);
        var next = end;
        while (next < paragraph.End && (char.IsWhiteSpace(text[next]) || Openers.Contains(text[next])
            || text[next] is '-' or '—' or '–' or '•' or '…'))
            next++;
        if (next >= paragraph.End)
            return true;
        if (char.IsLower(text[next]))
            return false;
        if (last is '!' or '?')
            return true;
        if (last == '…' || (stops - 2 >= start && text[stops - 2] is '.' or ' '))
            return true;
        return !Abbreviations.Continues(text, start, stops - 1, NextWord(text, next, paragraph.End));
    }

    /// <summary>A footnote's number in brackets, glued to the full stop ("… ended.[3] Then").</summary>
    private static bool IsReferenceMark(string text, TextSpan paragraph, int end) => EndOfReferenceMarks(text, paragraph, end) > end;

    /// <summary>Past the numbers of footnotes: they belong to no sentence.</summary>
    private static int EndOfReferenceMarks(string text, TextSpan paragraph, int at)
    {
        for (var end = at; end < paragraph.End && text[end] == '['; at = end)
        {
            do
                end++;
            while (end < paragraph.End && char.IsAsciiDigit(text[end]));
            if (end >= paragraph.End || text[end] != ']' || text[end - 1] == '[')
                break;
            end++;
        }
        return at;
    }

    /// <summary>"It closed in 1997.In 2011 it opened": a word that begins sentences, glued to the end of a word or a year.</summary>
    private static bool LacksBlank(string text, TextSpan paragraph, int start, int stops, int end)
    {
        var last = stops - 1;
        if (last - 2 < start || !(char.IsLower(text[last - 1]) && char.IsLower(text[last - 2]) || char.IsDigit(text[last - 1])
            || text[last - 1] is ')' or ']' or '"' or '”') || !char.IsUpper(text[end]))
            return false;
        var word = text.AsSpan(start, last - start);
        if (word[(word.LastIndexOfAny(" \n\t") + 1)..].ContainsAny(Addresses))
            return false;
        var next = NextWord(text, end, paragraph.End);
        return Abbreviations.IsStarter(next)
            && (end + next.Length >= paragraph.End || char.IsWhiteSpace(text[end + next.Length]) || text[end + next.Length] == ',');
    }

    private static ReadOnlySpan<char> NextWord(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))
            end++;
        return text.AsSpan(start, end - start);
    }
}
