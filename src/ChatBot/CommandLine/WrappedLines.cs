using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>
/// Text broken at blanks into lines of a terminal; a word, such as a source's key, is broken only where it is wider than a line.
/// </summary>
internal static class WrappedLines
{
    /// <param name="text">May hold line ends, which stay.</param>
    /// <param name="width">Cells in a line; letters of East Asia take two.</param>
    public static IEnumerable<string> Of(string text, int width) =>
        text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => Wrap(line, Math.Max(1, width)));

    private static IEnumerable<string> Wrap(string line, int width)
    {
        while (line.GetCellWidth() > width)
        {
            var fits = Fitting(line, width);
            var at = line[fits] == ' ' ? fits : line.LastIndexOf(' ', fits - 1);
            if (at <= 0)
                at = fits;
            yield return line[..at].TrimEnd(' ');
            line = line[at..].TrimStart(' ');
        }
        yield return line;
    }

    /// <summary>How many code units from the beginning have room; at least one character.</summary>
    private static int Fitting(string line, int width)
    {
        var (at, cells) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            cells += rune.ToString().GetCellWidth();
            if (at > 0 && cells > width)
                break;
            at += rune.Utf16SequenceLength;
        }
        return at;
    }
}
