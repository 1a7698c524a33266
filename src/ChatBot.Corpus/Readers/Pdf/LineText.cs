using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>The text of a line: words from left to right, or from right to left in the scripts that are written so.</summary>
internal static partial class LineText
{
    /// <summary>A gap wider than this many times the type's size parts the cells of a table.</summary>
    internal const double CellGap = 2;

    public static string Of(IReadOnlyList<PdfWord> words)
    {
        var text = new StringBuilder();
        PdfWord? last = null;
        foreach (var word in IsRightToLeft(words) ? Reversed(words) : words)
        {
            if (last is not null && Between(last, word) is var between and not '\0')
                text.Append(between);
            text.Append(word.Text);
            last = word;
        }
        return text.ToString();
    }

    /// <summary>True where a text ends as a sentence does.</summary>
    public static bool EndsSentence(string text) => SentenceEnd().IsMatch(text);

    /// <summary>True where a text ends in "Dr." or an initial, which ends no sentence.</summary>
    public static bool EndsInTitle(string text) => Title().IsMatch(text);

    /// <summary>
    /// True where a character of the text belongs to Hebrew, Arabic or another script that is written from right to left.
    /// </summary>
    public static bool IsRightToLeft(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFDFF')
        || text.AsSpan().ContainsAnyInRange('\uFE70', '\uFEFC');

    private static bool IsRightToLeft(IReadOnlyList<PdfWord> words)
    {
        var against = 0;
        foreach (var word in words)
        {
            if (IsRightToLeft(word.Text))
                against += word.Text.Length;
            else if (word.Text.Any(char.IsLetter))
                against -= word.Text.Length;
        }
        return against > 0;
    }

    /// <summary>From right to left, with the words of the other direction among them in their own order.</summary>
    private static IEnumerable<PdfWord> Reversed(IReadOnlyList<PdfWord> words)
    {
        var run = new Stack<PdfWord>();
        foreach (var word in words.Reverse())
        {
            if (!IsRightToLeft(word.Text) && word.Text.Any(char.IsLetter))
            {
                run.Push(word);
                continue;
            }
            while (run.TryPop(out var other))
                yield return other;
            yield return word;
        }
        while (run.TryPop(out var other))
            yield return other;
    }

    private static char Between(PdfWord last, PdfWord next)
    {
        var gap = next.Left >= last.Left ? next.Left - last.Right : last.Left - next.Right;
        var size = Math.Max(last.Size, next.Size);
        if (gap > CellGap * size && last.Text.Length + next.Text.Length > 0)
            return '\t';
        var blank = next.Left >= last.Left ? last.BlankAfter : next.BlankAfter || last.BlankAfter;
        return blank || gap > PdfWords.WordGap * size ? ' ' : '\0';
    }

    [GeneratedRegex(@"[.!?:;。！？…][""'”’»)\]]*\s*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:^|\s)\p{Lu}\p{Ll}{0,2}\.$")]
    private static partial Regex Title();
}
