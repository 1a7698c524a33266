using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A counted stretch up to or from the document's date: "the last three years", "the next two weeks".</summary>
internal static class TrailingRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var word = tokens.Word(at) is "the" or "these" ? at + 1 : at;
        var sign = tokens.Word(word) switch { "last" or "past" => -1, "next" or "coming" => 1, _ => 0 };
        if (sign == 0) return null;
        var count = NumberWords.Count(tokens, Hedge.Skip(tokens, word + 1), out var next);
        return count > 1 && TimeUnits.Any(tokens.Word(next)) is { } unit ? new(at, next + 1, new Trailing(unit, sign * count)) : null;
    }
}
