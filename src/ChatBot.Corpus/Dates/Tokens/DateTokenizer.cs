using System.Globalization;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Tokens;

/// <summary>Cuts a range of a text into words, numbers and marks, with the sentence and the paragraph of each. One pass.</summary>
internal static class DateTokenizer
{
    private const int LongestNumber = 9;
    private const int MostClosingMarks = 4;

    public static TokenList Read(string text, TextSpan range, DateWords words)
    {
        var tokens = new List<DateToken>(range.Length / 5);
        var sentences = new List<int>(range.Length / 5);
        var paragraphs = new List<int>(range.Length / 5);
        var (sentence, paragraph, breaks) = (0, 0, 0);
        for (var at = range.Start; at < range.End;)
        {
            if (char.IsWhiteSpace(text[at]) || Folding.IsZeroWidth(text[at]))
            {
                breaks += text[at] == '\n' ? 1 : 0;
                at++;
                continue;
            }

            var token = Next(text, at, range.End);
            if (breaks > 1 || breaks == 1 && ListItems.Starts(text, LineAt(text, at, range.End)))
            {
                paragraph++;
                sentence++;
            }
            else if (BreaksBefore(token, tokens, words))
            {
                sentence++;
            }

            breaks = 0;
            tokens.Add(token);
            sentences.Add(sentence);
            paragraphs.Add(paragraph);
            at = token.End;
        }

        return new TokenList(tokens, sentences, paragraphs, words);
    }

    private static TextSpan LineAt(string text, int start, int limit) =>
        text.IndexOf('\n', start, limit - start) is var end && end < 0 ? new(start, limit) : new(start, end);

    private static DateToken Next(string text, int start, int limit)
    {
        var end = start + 1;
        if (char.IsDigit(text[start]))
        {
            while (end < limit && char.IsDigit(text[end])) end++;
            return new(DateTokenKind.Number, start, end, "",
                end - start <= LongestNumber ? Value(text.AsSpan(start, end - start)) : -1, false);
        }

        if (!char.IsLetter(text[start])) return new(DateTokenKind.Mark, start, end, text[start].ToString(), -1, false);
        if (!IsIdeograph(text[start]))
        {
            while (end < limit && (char.IsLetter(text[end]) && !IsIdeograph(text[end]) || IsVowelMark(text[end])
                || Folding.IsZeroWidth(text[end]) && end + 1 < limit && char.IsLetter(text[end + 1]))) end++;
        }

        return new(DateTokenKind.Word, start, end, Plain(text[start..end]).ToLowerInvariant(), -1, char.IsUpper(text[start]));
    }

    private static string Plain(string word) =>
        word.Any(c => Folding.IsZeroWidth(c)) ? string.Concat(word.Where(c => !Folding.IsZeroWidth(c))) : word;

    // Digits of any script: "٢٠١٤".
    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = 10 * value + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return value;
    }

    // Chinese does not part its words: each character is a word of its own.
    private static bool IsIdeograph(char letter) =>
        letter is >= '\u3007' and <= '\u9fff' and not (>= '\u3040' and <= '\u30ff') or >= '\uf900' and <= '\ufaff';

    // Within a word: vowels of Arabic, accents that stand apart.
    private static bool IsVowelMark(char mark) =>
        mark >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark;

    /// <summary>
    /// Whether a sentence begins with a token, as far as dates need it (which verb a month belongs to, which date came just before).
    /// The sentences that are quoted are those of <c>Works</c>; this one only has to be right around abbreviations that stand by dates.
    /// </summary>
    private static bool BreaksBefore(DateToken token, List<DateToken> tokens, DateWords words)
    {
        if (tokens.Count == 0) return false;
        if (tokens[^1].Lower is "。" or "！" or "？") return true;
        if (token.Kind == DateTokenKind.Mark && token.Lower is not ("\"" or "“" or "‘" or "'" or "(" or "—")) return false;
        var last = tokens.Count - 1;
        var first = Math.Max(0, tokens.Count - MostClosingMarks);
        while (last > first && tokens[last].Lower is "\"" or "”" or "’" or "'" or ")" or "]"
            && tokens[last].Start == tokens[last - 1].End) last--;
        if (tokens[last].Lower is "?" or "!" or "؟") return token.Kind != DateTokenKind.Word || token.Capital;
        if (tokens[last].Lower != "." || token.Start == tokens[^1].End) return false;
        if (token.Kind == DateTokenKind.Word && !token.Capital && !IsCaseless(token.Lower[0])) return false;
        if (last == 0) return true;
        var word = tokens[last - 1];
        // "20. November": the ordinals of German.
        if (word.Kind == DateTokenKind.Number) return !(
            word.Length <= 2 && words.OrdinalSuffixes.Contains(".") && token.Kind == DateTokenKind.Word);
        if (word.Kind == DateTokenKind.Mark) return true;
        return word.Length > 1 && !words.Abbreviations.Contains(word.Lower)
            && !(words.MonthAbbreviations.ContainsKey(word.Lower) && token.Kind == DateTokenKind.Number);
    }

    private static bool IsCaseless(char letter) => !char.IsUpper(letter) && !char.IsLower(letter);
}
