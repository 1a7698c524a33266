using System.Collections.Frozen;
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

    private static bool IsOfHead(TokenList tokens, int at) =>
        tokens.Number(at) < 0 && (tokens.Word(at).Length == 0 || tokens.IsCapital(at) || tokens.In(at, Small));
}
