using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Quarters and halves of a year: "the third quarter", "third-quarter", "Q3 2014", "the first half of 2012".</summary>
internal static class QuarterRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) is "the" or "its" or "fiscal" ? at + 1 : at;
        var part = Short(tokens, start, out var next);
        if (part == 0) part = Long(tokens, start, out next);
        if (part == 0) return null;
        var first = tokens.Word(at) == "its" ? start : at;
        var year = tokens.Word(next) is "of" or "in" || tokens.Mark(next) == ',' ? next + 1 : next;
        var fiscal = tokens.Word(year) == "fiscal" ? year + 1 : year;
        if (YearEvidence.CouldBeYear(tokens, fiscal) && !YearEvidence.CountsThings(tokens, fiscal + 1)) return new(first, fiscal + 1, new CalendarDate(tokens.Number(fiscal), null, null, part));
        // "half" alone is any half; "the first half", "first-half" and "last year's first half" are of a year.
        if (part >= YearPart.FirstHalf && start == at && tokens.Mark(start + 1) != '-' && tokens.Word(at - 1) != "s" && tokens.Length(at - 1) != 4) return null;
        return OfAnother(tokens, next) ? null : new(first, next, new CalendarDate(null, null, null, part));
    }

    // "the second half of the match", "the third quarter-back": of something that is no year.
    private static bool OfAnother(TokenList tokens, int next)
    {
        if (tokens.Mark(next) == '-' && tokens.IsGlued(next) && tokens.IsGlued(next + 1)) return tokens.Word(next + 1) is "back" or "final" or "finals" or "mile" or "hour" or "time" or "century";
        if (tokens.Word(next) != "of" || tokens.Word(next + 1) is not ("the" or "a" or "an" or "his" or "her" or "their" or "that" or "this")) return false;
        var noun = tokens.Word(next + 2) is "current" or "previous" or "following" or "same" or "next" or "last" or "fiscal" or "financial" or "calendar" ? next + 3 : next + 2;
        return tokens.Word(noun) is not ("year" or "decade" or "century" or "fiscal" or "financial") && tokens.Number(noun) < 0;
    }

    // "Q3", "3Q"
    private static int Short(TokenList tokens, int at, out int next)
    {
        next = at + 2;
        if (!tokens.IsGlued(at + 1)) return 0;
        var quarter = tokens.Word(at) == "q" ? tokens.Number(at + 1) : tokens.Word(at + 1) == "q" ? tokens.Number(at) : 0;
        return quarter is >= 1 and <= 4 ? YearPart.FirstQuarter + quarter - 1 : 0;
    }

    private static int Long(TokenList tokens, int at, out int next)
    {
        var ordinal = tokens.Word(at) == "second" ? 2 : NumberWords.Ordinal(tokens, at, out _);
        NumberWords.Ordinal(tokens, at, out next);
        if (tokens.Mark(next) == '-' && tokens.IsGlued(next)) next++;
        var noun = tokens.Word(next);
        next++;
        return (noun, ordinal) switch
        {
            ("quarter", >= 1 and <= 4) => YearPart.FirstQuarter + ordinal - 1,
            ("half", 1 or 2) => YearPart.FirstHalf + ordinal - 1,
            _ => 0,
        };
    }
}
