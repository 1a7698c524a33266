using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>English month names and their usual abbreviations.</summary>
internal static class MonthNames
{
    public static bool IsAbbreviation(string lower) => Lexicon.English.Dates.MonthAbbreviations.ContainsKey(lower);

    /// <summary>The month named by a lower-case word, full or short; 0 for none.</summary>
    public static int Find(string lower) => Lexicon.English.Dates.Months.TryGetValue(lower, out var month) || Lexicon.English.Dates.MonthAbbreviations.TryGetValue(lower, out month) ? month : 0;

    /// <summary>The month named at a place, 0 for none, and the place after it (after its full stop, if it is an abbreviation).</summary>
    public static int Read(TokenList tokens, int at, out int next)
    {
        var word = tokens.Word(at);
        var month = Find(word);
        next = at + (month == 0 ? 0 : IsAbbreviation(word) && tokens.Mark(at + 1) == '.' && tokens.IsGlued(at + 1) ? 2 : 1);
        return month;
    }
}
