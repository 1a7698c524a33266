using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Two years in one figure: "1968-69", "2012–2014", "1939/40", "(1879–1955)".</summary>
internal static class YearRangeRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Length(at) != 4 || tokens.Number(at) is < YearEvidence.Earliest or > YearEvidence.Latest || !StandsAlone(tokens, at) || YearEvidence.IsNumbered(tokens, at)) return null;
        var first = tokens.Number(at);
        if (tokens.Mark(at + 1) is not ('-' or '/')) return null;
        if (tokens.Mark(at + 1) == '/' && !(tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2))) return null;
        if (Last(tokens, at + 2, first) is not { } last || last <= first || last - first > 400) return null;
        if (tokens.IsGlued(at + 3) && tokens.Mark(at + 3) is '-' or '/' or '.' or ',' or '%' && tokens.IsGlued(at + 4) && tokens.Number(at + 4) >= 0) return null;
        if (tokens.IsGlued(at + 3) && tokens.Word(at + 3) != "") return null;
        if (YearEvidence.CountsThings(tokens, at + 3)) return null;
        // "1200-1500" alone are as likely an amount or hours of the day.
        if (first < 1500 && !(tokens.Mark(at - 1) == '(' || tokens.Word(at - 1) is "in" or "from" or "of" or "during" or "between")) return null;
        return new(at, at + 3, new RangeDate(new CalendarDate(first), new CalendarDate(last)));
    }

    private static bool StandsAlone(TokenList tokens, int at) =>
        !(tokens.IsGlued(at) && tokens.Mark(at - 1) is '-' or '/' or '$' or '£' or '€' or '.' or '#' or ':' or '+') && tokens.Mark(at - 1) is not ('$' or '£' or '€' or '#');

    private static int? Last(TokenList tokens, int at, int first) => tokens.Length(at) switch
    {
        4 when tokens.Number(at) is >= YearEvidence.Earliest and <= YearEvidence.Latest => tokens.Number(at),
        2 when tokens.IsGlued(at) && tokens.Number(at) >= 0 => first - first % 100 + tokens.Number(at) + (tokens.Number(at) < first % 100 && first % 100 == 99 ? 100 : 0),
        _ => null,
    };
}
