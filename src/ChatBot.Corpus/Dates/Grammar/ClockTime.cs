using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Times of the clock by a date: "10:30 a.m. EST", "9 p.m.", "14:05:00", "0802EST", "noon". They belong to the expression and leave the day as it is.</summary>
internal static class ClockTime
{
    /// <summary>The place after a time; the same place where none stands.</summary>
    public static int Skip(TokenList tokens, int at)
    {
        if (tokens.Word(at) is "noon" or "midnight") return at + 1;
        if (tokens.Number(at) is < 0 or > 2400) return at;
        if (tokens.Length(at) == 4) return tokens.Number(at) % 100 < 60 && Zone(tokens, at + 1) is > 0 and var stamped ? stamped : at;
        if (tokens.Length(at) > 2 || tokens.Number(at) > 24) return at;
        var digits = Digits(tokens, at);
        var half = HalfOfDay(tokens, digits);
        if (half == digits && digits == at + 1) return Zone(tokens, digits) is > 0 and var hour ? hour : at;
        return Zone(tokens, half) is > 0 and var zone ? zone : half;
    }

    // "10", "10:30", "14:05:00", "20:45:00.00"
    private static int Digits(TokenList tokens, int at)
    {
        var next = at + 1;
        for (var more = 0; more < 3 && tokens.Mark(next) == (more < 2 ? ':' : '.') && tokens.IsGlued(next) && tokens.IsGlued(next + 1) && tokens.Length(next + 1) == 2 && tokens.Number(next + 1) is >= 0 and < 100; more++) next += 2;
        return next;
    }

    // "am", "a.m."
    private static int HalfOfDay(TokenList tokens, int at)
    {
        if (tokens.Word(at) is "am" or "pm") return at + 1;
        var stopped = tokens.Word(at) is "a" or "p" && tokens.Mark(at + 1) == '.' && tokens.Word(at + 2) == "m" && tokens.IsGlued(at + 2);
        return stopped ? tokens.Mark(at + 3) == '.' && tokens.IsGlued(at + 3) ? at + 4 : at + 3 : at;
    }

    private static int Zone(TokenList tokens, int at) =>
        tokens.IsCapital(at) && tokens.Word(at) is "est" or "edt" or "cst" or "cdt" or "mst" or "mdt" or "pst" or "pdt" or "gmt" or "utc" or "bst" or "cet" or "et" or "pt" ? at + 1 : 0;
}
