using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Words;

/// <summary>Lines that begin an item of a list or of a chronology.</summary>
internal static partial class ListItems
{
    /// <summary>"- x", "* x", "• x", "1. x", "2) x" and the "1998: x" of a chronology begin a paragraph of their own.</summary>
    public static bool Starts(string text, TextSpan line) =>
        MarkEnd(text, line) > line.Start || Dated().IsMatch(text.AsSpan(line.Start, line.Length));

    [GeneratedRegex(@"\A(?:\d{1,2} )?(?:\p{Lu}[\p{L}.]+ )?\d{4}: ", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    /// <summary>The offset after the mark of a list item, or the line's start where there is none.</summary>
    public static int MarkEnd(string text, TextSpan line)
    {
        var rest = text.AsSpan(line.Start, line.Length);
        if (rest.Length > 2 && (rest[0] is '-' or '*' or '•' or '+') && rest[1] == ' ')
            return line.Start + 2;
        var digits = 0;
        while (digits < rest.Length && digits < 3 && char.IsAsciiDigit(rest[digits]))
            digits++;
        return digits > 0 && digits + 2 < rest.Length && (rest[digits] is '.' or ')') && rest[digits + 1] == ' '
            ? line.Start + digits + 2
            : line.Start;
    }
}
