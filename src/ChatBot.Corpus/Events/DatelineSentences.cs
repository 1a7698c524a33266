using System.Globalization;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Lines at the head of a document that say where and when it came out ("The Courier, 7 June 2001, by Ann Lee"): they have a date and
/// tell of nothing that happened. Known by having no word in small letters but prepositions.
/// </summary>
public static class DatelineSentences
{
    private const int LastParagraph = 3;
    private const int MostWords = 24;
    private const int MostWordsAlone = 8;
    private const int MostWordsOpening = 5;

    /// <summary>The word that names the kind of document is among so many first ones of its line ("The fifth annual report").</summary>
    private const int MostBeforeWord = 4;

    /// <summary>Arabic or Chinese words beside the date may be a place; more of them are a sentence.</summary>
    private const int MostCaseless = 2;

    public static bool Is(AnnotatedSentence sentence) => sentence.Dates.Count > 0 && (IsHeadOfPart(sentence) || IsAlone(sentence)
        || (sentence.Passage.Number <= LastParagraph && sentence.Tokens.Count <= MostWords
            && (IsHead(sentence, sentence.Span)
                || (!IsClosed(sentence) && sentence.Dates.All(date => LineOf(sentence, date.Span) is var line
                    && (IsHead(sentence, line) || IsOfDocument(sentence, line)))))));

    /// <summary>One at the head of its work, whose date is then the work's.</summary>
    public static bool DatesTheWork(AnnotatedSentence sentence) => sentence.Passage.Number <= LastParagraph && Is(sentence);

    // "Interview with Ann Lee, recorded at home on 12 June 2001": its own date stands over it and what follows.
    private static bool IsHeadOfPart(AnnotatedSentence sentence) =>
        sentence.HeadingDates is [var above] && sentence.Dates is [var own] && above.Span == own.Span;

    /// <summary>
    /// A line of its own, at any place, that has but a date, or a place and a date ("Vardsund, 9 May 1811."): the head of a letter, or what
    /// opens an entry ("4 July. Rain.").
    /// </summary>
    private static bool IsAlone(AnnotatedSentence sentence) =>
        (sentence.Passage.Sentences.Count == 1
            || (sentence.Tokens.Count <= MostWordsOpening && sentence.Passage.Sentences[0].Span == sentence.Span))
        && sentence.Tokens.Count <= MostWordsAlone && IsHead(sentence, sentence.Span) && !HasFigure(sentence);

    // "Version 1.1, 2 July 1999.": what has a number besides its date is an entry of a list.
    private static bool HasFigure(AnnotatedSentence sentence) => sentence.Tokens.Any(
        token => token.Word.Any(char.IsAsciiDigit) && !sentence.Dates.Any(date => date.Span.Overlaps(token.Span)));

    private static bool IsHead(AnnotatedSentence sentence, TextSpan span)
    {
        var tokens = sentence.Tokens.Where(token => span.Contains(token.Span)).ToList();
        return tokens.TrueForAll(token => !char.IsLower(sentence.Work.Text[token.Span.Start])
            || Lexicon.English.Dates.DatelineWords.Contains(token.Word))
            && tokens.Count(token => IsCaseless(sentence.Work.Text[token.Span.Start])
                && !sentence.Dates.Any(date => date.Span.Overlaps(token.Span))) <= MostCaseless;
    }

    // "Minutes of the finance committee, 9 May 1961": whatever else the line has.
    private static bool IsOfDocument(AnnotatedSentence sentence, TextSpan line) =>
        sentence.Tokens.Where(token => line.Contains(token.Span)).Take(MostBeforeWord)
            .Any(token => Lexicon.English.Dates.DocumentWords.Contains(token.Word));

    private static bool IsCaseless(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    /// <summary>A title and the line below it may be one paragraph: then the line that has the date counts.</summary>
    private static TextSpan LineOf(AnnotatedSentence sentence, TextSpan date)
    {
        var text = sentence.Work.Text.AsSpan(0, sentence.Span.End);
        var start = Math.Max(sentence.Span.Start, text[..date.Start].LastIndexOf('\n') + 1);
        var length = text[date.End..].IndexOf('\n');
        return new TextSpan(start, length < 0 ? sentence.Span.End : date.End + length);
    }

    private static bool IsClosed(AnnotatedSentence sentence) =>
        sentence.Work.Text[sentence.Span.End - 1] is '.' or '!' or '?' or '"' or '”' or '’' or ':' or ';' or ',';
}
