using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>Puts the letters of a page together to words, in the order in which the page draws them.</summary>
internal static partial class PdfWords
{
    /// <summary>A gap wider than this share of the type's size parts words where the page has no blank between them.</summary>
    internal const double WordGap = 0.17;

    /// <summary>A mark stands at most this many sizes of the type before its item.</summary>
    private const double LongestMarkGap = 3;

    private readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold);

    public static IReadOnlyList<PdfWord> Of(Page page)
    {
        var glyphs = Glyphs(page.Letters);
        var words = new List<PdfWord>();
        var word = new List<Glyph>();
        var drawn = new HashSet<(string, int, int)>();
        foreach (var glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                Close(word, words, blankAfter: true);
                continue;
            }
            // Some programs draw a letter twice, a hair apart, to make it bold.
            if (IsDrawn(drawn, glyph))
                continue;
            if (word.Count > 0 && !Follows(word[^1], glyph))
                Close(word, words, blankAfter: false);
            word.Add(glyph);
        }
        Close(word, words, blankAfter: false);
        return WithMarks(words);
    }

    /// <summary>The mark of a list item belongs to its first word: alone, it would stand in another column.</summary>
    private static List<PdfWord> WithMarks(List<PdfWord> words)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var (mark, next) = (words[i], words[i + 1]);
            var gap = next.Left - mark.Right;
            if (!ItemMark().IsMatch(mark.Text) || Math.Abs(mark.Baseline - next.Baseline) > 0.3 * next.Size || gap < 0
                || gap > LongestMarkGap * next.Size)
                continue;
            words[i + 1] = next with { Text = $"{mark.Text} {next.Text}", Left = mark.Left };
            words.RemoveAt(i);
        }
        return words;
    }

    /// <summary>
    /// The letters of the page's main direction, turned so that it runs from left to right; what stands across it (a stamp in the margin)
    /// is dropped.
    /// </summary>
    private static IEnumerable<Glyph> Glyphs(IReadOnlyList<Letter> letters)
    {
        var turns = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).GroupBy(Turn)
            .OrderByDescending(group => group.Count()).Select(group => group.Key).ToList();
        var main = turns.Count > 0 ? turns[0] : 0;
        return letters.Where(letter => string.IsNullOrWhiteSpace(letter.Value) || Turn(letter) == main).Select(letter =>
        {
            var (startX, startY) = Turned(letter.StartBaseLine.X, letter.StartBaseLine.Y, main);
            var (endX, _) = Turned(letter.EndBaseLine.X, letter.EndBaseLine.Y, main);
            var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
            return new Glyph(Plain(letter.Value), Math.Min(startX, endX), Math.Max(startX, endX), startY, size, letter.FontDetails.IsBold
                || letter.FontDetails.Name?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true);
        });
    }

    /// <summary>Quarter turns of a letter's baseline against the page.</summary>
    private static int Turn(Letter letter)
    {
        var angle = Math.Atan2(letter.EndBaseLine.Y - letter.StartBaseLine.Y, letter.EndBaseLine.X - letter.StartBaseLine.X);
        return ((int)Math.Round(angle / (Math.PI / 2)) + 4) % 4;
    }

    private static (double X, double Y) Turned(double x, double y, int turns) => turns switch
    {
        1 => (y, -x),
        2 => (-x, -y),
        3 => (-y, x),
        _ => (x, y),
    };

    /// <summary>
    /// Ligatures, and Arabic letters in the shape of their place, are the letters themselves: the shape is the printer's.
    /// </summary>
    private static string Plain(string text) =>
        text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06') || text.AsSpan().ContainsAnyInRange('\uFB50', '\uFDFF')
        || text.AsSpan().ContainsAnyInRange('\uFE70', '\uFEFC') ? text.Normalize(NormalizationForm.FormKC) : text;

    private static bool IsDrawn(HashSet<(string, int, int)> drawn, Glyph glyph)
    {
        var (x, y) = ((int)Math.Floor(glyph.Left), (int)Math.Floor(glyph.Baseline));
        if (glyph.Right - glyph.Left > 1)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                if (drawn.Contains((glyph.Text, x + dx, y)) && glyph.Right - glyph.Left > 1.5 * Math.Abs(dx) + 1)
                    return true;
            }
        }
        drawn.Add((glyph.Text, x, y));
        return false;
    }

    private static bool Follows(Glyph last, Glyph next)
    {
        var size = Math.Max(last.Size, next.Size);
        if (Math.Abs(last.Baseline - next.Baseline) > 0.12 * size || Math.Abs(last.Size - next.Size) > 0.25 * size)
            return false;
        var gap = LineText.IsRightToLeft(next.Text) && next.Right <= last.Left + (0.2 * size) ? last.Left - next.Right
            : next.Left - last.Right;
        return gap < WordGap * size && gap > -0.6 * size;
    }

    private static void Close(List<Glyph> word, List<PdfWord> words, bool blankAfter)
    {
        if (word.Count == 0)
        {
            if (blankAfter && words.Count > 0)
                words[^1] = words[^1] with { BlankAfter = true };
            return;
        }
        // Right-to-left words are drawn either way: a page that draws them from the left has them backwards.
        var backwards = word.Count > 1 && word[0].Left < word[^1].Left && word.Exists(glyph => LineText.IsRightToLeft(glyph.Text))
            && !word.Exists(glyph => char.IsAsciiLetterOrDigit(glyph.Text[0]));
        var text = string.Concat((backwards ? Enumerable.Reverse(word) : word).Select(glyph => glyph.Text));
        words.Add(new PdfWord(text, word.Min(glyph => glyph.Left), word.Max(glyph => glyph.Right), word[0].Baseline, word[0].Size,
            word[0].IsBold, blankAfter));
        word.Clear();
    }

    [GeneratedRegex(@"^(?:[•●○◦▪■□–·‣⁃\uE000-\uF8FF]|\d{1,2}[.)])$")]
    private static partial Regex ItemMark();
}
