using System.Collections.Frozen;
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

    private static readonly FrozenSet<string> Small =
        FrozenSet.ToFrozenSet(["of", "the", "in", "on", "at", "to", "and", "from", "by", "posted", "published"]);

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
        return end - first <= MostTokens && Enumerable.Range(first, end - first)
            .All(at => IsOfHead(tokens, at) || (at >= reading.First && at < reading.End));
    }

    /// <summary>
    /// "Answer given by the Treasurer on 9 May 1961", "Minutes of the meeting held on 9 May 1961 at noon": a line among the first ones, of
    /// which none has a stop, that tells on which day the document was written.
    /// </summary>
    public static bool DatesDocument(TokenList tokens, Reading reading) =>
        reading.Expression is CalendarDate { Year: not null, Day: not null } && tokens.Paragraph(reading.First) < MostLines
        && tokens.In(reading.First - 1, tokens.Lists.DocumentLeads)
        && (Headings.Next(tokens, reading.First) == reading.End
            || tokens.In(Headings.First(tokens, reading.First), tokens.Lists.DocumentWords))
        && HasNoStopUntil(tokens, reading.First);

    private static bool HasNoStopUntil(TokenList tokens, int at)
    {
        for (var end = 0; end <= at;)
        {
            end = Headings.Next(tokens, end);
            if (tokens.Mark(end - 1) is '.' or '?' or '!') return false;
        }

        return true;
    }

    private static bool IsOfHead(TokenList tokens, int at) =>
        tokens.Number(at) < 0 && (tokens.Word(at).Length == 0 || tokens.IsCapital(at) || tokens.In(at, Small));
}
