using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// Whether a date heads what follows it: the line above a letter ("Vardsund, 9 May 1811"), above an entry of a diary, above a news text
/// without a record, or what opens an entry ("4 July. Rain."). From there on "yesterday" and "in June" count from it.
/// </summary>
internal static class EntryHead
{
    private const int MostTokens = 12;
    private const int MostLines = 8;
    private const int MostTokensOfLine = 24;

    /// <summary>
    /// So many words in small letters may stand before the one that names the kind of document ("The fifth annual report").
    /// </summary>
    private const int MostBeforeWord = 3;

    public static bool Is(TokenList tokens, Reading reading, DateInterval value)
    {
        if (value.Precision != DatePrecision.Day)
            return false;
        var first = reading.First;
        while (first > 0 && reading.First - first <= MostTokens && tokens.Paragraph(first - 1) == tokens.Paragraph(reading.First))
            first--;
        var end = reading.End;
        while (end < tokens.Count && end - first <= MostTokens && tokens.Paragraph(end) == tokens.Paragraph(reading.First)
            && tokens.SameSentence(end, reading.First))
            end++;
        // "On 3 May 1969." answers a question.
        return (end - first <= MostTokens && !tokens.In(reading.First - 1, tokens.Lists.DayLeads) && Enumerable.Range(first, end - first)
            .All(at => IsOfHead(tokens, at) || (at >= reading.First && at < reading.End)))
            || IsLine(tokens, reading) || IsDateline(tokens, reading);
    }

    /// <summary>
    /// True for a day without year that opens its paragraph and is parted from what follows ("4 July. Rain."): the head of an entry in a
    /// text of entries.
    /// </summary>
    public static bool IsYearless(TokenList tokens, Reading reading) =>
        reading.Expression is CalendarDate { Year: null, Day: not null } && DateHeadings.OpensParagraph(tokens, reading.First)
        && (tokens.IsCapital(reading.End) || tokens.Mark(reading.End) is '.' or ':' or '-'
            || DateHeadings.Next(tokens, reading.First) == reading.End);

    /// <summary>
    /// True for a year or a month that ends the title which opens a paragraph ("Santa Clara, 1931. It rained."): the head of an entry in
    /// a text of entries.
    /// </summary>
    public static bool IsTitled(TokenList tokens, Reading reading)
    {
        var first = DateHeadings.First(tokens, reading.First);
        return reading.Expression is CalendarDate { Year: not null, Day: null } && reading.First - first is > 1 and <= MostTokens
            && tokens.Mark(reading.First - 1) == ',' && tokens.Mark(reading.End) == '.'
            && !tokens.SameSentence(reading.First, reading.End + 1)
            && Enumerable.Range(first, reading.First - first).All(at => IsOfHead(tokens, at));
    }

    // "PORT HALE, 9 May 1961 (Agency) - The lamp was lit on Saturday.": what opens a news text, parted from it by a dash.
    private static bool IsDateline(TokenList tokens, Reading reading)
    {
        var first = DateHeadings.First(tokens, reading.First);
        if (reading.First - first > MostTokens || !Enumerable.Range(first, reading.First - first).All(at => IsOfHead(tokens, at)))
            return false;
        var at = reading.End;
        while (at < tokens.Count && at - reading.End <= MostTokens && tokens.Mark(at) is not ('-' or '–' or '—') && IsOfHead(tokens, at))
            at++;
        return tokens.Mark(at) is '-' or '–' or '—' && tokens.SameSentence(at, reading.First) && !tokens.IsGlued(at);
    }

    // "No. 31, 16 April 2015", "Fourth session of the board, 9 May 1961, 10.00 to 13.15, the mill": a line without a stop, of which the
    // date is the end or stands before a comma.
    private static bool IsLine(TokenList tokens, Reading reading)
    {
        var (first, next) = (DateHeadings.First(tokens, reading.First), DateHeadings.Next(tokens, reading.First));
        return reading.Expression is CalendarDate { Year: not null, Day: not null } && next - first <= MostTokensOfLine
            && tokens.Mark(next - 1) is not ('.' or '?' or '!' or ':' or ';' or ',')
            && (reading.End == next || tokens.Mark(reading.End) is ',' or ':' or '-' or '(' or ')')
            && (IsTimed(tokens, reading.End, next) || IsOfDocument(tokens, first, reading.First)
                || Enumerable.Range(first, reading.First - first).All(at => IsOfHead(tokens, at)
                || tokens.In(at, tokens.Lists.DocumentWords)
                || Terms.Ordinal(tokens, at, out _) > 0 || IsAside(tokens, first, at) || (tokens.Number(at) >= 0
                    && (tokens.In(at - 1, tokens.Lists.NumberedThings) || tokens.In(at - 2, tokens.Lists.NumberedThings)))));
    }

    // "heron (moderator), 9 May 1961, 21:14": the head of a post, whatever its writer is called.
    private static bool IsTimed(TokenList tokens, int at, int next)
    {
        var time = tokens.Mark(at) == ',' ? at + 1 : at;
        return time < next && Clock.Skip(tokens, time) == next;
    }

    // "Minutes of the finance committee, 9 May 1961", at the head of a document: whatever else the line has.
    private static bool IsOfDocument(TokenList tokens, int first, int date)
    {
        var word = Enumerable.Range(first, date - first).FirstOrDefault(at => tokens.In(at, tokens.Lists.DocumentWords), -1);
        return word >= 0 && tokens.Paragraph(first) < MostLines && HasNoStopUntil(tokens, first - 1)
            && Enumerable.Range(first, word - first).Count(at => !IsOfHead(tokens, at)) <= MostBeforeWord;
    }

    // "(extract)"
    private static bool IsAside(TokenList tokens, int first, int at) => Enumerable.Range(first, at - first).Select(tokens.Mark)
        .LastOrDefault(mark => mark is '(' or ')') == '(';

    private static bool HasNoStopUntil(TokenList tokens, int at)
    {
        for (var end = 0; end <= at;)
        {
            end = DateHeadings.Next(tokens, end);
            if (tokens.Mark(end - 1) is '.' or '?' or '!') return false;
        }

        return true;
    }

    /// <summary>True for a word or a mark that a dateline may have: a name, a small word, no number.</summary>
    public static bool IsOfHead(TokenList tokens, int at) =>
        tokens.Number(at) < 0 && (tokens.Word(at).Length == 0 || tokens.IsCapital(at) || tokens.In(at, tokens.Lists.DatelineWords));
}
