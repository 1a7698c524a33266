using System.Globalization;
using System.Text;

namespace ChatBot.Corpus.Words;

/// <summary>
/// Cuts a text into runs: words with their inner apostrophes, dots of initials and hyphens still in them
/// ("long-awaited", "U.S.", "Norway's"), and the signs that stand for a word (%, $, €, £).
/// </summary>
internal static class WordRuns
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan range)
    {
        var at = range.Start;
        while (at < range.End)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                at++;
                continue;
            }
            if (SignWord((char)text[at]) is not null || StandsAlone(rune))
            {
                yield return new TextSpan(at, at + rune.Utf16SequenceLength);
                at += rune.Utf16SequenceLength;
            }
            else if (IsWordRune(rune))
            {
                var end = EndOfRun(text, at, range.End);
                yield return new TextSpan(at, end);
                at = end;
            }
            else
            {
                at += rune.Utf16SequenceLength;
            }
        }
    }

    /// <summary>The word that a sign stands for, or null.</summary>
    public static string? SignWord(char sign) => sign switch
    {
        '%' => "percent",
        '$' => "dollar",
        '€' => "euro",
        '£' => "pound",
        _ => null,
    };

    private static int EndOfRun(string text, int start, int limit) => AfterSigns(text, start, EndOfLetters(text, start, limit), limit);

    /// <summary>"C#", "C++": a letter with signs that make another name of it.</summary>
    private static int AfterSigns(string text, int start, int end, int limit)
    {
        if (end - start != 1 || !char.IsAsciiLetter(text[start]) || end >= limit)
            return end;
        var signs = text[end] == '#' ? 1 : text[end] == '+' && end + 1 < limit && text[end + 1] == '+' ? 2 : 0;
        return end + signs < limit && (char.IsLetterOrDigit(text[end + signs]) || text[end + signs] is '#' or '+') ? end : end + signs;
    }

    private static int EndOfLetters(string text, int start, int limit)
    {
        var at = start;
        while (at < limit && Rune.TryGetRuneAt(text, at, out var rune))
        {
            if (IsWordRune(rune) && !StandsAlone(rune))
            {
                at += rune.Utf16SequenceLength;
                continue;
            }
            var next = AfterJoint(text, start, at, limit);
            if (next < 0)
                break;
            at = next;
        }
        return at;
    }

    /// <summary>Where the word goes on after an apostrophe, a hyphen (also one at a line's end), a dot or comma inside a number or
    /// between initials; -1 where it ends.</summary>
    private static int AfterJoint(string text, int start, int at, int limit)
    {
        var joint = Folding.Straight(new Rune(char.IsSurrogate(text[at]) ? ' ' : text[at])).Value;
        var next = at + 1;
        if (joint == '-' && next < limit && text[next] is '\n' or '\r')
        {
            while (next < limit && char.IsWhiteSpace(text[next]))
                next++;
            return next < limit && char.IsLower(text[next]) ? next : -1;
        }
        if (next >= limit || !char.IsLetterOrDigit(text[next]))
            return -1;
        var before = text[at - 1];
        return joint switch
        {
            '-' or '\u00AD' => next,
            '&' when char.IsLetter(before) && char.IsLetter(text[next]) => next,
            '\'' when char.IsLetter(text[next]) => next,
            '.' or ',' when char.IsDigit(before) && char.IsDigit(text[next]) => next,
            '.' when IsInitial(text, start, at - 1) && IsInitialAt(text, next, limit) => next,
            _ => -1,
        };
    }

    private static bool IsInitial(string text, int start, int at) =>
        char.IsUpper(text[at]) && (at == start || text[at - 1] == '.');

    private static bool IsInitialAt(string text, int at, int limit) =>
        char.IsUpper(text[at]) && (at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]));

    private static bool IsWordRune(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber || Folding.IsZeroWidth(rune.Value);

    // Scripts written without blanks between words: each sign is a word, and nearness does the rest.
    private static bool StandsAlone(Rune rune) => rune.Value
        is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x20000 and <= 0x2FFFF)
        or (>= 0x0E01 and <= 0x0E30);
}
