using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Parts of a day after its name ("Friday morning"). They belong to the expression and leave the day as it is.</summary>
internal static class DayTimes
{
    public static int Skip(TokenList tokens, int next) => Is(tokens.Word(next)) && tokens.SameSentence(next - 1, next) ? next + 1 : next;

    public static bool Is(string word) => word is "morning" or "afternoon" or "evening" or "night" or "noon" or "midnight";
}
