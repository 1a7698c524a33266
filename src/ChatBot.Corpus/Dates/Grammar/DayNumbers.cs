using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The days of a month, in a row: "20", "20th", "2-5", "3, 5 and 9".</summary>
internal static class DayNumbers
{
    private const int MostDays = 12;

    /// <summary>A day, or a range of days, with the tokens that name it.</summary>
    internal sealed record Days(int First, int End, int From, int To);

    /// <summary>Reads as many days as stand in a row; empty for none.</summary>
    /// <param name="listEnds">Says of the token after a list's last member whether the list may end there ("May 3 and 12 people" is no list).</param>
    public static IReadOnlyList<Days> Read(TokenList tokens, int at, Func<int, bool> listEnds)
    {
        if (One(tokens, at) is not { } first) return [];
        var days = new List<Days> { first };
        while (days.Count < MostDays)
        {
            var last = days[^1];
            var join = tokens.Mark(last.End) == ',' ? last.End + 1 : last.End;
            var word = tokens.Word(join);
            if (word is "and" or "or" || tokens.Mark(join) == '&') join++;
            else if (join == last.End) break;
            if (One(tokens, join) is not { } next || next.From <= last.To) break;
            days.Add(next);
        }

        // A list needs its "and": "May 3, 12 people" has one day.
        while (days.Count > 1 && !(IsJoined(tokens, days[^1].First) && listEnds(days[^1].End))) days.RemoveAt(days.Count - 1);
        return days;
    }

    private static bool IsJoined(TokenList tokens, int at) => tokens.Word(at - 1) is "and" or "or" || tokens.Mark(at - 1) == '&';

    private static Days? One(TokenList tokens, int at)
    {
        if (Single(tokens, at, out var next) is not { } from) return null;
        var join = tokens.Mark(next) == '-' || tokens.Word(next) is "to" or "through" or "until";
        return join && Single(tokens, next + 1, out var end) is { } to && to > from ? new(at, end, from, to) : new(at, next, from, from);
    }

    private static int? Single(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Length(at) > 2 || tokens.Number(at) is < 1 or > 31) return null;
        if (NumberWords.IsSuffix(tokens, next)) next++;
        var mark = tokens.IsGlued(next) ? tokens.Mark(next) : '\0';
        if (mark is '%' or '°' || mark is ':' or '.' or ',' && tokens.IsGlued(next + 1) && tokens.Number(next + 1) >= 0) return null;
        if (next == at + 1 && tokens.IsGlued(next) && tokens.Word(next) != "" && MonthNames.Find(tokens.Word(next)) == 0) return null;
        return tokens.Number(at);
    }
}
