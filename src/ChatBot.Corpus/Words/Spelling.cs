namespace ChatBot.Corpus.Words;

/// <summary>British and American spellings of one word are one word: they are folded to one form before they are compared.</summary>
public static class Spelling
{
    private const int ShortestWord = 5;

    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("ence", "ense"), ("ences", "enses"), ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
        ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization"), ("isations", "izations"),
        ("yse", "yze"), ("ysed", "yzed"), ("tre", "ter"), ("tres", "ters"), ("logue", "log"), ("ogramme", "ogram"), ("ogrammes", "ograms"),
        ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("ellers", "elers"), ("aeroplane", "airplane"),
            ("aeroplanes", "airplanes"),
    ];

    /// <summary>The American form of a folded word, or the word itself. Only for comparing: the result need be no word.</summary>
    public static string Fold(string word)
    {
        if (word.Length < ShortestWord)
            return word;
        foreach (var (ending, instead) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), instead);
        }
        return word;
    }

    /// <summary>The term by which a folded word is compared whatever its spelling and inflection.</summary>
    public static string Term(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]) ? word : PorterStemmer.Stem(Fold(word));

    /// <summary>The terms of some words, each as it stands and whatever its spelling.</summary>
    public static HashSet<string> TermsOf(IEnumerable<Token> tokens) =>
        tokens.SelectMany(token => new[] { token.Term, Term(token.Word) }).ToHashSet(StringComparer.Ordinal);
}
