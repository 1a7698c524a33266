using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Figures;

/// <summary>Numbers that only say where something stands: of pages, verses, notes, chapters. They count nothing.</summary>
internal static class ReferenceNumbers
{
    private static readonly FigureWords Lists = Lexicon.English.Figures;

    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The number's first word.</param>
    /// <param name="span">The number.</param>
    public static bool Contains(AnnotatedSentence sentence, int at, TextSpan span)
    {
        var text = sentence.Work.Text;
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        if (before == '[' && after == ']')
            return true;
        if (!char.IsDigit(text[span.Start]))
            return false;
        if (IsGlued(text, span, before) || IsOfVerse(text, span, before, after))
            return true;
        if (at > 0 && Lists.NumberedReferences.Contains(sentence.Tokens[at - 1].Word)
            && IsNear(text, sentence.Tokens[at - 1].Span.End, span.Start))
            return true;
        return IsFirst(sentence, at, span) && IsOpener(sentence, at);
    }

    /// <summary>True where a sentence has such numbers and none that counts.</summary>
    public static bool AreAll(AnnotatedSentence sentence)
    {
        var tokens = sentence.Tokens;
        return Enumerable.Range(0, tokens.Count).Any(at => NumberWords.At(tokens, at) is { } number
                && Contains(sentence, at, new TextSpan(tokens[at].Span.Start, tokens[at + number.Count - 1].Span.End)))
            && FigureReader.Read(sentence).Count == 0;
    }

    /// <summary>"… was burnt.12 Then": a note's number on the last word.</summary>
    private static bool IsGlued(string text, TextSpan span, char before) =>
        before is '.' or '”' or '"' or '’' or ',' or ';' or '!' or '?' && span.Start > 1
            && (char.IsLetter(text[span.Start - 2]) || text[span.Start - 2] is '.' or '”' or '"');

    /// <summary>"1:9".</summary>
    private static bool IsOfVerse(string text, TextSpan span, char before, char after) =>
        (before == ':' && span.Start > 1 && char.IsDigit(text[span.Start - 2]))
            || (after == ':' && span.End + 1 < text.Length && char.IsDigit(text[span.End + 1]));

    private static bool IsNear(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAnyExcept(" .#\u00A0\n") < 0;

    // Nothing but signs before it in its paragraph.
    private static bool IsFirst(AnnotatedSentence sentence, int at, TextSpan span) =>
        at == 0 && !sentence.Work.Text.AsSpan(sentence.Passage.Span.Start, span.Start - sentence.Passage.Span.Start).ContainsAnyLetter();

    private static bool IsOpener(AnnotatedSentence sentence, int at) =>
        at + 1 < sentence.Tokens.Count && char.IsUpper(sentence.Work.Text[sentence.Tokens[at + 1].Span.Start])
            && Lists.VerseOpeners.Contains(sentence.Tokens[at + 1].Word);

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }
}
