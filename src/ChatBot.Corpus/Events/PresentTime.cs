using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// What a text says of its own present: "now" and "currently" date a matter by the document, about; "today" often dates nothing.
/// </summary>
internal static class PresentTime
{
    /// <summary>About the day on which it was written, where the scope says "now"; null elsewhere and in an undated text.</summary>
    public static DateMention? In(AnnotatedSentence sentence, TextSpan scope)
    {
        if (sentence.WrittenOn is not { Start: { } start, End: { } end } day)
            return null;
        var word = sentence.Tokens.FirstOrDefault(token => scope.Contains(token.Span)
            && Lexicon.English.Events.PresentAdverbs.Contains(token.Word));
        return word.Word is null
            ? null
            : new DateMention(word.Span, sentence.Work.Text[word.Span.Start..word.Span.End],
                new DateInterval(start, end, DatePrecision.Approximate, day.Edtf + "~"), DateBasis.DocumentDate);
    }

    /// <summary>
    /// True for "today" in the sense of "nowadays": anywhere but at the end of what it dates, or before its only verb in the past.
    /// </summary>
    public static bool IsOnlyNow(AnnotatedSentence sentence, DateMention date)
    {
        if (date.Basis != DateBasis.DocumentDate
            || !Lexicon.English.Events.Nowadays.Contains(date.Text.ToLowerInvariant()))
            return false;
        var text = sentence.Work.Text;
        return date.Span.End < text.Length && text[date.Span.End] is not ('.' or ',' or ';' or '!' or '?') && !IsOfOnlyVerb(sentence, date);
    }

    // "The council today rejected the plan"; not "the house today used as an inn was built by".
    private static bool IsOfOnlyVerb(AnnotatedSentence sentence, DateMention date)
    {
        var span = sentence.ClauseAt(date.Span.Start);
        var clause = sentence.Tokens.Where(token => span.Contains(token.Span)).ToList();
        var verbs = clause.FindAll(token => Lexicon.English.Dates.IsPastVerb(token.Word)
            || Lexicon.English.Events.Auxiliaries.Contains(token.Word));
        return verbs is [var only] && clause.Find(token => token.Span.Start >= date.Span.End) == only;
    }
}
