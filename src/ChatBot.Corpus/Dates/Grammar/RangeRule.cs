using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Two dates that bound a range: "December 1971-July 1977", "from March to May 2011", "between 1990 and 1995".</summary>
internal static class RangeRule
{
    public static Reading Extend(TokenList tokens, Reading first)
    {
        if (first is not { Members.Count: 0, Expression: CalendarDate left }) return first;
        var join = first.End;
        var dash = tokens.Mark(join) == '-';
        if (!dash && !IsJoin(tokens, first.First, join)) return first;
        if (!tokens.SameSentence(first.First, join + 1)) return first;
        var last = DateGrammar.ReadOne(tokens, join + 1);
        if (last is not { Members.Count: 0, Expression: CalendarDate right } || !Fits(left, right)) return first;
        var from = tokens.Word(first.First - 1) is "from" or "between";
        if (!dash && !from && (left.Year is null && right.Year is null || Shape(left) != Shape(right))) return first;
        return new(first.First, last.End, new RangeDate(left, right)) { Ends = dash ? [] : [first, last] };
    }

    private static bool IsJoin(TokenList tokens, int first, int join) => tokens.Word(join) switch
    {
        "to" or "through" or "until" or "till" or "thru" => true,
        "and" => tokens.Word(first - 1) == "between",
        _ => false,
    };

    // The later end must be later; where years are missing the months alone may wrap around the new year.
    private static bool Fits(CalendarDate left, CalendarDate right) => (left.Year, right.Year) switch
    {
        ({ } a, { } b) => a < b || a == b && (left.Month ?? 0, left.Day ?? 0).CompareTo((right.Month ?? 13, right.Day ?? 32)) < 0,
        ({ }, null) => left.Month is not null || left.Part > 0,
        (null, _) => Shape(left) == Shape(right) || left.Month is not null && right.Month is not null,
    };

    private static int Shape(CalendarDate date) => date.Day is not null ? 3 : date.Month is not null ? 2 : date.Part > 0 ? 1 : 0;
}
