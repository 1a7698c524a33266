using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// So much time from now or from the date spoken of ("two weeks ago", "a year earlier"), or up to now ("the last three years").
/// </summary>
internal static class RelativeDurations
{
    /// <summary>"two weeks ago", "ten days back", "half a century ago", "three months later", "a year and a half ago".</summary>
    public static Reading? Ago(TokenList tokens, int at)
    {
        // "2 1/2 years ago"
        if (tokens.IsGlued(at) && tokens.Mark(at - 1) is '/' or '.' or ',') return null;
        if (tokens.Word(at) == "half") return Half(tokens, at);
        if (tokens.Word(at - 1) == "half") return null;
        if (AndHalf(tokens, at) is { } halves) return halves;
        var start = SkipHedge(tokens, at);
        var count = Terms.Count(tokens, start, out var next);
        if (count == 0) return null;
        if (tokens.IsGluedMark(next, '-')) next++;
        if (Terms.Units(tokens, next) is not { } unit || unit is TimeUnit.Weekend
            || Way(tokens, next + 1, out var end) is not var (sign, anchor)) return null;
        DateExpression elapsed = new Elapsed(unit, sign * count, anchor);
        return new(at, end, start > at ? new ApproximateDate(elapsed) : elapsed);
    }

    /// <summary>A counted stretch up to or from the document's date: "the last three years", "the next two weeks".</summary>
    public static Reading? Stretch(TokenList tokens, int at)
    {
        var word = tokens.Word(at) is "the" or "these" ? at + 1 : at;
        var sign = tokens.Word(word) switch { "last" or "past" => -1, "next" or "coming" => 1, _ => 0 };
        if (sign == 0) return null;
        var count = Terms.Count(tokens, SkipHedge(tokens, word + 1), out var next);
        return count > 1 && Terms.Units(tokens, next) is { } unit ? new(at, next + 1, new Trailing(unit, sign * count)) : null;
    }

    // "about", "nearly", "more than" before an amount of time.
    private static int SkipHedge(TokenList tokens, int at) => tokens.Word(at) switch
    {
        _ when tokens.In(at, tokens.Lists.DurationHedges) => at + 1,
        "more" or "less" when tokens.Word(at + 1) == "than" => at + 2,
        _ => at,
    };

    // "half a century ago"
    private static Reading? Half(TokenList tokens, int at)
    {
        if (tokens.Word(at + 1) is not ("a" or "of") || tokens.Word(at + 2) is not ("century" or "decade")) return null;
        var years = tokens.Word(at + 2) == "century" ? 50 : 5;
        return Way(tokens, at + 3, out var end) is var (sign, anchor)
            ? new(at, end, new ApproximateDate(new Elapsed(TimeUnit.Year, sign * years, anchor))) : null;
    }

    // "a year and a half ago", "two and a half years later", "2 1/2 years ago"
    private static Reading? AndHalf(TokenList tokens, int at)
    {
        var count = Terms.Count(tokens, at, out var next);
        if (count is 0 or > 100) return null;
        var unitFirst = tokens.Word(next) is "year" or "month";
        var half = unitFirst ? next + 1 : next;
        var fraction = tokens.Number(half) == 1 && tokens.Mark(half + 1) == '/' && tokens.Number(half + 2) == 2;
        if (!fraction && !(tokens.Word(half) == "and" && tokens.Word(half + 1) == "a" && tokens.Word(half + 2) == "half")) return null;
        var unit = unitFirst ? next : half + 3;
        if (tokens.Word(unit) is not ("year" or "years")
            || Way(tokens, unitFirst ? half + 3 : unit + 1, out var end) is not var (sign, anchor)) return null;
        return new(at, end, new ApproximateDate(new Elapsed(TimeUnit.Month, sign * (12 * count + 6), anchor)));
    }

    private static (int Sign, Anchor Anchor)? Way(TokenList tokens, int at, out int end)
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
            case "before" when tokens.EndsClause(at + 1) || PointsBack(tokens, at + 1, ref end):
                return (-1, Anchor.Discourse);
            case "later" or "afterwards" or "afterward" or "thereafter" when tokens.Word(at + 1) != "than":
            case "after" when tokens.EndsClause(at + 1) || PointsBack(tokens, at + 1, ref end):
                return (1, Anchor.Discourse);
            default:
                return null;
        }
    }

    // "Two years after that, …", "six years after that Holt's office bought …": not "after that visit".
    private static bool PointsBack(TokenList tokens, int at, ref int end)
    {
        if (tokens.Word(at) is not ("that" or "this") || !(tokens.EndsClause(at + 1) || tokens.IsCapital(at + 1)
            || tokens.In(at + 1, tokens.Lists.Determiners) || tokens.In(at + 1, Lexicon.English.Questions.PronounSubjects)))
            return false;
        end = at + 1;
        return true;
    }
}
