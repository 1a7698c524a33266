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
        return Numbered(tokens, start, out var end) is { } century ? new(at, end, new FixedDate(LongPeriod.Century((century - 1) * 100))) : null;
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
