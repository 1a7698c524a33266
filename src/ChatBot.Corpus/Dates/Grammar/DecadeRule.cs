using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Decades and centuries by their first year: "the 1990s", "the '90s", "the nineties", "the 1800s".</summary>
internal static class DecadeRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var number = tokens.Mark(start) == '\'' ? start + 1 : start;
        if (tokens.Number(number) >= 0 && tokens.Number(number) % 10 == 0 && Plural(tokens, number + 1) is { } end)
        {
            var value = tokens.Number(number);
            // "1000s of them" are thousands.
            if (tokens.Length(number) == 4 && number == start && value is >= YearEvidence.Earliest and <= YearEvidence.Latest && (start > at || value >= 1500)) return Of(at, end, value);
            if (tokens.Length(number) == 2 && (number > start || start > at || IsListed(tokens, at)) && value is >= 20 and <= 90) return Of(at, end, 1900 + value);
        }

        return start > at && Named(tokens.Word(start)) is { } named ? Of(at, start + 1, 1900 + named) : null;
    }

    private static Reading Of(int at, int end, int year) => new(at, end, new FixedDate(year % 100 == 0 && year != 2000 ? LongPeriod.Century(year) : LongPeriod.Decade(year)));

    // "the 60s and 70s"
    private static bool IsListed(TokenList tokens, int at) =>
        tokens.Word(at - 1) is "and" or "or" && tokens.Word(at - 2) == "s" && tokens.IsGlued(at - 2) && tokens.Number(at - 3) >= 0;

    // "1990s", "1990's"
    private static int? Plural(TokenList tokens, int at)
    {
        if (tokens.IsGlued(at) && tokens.Word(at) == "s") return at + 1;
        return tokens.IsGlued(at) && tokens.Mark(at) == '\'' && tokens.IsGlued(at + 1) && tokens.Word(at + 1) == "s" ? at + 2 : null;
    }

    private static int? Named(string word) => word switch
    {
        "twenties" => 20,
        "thirties" => 30,
        "forties" => 40,
        "fifties" => 50,
        "sixties" => 60,
        "seventies" => 70,
        "eighties" => 80,
        "nineties" => 90,
        _ => null,
    };
}
