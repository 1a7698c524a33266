using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>Small numbers and ordinals in English words: "ten", "forty-five", "a couple of", "twenty-first", "3rd".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = Numbered(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly FrozenDictionary<string, int> Tens = new Dictionary<string, int>
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    /// <summary>A count at a place ("ten", "25", "twenty-five", "a", "a couple of", "the"-less); 0 for none.</summary>
    public static int Count(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Number(at) is > 0 and < 1000 and var digits && !(tokens.Mark(at + 1) is '.' or ',' or '/' && tokens.IsGlued(at + 1))) return digits;
        var word = tokens.Word(at);
        if (word is "a" or "an" or "one")
        {
            if (tokens.Word(at + 1) == "couple") next = tokens.Word(at + 2) == "of" ? at + 3 : at + 2;
            else if (tokens.Word(at + 1) == "dozen") next = at + 2;
            return tokens.Word(at + 1) switch { "couple" => 2, "dozen" => 12, _ => 1 };
        }

        if (Units.TryGetValue(word, out var units)) return units;
        if (!Tens.TryGetValue(word, out var tens)) return 0;
        if (tokens.Mark(at + 1) != '-' || !Units.TryGetValue(tokens.Word(at + 2), out units) || units > 9) return tens;
        next = at + 3;
        return tens + units;
    }

    /// <summary>An ordinal at a place ("third", "21st", "twenty-first"); 0 for none.</summary>
    public static int Ordinal(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.Number(at) is > 0 and < 100 and var digits && IsSuffix(tokens, at + 1))
        {
            next = at + 2;
            return digits;
        }

        if (Ordinals.TryGetValue(tokens.Word(at), out var ordinal)) return ordinal;
        if (!Tens.TryGetValue(tokens.Word(at), out var tens) || tokens.Mark(at + 1) != '-') return 0;
        if (!Ordinals.TryGetValue(tokens.Word(at + 2), out ordinal) || ordinal > 9) return 0;
        next = at + 3;
        return tens + ordinal;
    }

    /// <summary>True for a word that a count or an ordinal may begin with.</summary>
    public static bool Begins(string lower) => Units.ContainsKey(lower) || Tens.ContainsKey(lower) || Ordinals.ContainsKey(lower);

    /// <summary>True when the token is the "st", "nd", "rd" or "th" of the number it is glued to.</summary>
    public static bool IsSuffix(TokenList tokens, int at) => tokens.IsGlued(at) && tokens.Word(at) is "st" or "nd" or "rd" or "th";

    private static FrozenDictionary<string, int> Numbered(params string[] words) =>
        words.Select((word, index) => (word, index)).ToFrozenDictionary(pair => pair.word, pair => pair.index + 1);
}
