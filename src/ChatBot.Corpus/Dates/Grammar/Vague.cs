using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Where from the document's date a vague expression points (PRESENT_REF, PAST_REF and FUTURE_REF of TIMEX3).</summary>
internal enum VagueTime
{
    Present,
    Past,
    Future,
}

/// <summary>
/// Words that point to the present, the past or the future and name no date ("now", "recently", "the near future"), which annotators of
/// time expressions mark as they mark dates. They are shown by <c>chatbot dates</c> and by nothing else: "recently" says too little to
/// answer when something was.
/// </summary>
internal static class Vague
{
    /// <summary>By position; without a document's date none, since nothing is known to count from.</summary>
    public static IEnumerable<DateMention> Read(string text, TextSpan range, DateInterval? asOf, TokenList tokens)
    {
        if (asOf is not { Start: not null, End: not null }) yield break;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (One(tokens, at, out var end) is not { } time) continue;
            var span = tokens.Span(at, end);
            yield return new(span, text[span.Start..span.End], Interval(time, asOf), DateBasis.DocumentDate);
            at = end - 1;
        }
    }

    /// <summary>What the words at a place point to, and the place after them; null for none. No preposition is taken in.</summary>
    public static VagueTime? One(TokenList tokens, int at, out int end)
    {
        end = at + 1;
        return tokens.Word(at) switch
        {
            // "now that it is over", "from now on"; "Now" may be the name of something.
            "now" when tokens.Word(at + 1) is not ("that" or "and") && !IsName(tokens, at) => VagueTime.Present,
            "currently" or "presently" or "nowadays" => VagueTime.Present,
            // "as recently as 1997"
            "recently" or "lately" when tokens.Word(at - 1) != "as" => VagueTime.Past,
            "these" or "recent" => Plural(tokens, at, out end),
            _ when tokens.In(at, tokens.Lists.AgoOpeners) => Ago(tokens, at, out end),
            "the" => Noun(tokens, at, out end) ?? Stretch(tokens, at, out end),
            "present" when tokens.Word(at - 1) == "at" => VagueTime.Present,
            _ => null,
        };
    }

    private static DateInterval Interval(VagueTime time, DateInterval asOf) => time switch
    {
        VagueTime.Present => asOf with { Precision = DatePrecision.Approximate, Edtf = $"{asOf.Edtf}~" },
        VagueTime.Past => DateBounds.Until(asOf) with { Precision = DatePrecision.Approximate },
        _ => DateBounds.Since(asOf) with { Precision = DatePrecision.Approximate },
    };

    // "these days", "recent months"
    private static VagueTime? Plural(TokenList tokens, int at, out int end)
    {
        end = at + 2;
        return (tokens.Word(at), tokens.Word(at + 1)) switch
        {
            ("these", "days") => VagueTime.Present,
            ("recent", "times") => VagueTime.Past,
            ("recent", var unit) when tokens.Lists.UnitPlurals.ContainsKey(unit) => VagueTime.Past,
            _ => null,
        };
    }

    // "the past", "the recent past", "the near future", "at the moment"
    private static VagueTime? Noun(TokenList tokens, int at, out int end)
    {
        var noun = tokens.In(at + 1, tokens.Lists.TimeAdjectives) ? at + 2 : at + 1;
        end = noun + 1;
        // "the past decade" is a stretch of so many years, "the past of a town" no time.
        var alone = noun > at + 1 || tokens.EndsClause(end) || tokens.In(end, tokens.Lists.PhraseEnds);
        return (tokens.Word(noun), alone) switch
        {
            ("past", true) when noun > at + 1 || tokens.Word(at - 1) is "in" => VagueTime.Past,
            ("future", true) when noun > at + 1 || tokens.Word(at - 1) is "in" or "for" => VagueTime.Future,
            ("moment" or "present", true) when tokens.Word(at - 1) is "at" or "for" => VagueTime.Present,
            _ => null,
        };
    }

    // "the past few years", "the coming months"
    private static VagueTime? Stretch(TokenList tokens, int at, out int end)
    {
        VagueTime? time = tokens.Word(at + 1) switch
        {
            "past" or "last" => VagueTime.Past,
            "coming" or "next" => VagueTime.Future,
            _ => null
        };
        var few = tokens.Word(at + 2) is "few" or "several";
        var unit = few ? at + 3 : at + 2;
        end = unit + 1;
        return Terms.IsUnitPlural(tokens, unit) && (few || tokens.Word(at + 1) == "coming") && tokens.Word(end) != "of" ? time : null;
    }

    // "several years ago", "a few weeks ago", "decades ago"
    private static VagueTime? Ago(TokenList tokens, int at, out int end)
    {
        var unit = tokens.Word(at) switch
        {
            "a" => tokens.Word(at + 1) == "few" ? at + 2
            : at,
            "several" or "many" or "some" => at + 1,
            _ => at
        };
        end = unit + 2;
        return Terms.IsUnitPlural(tokens, unit) && tokens.Word(unit + 1) == "ago" && tokens.Number(at - 1) < 0 ? VagueTime.Past : null;
    }

    private static bool IsName(TokenList tokens, int at) =>
        tokens.IsCapital(at) && (tokens.IsCapital(at - 1) && tokens.SameSentence(at - 1, at) || tokens.Mark(at - 1) == '"');
}
