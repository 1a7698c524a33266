using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>English month names and their usual abbreviations.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Full = new Dictionary<string, int>
    {
        ["january"] = 1,
        ["february"] = 2,
        ["march"] = 3,
        ["april"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["july"] = 7,
        ["august"] = 8,
        ["september"] = 9,
        ["october"] = 10,
        ["november"] = 11,
        ["december"] = 12,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Short = new Dictionary<string, int>
    {
        ["jan"] = 1,
        ["feb"] = 2,
        ["mar"] = 3,
        ["apr"] = 4,
        ["jun"] = 6,
        ["jul"] = 7,
        ["aug"] = 8,
        ["sep"] = 9,
        ["sept"] = 9,
        ["oct"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
    }.ToFrozenDictionary();

    public static bool IsAbbreviation(string lower) => Short.ContainsKey(lower);

    /// <summary>The month named by a lower-case word, full or short; 0 for none.</summary>
    public static int Find(string lower) => Full.TryGetValue(lower, out var month) || Short.TryGetValue(lower, out month) ? month : 0;

    /// <summary>The month named at a place, 0 for none, and the place after it (after its full stop, if it is an abbreviation).</summary>
    public static int Read(TokenList tokens, int at, out int next)
    {
        var word = tokens.Word(at);
        var month = Find(word);
        next = at + (month == 0 ? 0 : IsAbbreviation(word) && tokens.Mark(at + 1) == '.' && tokens.IsGlued(at + 1) ? 2 : 1);
        return month;
    }
}
