using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Words that make a date approximate: "about", "around", "circa", "nearly", "more than".</summary>
internal static class Hedge
{
    /// <summary>The place after a hedge before an amount of time; the same place where there is none.</summary>
    public static int Skip(TokenList tokens, int at) => tokens.Word(at) switch
    {
        "about" or "around" or "roughly" or "nearly" or "almost" or "approximately" or "some" or "over" => at + 1,
        "more" or "less" when tokens.Word(at + 1) == "than" => at + 2,
        _ => at,
    };

    /// <summary>The place after a hedge before a date; the same place where there is none.</summary>
    public static int SkipBeforeDate(TokenList tokens, int at) => tokens.Word(at) switch
    {
        "circa" or "about" or "around" or "approximately" or "roughly" => at + 1,
        "c" or "ca" when tokens.Mark(at + 1) == '.' && tokens.IsGlued(at + 1) => at + 2,
        _ => at,
    };
}
