using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Words;

/// <summary>The forms of an English word from its dictionary form: so a list of lemmas finds what is inflected in a text.</summary>
public static class Inflection
{
    private static readonly InflectionWords Words = Lexicon.English.Inflection;

    /// <summary>The folded forms of a lemma, the lemma itself first.</summary>
    public static IReadOnlyList<string> Forms(string lemma)
    {
        var word = Folding.Fold(lemma.Trim());
        if (word == Words.FormsOfBe[0])
            return Words.FormsOfBe;
        if (Words.IrregularNouns.GetValueOrDefault(word) is { } plural)
            return [word, plural];
        if (Words.IrregularVerbs.GetValueOrDefault(word)?.Split(' ') is { } past)
            return [word, word == "have" ? "has" : WithS(word), .. past, .. Bases(word).Select(stem => stem + "ing")];
        if (word.Length < 3 || !word.All(char.IsLetter))
            return [word];
        return [.. new[] { word, WithS(word) }.Concat(Bases(word).Select(stem => stem + "ing")).Concat(Pasts(word)).Distinct()];
    }

    /// <summary>The forms of several lemmas.</summary>
    public static FrozenSet<string> Forms(IEnumerable<string> lemmas) => [.. lemmas.SelectMany(Forms)];

    private static string WithS(string word) => word switch
    {
        [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or "do" or "go" => word + "es",
        _ => word + "s",
    };

    private static IEnumerable<string> Pasts(string word) => word switch
    {
        [.., 'e'] => [word + "d"],
        [.., var before, 'y'] when !IsVowel(before) => [word[..^1] + "ied"],
        _ => Bases(word).Select(stem => stem + "ed"),
    };

    /// <summary>What "-ing" and "-ed" are put to: with the last letter doubled, or without a silent "e".</summary>
    private static IEnumerable<string> Bases(string word) => word switch
    {
        [.., 'i', 'e'] => [word[..^2] + "y"],
        [.., not 'e', 'e'] when word is not ("be" or "dye") => [word[..^1]],
        _ when Words.DoublingVerbs.Contains(word) => [word + word[^1]],
        // "Travelled" and "traveled" are both written, and so are the rarer doublings of short words ("bussed").
        _ when DoublesItsLast(word) || word is [.., 'a' or 'e' or 'i' or 'o' or 'u', 'l'] && word.Length > 3 => [word + word[^1], word],
        _ => [word],
    };

    /// <summary>One syllable of consonant, vowel, consonant: "ship", "stop", "plan".</summary>
    private static bool DoublesItsLast(string word) =>
        word.Length > 2 && word.Count(IsVowel) == 1 && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
