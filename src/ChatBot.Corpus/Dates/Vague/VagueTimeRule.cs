using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Vague;

/// <summary>Words that point to the present, the past or the future and name no date: "now", "recently", "in recent years", "the near future".</summary>
internal static class VagueTimeRule
{
    /// <summary>What the words at a place point to, and the place after them; null for none. No preposition is taken in.</summary>
    public static VagueTime? Read(TokenList tokens, int at, out int end)
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
            "several" or "many" or "some" or "a" or "years" or "decades" or "centuries" or "months" or "weeks" or "days" => Ago(tokens, at, out end),
            "the" => Noun(tokens, at, out end) ?? Stretch(tokens, at, out end),
            "present" when tokens.Word(at - 1) == "at" => VagueTime.Present,
            _ => null,
        };
    }

    // "these days", "recent months"
    private static VagueTime? Plural(TokenList tokens, int at, out int end)
    {
        end = at + 2;
        return (tokens.Word(at), tokens.Word(at + 1)) switch
        {
            ("these", "days") => VagueTime.Present,
            ("recent", "days" or "weeks" or "months" or "years" or "decades" or "times") => VagueTime.Past,
            _ => null,
        };
    }

    // "the past", "the recent past", "the near future", "at the moment"
    private static VagueTime? Noun(TokenList tokens, int at, out int end)
    {
        var noun = tokens.Word(at + 1) is "near" or "foreseeable" or "immediate" or "recent" or "distant" ? at + 2 : at + 1;
        end = noun + 1;
        // "the past decade" is a stretch of so many years, "the past of a town" no time.
        var alone = RelativePeriodRule.EndsClause(tokens, end) || tokens.Word(end) is "and" or "or" or "but" or "as" or "when" or "by" or "with" or "to" or "he" or "she" or "it" or "they" or "we" || noun > at + 1;
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
        VagueTime? time = tokens.Word(at + 1) switch { "past" or "last" => VagueTime.Past, "coming" or "next" => VagueTime.Future, _ => null };
        var few = tokens.Word(at + 2) is "few" or "several";
        var unit = few ? at + 3 : at + 2;
        end = unit + 1;
        var plural = tokens.Word(unit).EndsWith('s') && TimeUnits.Any(tokens.Word(unit)) is not null;
        return plural && (few || tokens.Word(at + 1) == "coming") && tokens.Word(end) != "of" ? time : null;
    }

    // "several years ago", "a few weeks ago", "decades ago"
    private static VagueTime? Ago(TokenList tokens, int at, out int end)
    {
        var unit = tokens.Word(at) switch { "a" => tokens.Word(at + 1) == "few" ? at + 2 : at, "several" or "many" or "some" => at + 1, _ => at };
        end = unit + 2;
        return tokens.Word(unit).EndsWith('s') && TimeUnits.Any(tokens.Word(unit)) is not null && tokens.Word(unit + 1) == "ago" && tokens.Number(at - 1) < 0 ? VagueTime.Past : null;
    }

    private static bool IsName(TokenList tokens, int at) => tokens.IsCapital(at) && (tokens.IsCapital(at - 1) && tokens.SameSentence(at - 1, at) || tokens.Mark(at - 1) == '"');
}
