using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>"over the weekend": the one before or to come, as the verb says.</summary>
internal static class WeekendRule
{
    public static Reading? Read(TokenList tokens, int at) =>
        tokens.Word(at) == "the" && tokens.Word(at + 1) == "weekend" && tokens.Word(at - 1) is "over" or "during" or "for" or "on" or "at" or "throughout" && tokens.Word(at + 2) != "of"
            ? new(at, at + 2, new NearestWeekend())
            : null;
}
