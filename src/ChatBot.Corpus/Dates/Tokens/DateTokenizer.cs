using System.Globalization;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Dates.Tokens;

/// <summary>Cuts a range of a text into words, numbers and marks, with the sentence and the paragraph of each. One pass.</summary>
internal static class DateTokenizer
{
    private const int LongestNumber = 9;

    public static TokenList Read(string text, TextSpan range)
    {
        var tokens = new List<DateToken>(range.Length / 5);
        var sentences = new List<int>(range.Length / 5);
        var paragraphs = new List<int>(range.Length / 5);
        var (sentence, paragraph, breaks) = (0, 0, 0);
        for (var at = range.Start; at < range.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                breaks += text[at] == '\n' ? 1 : 0;
                at++;
                continue;
            }

            var token = Next(text, at, range.End);
            if (breaks > 1)
            {
                paragraph++;
                sentence++;
            }
            else if (SentenceBreak.Before(token, tokens))
            {
                sentence++;
            }

            breaks = 0;
            tokens.Add(token);
            sentences.Add(sentence);
            paragraphs.Add(paragraph);
            at = token.End;
        }

        return new TokenList(tokens, sentences, paragraphs);
    }

    private static DateToken Next(string text, int start, int limit)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < limit && char.IsAsciiDigit(text[end])) end++;
            var digits = text.AsSpan(start, end - start);
            var value = digits.Length <= LongestNumber ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
            return new(TokenKind.Number, start, end, "", value, false);
        }

        if (!char.IsLetter(text[start])) return new(TokenKind.Mark, start, end, text[start].ToString(), -1, false);
        while (end < limit && char.IsLetter(text[end])) end++;
        return new(TokenKind.Word, start, end, text[start..end].ToLowerInvariant(), -1, char.IsUpper(text[start]));
    }
}
