using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// When a document without a record was written, by the lines at its head: above its text stand, in any order, its title, who wrote it,
/// where it came out and when ("The Pier Post, Monday, 9 May 1961", "No. 3, September 1954", "Vardsund, 1811").
/// </summary>
internal static class DocumentHead
{
    /// <summary>So many paragraphs at most are the head.</summary>
    private const int MostParagraphs = 10;

    /// <summary>A longer paragraph that ends with a stop is text.</summary>
    private const int MostTokensOfTitle = 20;

    private const int MostTokens = 200;
    private const int MostTokensOfHeading = 16;
    private const int MostTokensOfLine = 48;

    /// <summary>The reading that dates the document, with its value; null where the head has none.</summary>
    public static (Reading Reading, DateInterval Value)? Date(string text, TokenList tokens, IReadOnlyList<Reading> readings)
    {
        var end = End(tokens);
        (Reading Reading, DateInterval Value, int Rank)? best = null;
        foreach (var reading in readings.TakeWhile(reading => reading.End <= end))
        {
            if (reading.Single is CalendarDate { Year: not null, OfUnknownCentury: false } date && !reading.IsHeading
                && Rank(text, tokens, reading, date) is { } rank && !(best?.Rank <= rank)
                && CalendarResolver.Resolve(date, new DateContext(null, null, null, null, TimeDirection.Unknown)) is { } resolved)
                best = (reading, resolved.Value, rank);
        }

        // Days that stand over parts of the text are of those parts ("4.1.0 (2016-07-09)" in a list of changes).
        return best is var (found, value, _) && !(IsLineAlone(tokens, found)
            && readings.Any(other => other.First > found.First && other.Single is CalendarDate { Year: not null, Day: not null }
                && IsLineAlone(tokens, other))) ? (found, value) : null;
    }

    /// <summary>
    /// The year that a document says at its head it tells of ("Annual report for the year 1962", "From the journal of 1911"); null where it
    /// says none.
    /// </summary>
    public static Reading? Matter(string text, TokenList tokens, IReadOnlyList<Reading> readings)
    {
        var end = End(tokens);
        return readings.TakeWhile(reading => reading.End <= end).FirstOrDefault(reading => IsMatter(text, tokens, reading));
    }

    private static bool IsMatter(string text, TokenList tokens, Reading reading)
    {
        if (reading.Single is not CalendarDate { IsYear: true })
            return false;
        var lead = reading.First - 1;
        var isOfYear = tokens.Word(reading.First) == "the";
        if (tokens.Word(lead) is not ("for" or "of")) return false;
        var (first, next) = TextLines.Around(text, tokens, reading.First, reading.End, MostTokensOfLine);
        return next - first <= MostTokensOfLine && (tokens.In(lead - 1, tokens.Lists.YearlyDocuments)
            || (isOfYear && Enumerable.Range(first, lead - first).Any(at => tokens.In(at, tokens.Lists.YearlyDocuments))));
    }

    private static bool IsLineAlone(TokenList tokens, Reading reading)
    {
        var (first, next) = (DateHeadings.First(tokens, reading.First), DateHeadings.Next(tokens, reading.First));
        return next - first <= MostTokensOfHeading && tokens.Mark(next - 1) is not ('.' or '!' or '?' or ',' or ';' or ':');
    }

    // One past the last token above the text: the first paragraph that ends as a sentence does is text, unless it is short ("Check against
    // delivery."); what ends in a comma addresses somebody, and is the last.
    private static int End(TokenList tokens)
    {
        var (end, last) = (0, 0);
        for (var paragraph = 0; paragraph < MostParagraphs && end < tokens.Count; paragraph++)
        {
            var (first, next) = (end, DateHeadings.Next(tokens, end));
            var isEnded = tokens.Mark(LastButQuotes(tokens, first, next)) is '.' or '?' or '!';
            if (next > MostTokens || (isEnded && next - first > MostTokensOfTitle))
                return end;
            (last, end) = (first, next);
            if (tokens.Mark(next - 1) == ',')
                return end;
        }

        // All of a text is no head.
        return end < tokens.Count ? end : last;
    }

    private static int LastButQuotes(TokenList tokens, int first, int next)
    {
        while (next - 1 > first && tokens.Mark(next - 1) is '"' or '”' or '\'' or ')' or '*' or '_') next--;
        return next - 1;
    }

    // The lower the better: a day that stands apart in its line; one after a word that says so; a month or a season apart; a year apart.
    private static int? Rank(string text, TokenList tokens, Reading reading, CalendarDate date)
    {
        var (first, next) = TextLines.Around(text, tokens, reading.First, reading.End, MostTokensOfLine);
        if (next - first > MostTokensOfLine)
            return null;
        // "Letter, 9 May 1961"; "(9 May 1961)"; "9 May 1961 | Ann Lee"
        var isApart = (reading.First == first || tokens.Mark(reading.First - 1) is not ('\0' or '.' or '\'' or '"'))
            && (reading.End == next || tokens.Mark(reading.End) is not ('\0' or '\''));
        if (date.Day is not null)
            return isApart ? 0
                // "Posted on 9 May 1961 by Ann Lee | 14 comments"
                : (tokens.In(first, tokens.Lists.DocumentLeads) && tokens.Word(first) != "on"
                    && (tokens.Mark(reading.End) is not ('\0' or '.' or '\'') || tokens.In(reading.End, tokens.Lists.DatelineWords)))
                    || (tokens.In(reading.First - 1, tokens.Lists.DocumentLeads)
                    && (reading.End == next || (tokens.Mark(reading.End) == '.' && tokens.Word(reading.First - 1) != "on")))
                    || Enumerable.Range(first, reading.First - first).Any(at => tokens.In(at, tokens.Lists.DocumentWords)) ? 1 : null;
        if (!isApart || reading.End != next && tokens.Mark(reading.End) == '-')
            return null;
        return date.Month is not null || date.Part != 0 ? 2 : reading.First > first ? 3 : null;
    }
}
