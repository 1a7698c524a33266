using System.Text;

namespace ChatBot.Corpus.Words;

/// <summary>
/// The one analyzer, for documents, sentences and questions alike: Unicode words with their places, folded and stemmed.
/// There is no query syntax: any character is only a character.
/// </summary>
public static class Analyzer
{
    /// <summary>Rises when the same text gives other tokens than before, so that kept indexes are made anew.</summary>
    public const int Version = 3;

    /// <summary>The tokens of a whole text.</summary>
    public static List<Token> Read(string text) => Read(text, new TextSpan(0, text.Length));

    /// <summary>The tokens of a whole text that stand in it by themselves, compounds in parts.</summary>
    public static Token[] ReadParts(string text) => ReadParts(text, new TextSpan(0, text.Length));

    /// <summary>The same, of a part of a text.</summary>
    public static Token[] ReadParts(string text, TextSpan range) => [.. Read(text, range).Where(token => token.IsPart)];

    /// <summary>The tokens of a part of a text; their spans refer to the whole text.</summary>
    public static List<Token> Read(string text, TextSpan range)
    {
        var tokens = new List<Token>(range.Length / 6);
        var folded = new StringBuilder();
        var position = 0;
        foreach (var run in WordRuns.Of(text, range))
            position = AddRun(tokens, folded, text, run, position);
        return tokens;
    }

    /// <summary>A text up to its word <paramref name="most"/>: what is asked in more words is asked in those.</summary>
    public static string FirstWords(string text, int most)
    {
        var words = 0;
        foreach (var run in WordRuns.Of(text, new TextSpan(0, text.Length)))
        {
            words += Parts(text, run).Count;
            if (words > most)
                return text[..run.Start];
        }
        return text;
    }

    /// <summary>The term under which a single word is indexed.</summary>
    public static string Term(string word) => PorterStemmer.Stem(Folding.Fold(word));

    private static int AddRun(List<Token> tokens, StringBuilder folded, string text, TextSpan run, int position)
    {
        if (WordRuns.SignWord(text[run.Start]) is { } sign)
        {
            tokens.Add(new Token(sign, sign, run, position, TokenKind.Word));
            return position + 1;
        }
        var parts = Parts(text, run);
        if (parts.Count == 1)
            return Add(tokens, FoldWord(folded, text, run), run, position, TokenKind.Word);
        Add(tokens, FoldWord(folded, text, run), run, position, TokenKind.Whole);
        foreach (var part in parts)
            position = Add(tokens, FoldWord(folded, text, part), part, position, TokenKind.Part);
        return position;
    }

    private static int Add(List<Token> tokens, string word, TextSpan span, int position, TokenKind kind)
    {
        if (word.Length == 0)
            return position;
        var numeric = char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c == '.');
        if (numeric && kind == TokenKind.Word)
            kind = TokenKind.Number;
        tokens.Add(new Token(numeric ? word : PorterStemmer.Stem(word), word, span, position, kind));
        return position + 1;
    }

    private static List<TextSpan> Parts(string text, TextSpan run)
    {
        var parts = new List<TextSpan>(1);
        var start = run.Start;
        for (var at = run.Start; at <= run.End; at++)
        {
            if (at < run.End && !IsHyphen(text[at]))
                continue;
            var from = start;
            while (from < at && char.IsWhiteSpace(text[from]))
                from++;
            if (from < at)
                parts.Add(new TextSpan(from, at));
            start = at + 1;
        }
        return parts;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2043';

    /// <summary>A run as one folded word: hyphens, dots of initials, line breaks and a closing 's dropped.</summary>
    private static string FoldWord(StringBuilder folded, string text, TextSpan run)
    {
        folded.Clear();
        foreach (var rune in text.AsSpan(run.Start, run.Length).EnumerateRunes())
        {
            var straight = Folding.Straight(rune);
            if (straight.Value is not ('-' or ' ' or '\n' or '\r' or '\t' or ','))
                Folding.Append(folded, straight);
        }
        var word = folded.ToString();
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        var plain = word.Replace("'", "", StringComparison.Ordinal);
        if (IsVersion(plain))
            plain = plain[1..];
        if (plain.Length > 0 && char.IsAsciiDigit(plain[0]))
            return plain.Length < LengthOfDecade ? WithoutPluralOfModel(plain) : plain;
        plain = plain.Replace(".", "", StringComparison.Ordinal);
        return plain == "us" && char.IsUpper(text[run.End - 1]) ? Country : WithoutPluralOfModel(plain);
    }

    // "v2.3.1" is 2.3.1.
    private static bool IsVersion(string word) =>
        word.Length > 3 && word[0] == 'v' && char.IsAsciiDigit(word[1]) && word.Contains('.', StringComparison.Ordinal);

    // "the 747s", "two T-34s": the plural of a thing named by a number. A decade ("1990s") begins with its digits and keeps its s.
    private const int LengthOfDecade = 5;

    private static string WithoutPluralOfModel(string word) =>
        word.Length > 2 && word[^1] == 's' && char.IsAsciiDigit(word[^2]) ? word[..^1] : word;

    // "US" and "U.S." in capitals are no pronoun.
    private const string Country = "usa";
}
