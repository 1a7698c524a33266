using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>So much time from now or from the date spoken of: "two weeks ago", "ten days back", "a year earlier", "three months later".</summary>
internal static class ElapsedRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        // "2 1/2 years ago"
        if (tokens.IsGlued(at) && tokens.Mark(at - 1) is '/' or '.' or ',') return null;
        if (tokens.Word(at) == "half") return Half(tokens, at);
        if (tokens.Word(at - 1) == "half") return null;
        if (AndHalf(tokens, at) is { } halves) return halves;
        var start = Hedge.Skip(tokens, at);
        var count = NumberWords.Count(tokens, start, out var next);
        if (count == 0) return null;
        if (tokens.Mark(next) == '-' && tokens.IsGlued(next)) next++;
        if (TimeUnits.Any(tokens.Word(next)) is not { } unit || unit is TimeUnit.Weekend) return null;
        if (Direction(tokens, next + 1, out var end) is not var (sign, anchor)) return null;
        DateExpression elapsed = new Elapsed(unit, sign * count, anchor);
        return new(at, end, start > at ? new ApproximateDate(elapsed) : elapsed);
    }

    // "half a century ago"
    private static Reading? Half(TokenList tokens, int at)
    {
        if (tokens.Word(at + 1) is not ("a" or "of") || tokens.Word(at + 2) is not ("century" or "decade")) return null;
        var years = tokens.Word(at + 2) == "century" ? 50 : 5;
        return Direction(tokens, at + 3, out var end) is var (sign, anchor) ? new(at, end, new ApproximateDate(new Elapsed(TimeUnit.Year, sign * years, anchor))) : null;
    }

    // "a year and a half ago", "two and a half years later", "2 1/2 years ago"
    private static Reading? AndHalf(TokenList tokens, int at)
    {
        var count = NumberWords.Count(tokens, at, out var next);
        if (count is 0 or > 100) return null;
        var unitFirst = tokens.Word(next) is "year" or "month";
        var half = unitFirst ? next + 1 : next;
        var fraction = tokens.Number(half) == 1 && tokens.Mark(half + 1) == '/' && tokens.Number(half + 2) == 2;
        if (!fraction && !(tokens.Word(half) == "and" && tokens.Word(half + 1) == "a" && tokens.Word(half + 2) == "half")) return null;
        var unit = unitFirst ? next : half + 3;
        var years = tokens.Word(unit) is "year" or "years";
        if (!years || Direction(tokens, unitFirst ? half + 3 : unit + 1, out var end) is not var (sign, anchor)) return null;
        return new(at, end, new ApproximateDate(new Elapsed(TimeUnit.Month, sign * (12 * count + 6), anchor)));
    }

    private static (int Sign, Anchor Anchor)? Direction(TokenList tokens, int at, out int end)
    {
        end = at + 1;
        switch (tokens.Word(at))
        {
            case "ago" or "back":
                // "30 years ago today" is one expression, and no day of today's.
                if (tokens.Word(at + 1) == "today") end = at + 2;
                return (-1, Anchor.Document);
            case "hence":
                return (1, Anchor.Document);
            case "from" when tokens.Word(at + 1) is "now" or "today":
                end = at + 2;
                return (1, Anchor.Document);
            case "earlier" or "previously" when tokens.Word(at + 1) != "than":
                return (-1, Anchor.Discourse);
            case "later" or "afterwards" or "afterward" or "thereafter" when tokens.Word(at + 1) != "than":
                return (1, Anchor.Discourse);
            case "before" when RelativePeriodRule.EndsClause(tokens, at + 1):
                return (-1, Anchor.Discourse);
            case "after" when RelativePeriodRule.EndsClause(tokens, at + 1):
                return (1, Anchor.Discourse);
            default:
                return null;
        }
    }
}
