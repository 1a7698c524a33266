using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>"the 21st century", "nineteenth-century", "the turn of the century".</summary>
internal static class CenturyRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(start) == "turn" && tokens.Word(start + 1) == "of" && tokens.Word(start + 2) == "the") return Turn(tokens, at, start + 3);
        if (Listed(tokens, start) is { } first) return new(at, first.End, new FixedDate(LongPeriod.Century((first.Century - 1) * 100)));
        return Numbered(tokens, start, out var end) is { } century ? new(at, end, new FixedDate(LongPeriod.Century((century - 1) * 100))) : null;
    }

    // "the late 19th and early 20th centuries": the first of two, which has no noun of its own.
    private static (int Century, int End)? Listed(TokenList tokens, int at)
    {
        var number = tokens.Word(at) is "early" or "late" or "mid" ? at + 1 : at;
        var century = NumberWords.Ordinal(tokens, number, out var end);
        if (century is < 1 or > 20 || tokens.Word(end) is not ("and" or "or" or "to")) return null;
        var next = tokens.Word(end + 1) is "the" ? end + 2 : end + 1;
        if (tokens.Word(next) is "early" or "late" or "mid") next++;
        return Numbered(tokens, next, out _) is { } second && second > century ? (century, end) : null;
    }

    private static Reading? Turn(TokenList tokens, int at, int after)
    {
        if (tokens.Word(after) is "century" or "millennium") return new(at, after + 1, new ApproximateDate(new CenturyTurn()));
        return Numbered(tokens, after, out var end) is { } century ? new(at, end, new ApproximateDate(new CalendarDate((century - 1) * 100))) : null;
    }

    private static int? Numbered(TokenList tokens, int at, out int end)
    {
        var century = NumberWords.Ordinal(tokens, at, out var next);
        if (tokens.Mark(next) == '-' && tokens.IsGlued(next)) next++;
        end = next + 1;
        return century is >= 1 and <= 21 && tokens.Word(next) is "century" or "centuries" && tokens.Word(end) is not ("bc" or "bce" or "b") ? century : null;
    }
}
