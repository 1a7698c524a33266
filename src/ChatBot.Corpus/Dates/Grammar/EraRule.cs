using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Years and centuries with their era: "44 BC", "490-479 B.C.", "AD 79", "410 CE", "the fifth century BC".</summary>
internal static class EraRule
{
    private const int Farthest = 9999;
    private const int LatestYear = 2199;

    public static Reading? Read(TokenList tokens, int at) => EraFirst(tokens, at) ?? Numbered(tokens, at) ?? Century(tokens, at);

    // "AD 79", "A.D. 79"
    private static Reading? EraFirst(TokenList tokens, int at) =>
        Era(tokens, at, out var number) == 1 && IsYear(tokens, number, LatestYear) ? new(at, number + 1, new FixedDate(DateInterval.Year(tokens.Number(number)))) : null;

    private static Reading? Numbered(TokenList tokens, int at)
    {
        if (!IsYear(tokens, at, Farthest)) return null;
        var last = tokens.Mark(at + 1) == '-' && tokens.IsGlued(at + 1) && IsYear(tokens, at + 2, Farthest) ? at + 2 : at;
        var era = Era(tokens, last + 1, out var end);
        if (era == 0 || era > 0 && tokens.Number(last) > LatestYear) return null;
        var (from, to) = (Year(era, tokens.Number(at)), Year(era, tokens.Number(last)));
        return new(at, end, new FixedDate(last == at ? from : DateInterval.Range(from, to)));
    }

    private static Reading? Century(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var century = NumberWords.Ordinal(tokens, start, out var next);
        if (tokens.Mark(next) == '-' && tokens.IsGlued(next)) next++;
        if (century is < 1 or > 99 || tokens.Word(next) != "century") return null;
        var era = Era(tokens, next + 1, out var end);
        if (era == 0 || era > 0 && century > 21) return null;
        return new(at, end, new FixedDate(era > 0 ? LongPeriod.Century((century - 1) * 100) : BeforeChrist.Century(century)));
    }

    private static DateInterval Year(int era, int year) => era > 0 ? DateInterval.Year(year) : BeforeChrist.Year(year);

    private static bool IsYear(TokenList tokens, int at, int last) =>
        tokens.Number(at) is > 0 and var year && year <= last && !(tokens.IsGlued(at) && tokens.Mark(at - 1) is '.' or ',' or '$' or ':' or '/') && !(tokens.Mark(at + 1) is '.' or ',' or ':' && tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0);

    /// <summary>-1 for BC, 1 for AD, 0 for no era; the letters are capitals, with or without their stops.</summary>
    private static int Era(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (!tokens.IsCapital(at)) return 0;
        switch (tokens.Word(at))
        {
            case "bc" or "bce":
                return -1;
            case "ad" or "ce":
                return 1;
        }

        var letters = "";
        while (letters.Length < 3 && tokens.Length(next - 1) == 1 && tokens.IsCapital(next - 1) && tokens.Mark(next) == '.' && tokens.IsGlued(next))
        {
            letters += tokens.Word(next - 1);
            next += 2;
        }

        next--;
        return letters switch { "bc" or "bce" => -1, "ad" or "ce" => 1, _ => 0 };
    }
}
