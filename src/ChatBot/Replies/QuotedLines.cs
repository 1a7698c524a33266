using System.Text;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Replies;

/// <summary>
/// Words of a work as a Discord blockquote: escaped, so that they are seen as the file has them, with the places that match in bold.
/// </summary>
internal static class QuotedLines
{
    /// <param name="work">The work quoted.</param>
    /// <param name="span">What is quoted.</param>
    /// <param name="matches">Places in the work's text to set in bold; those outside of the span are passed over.</param>
    /// <returns>Lines that begin with "> ", without a line end after the last.</returns>
    public static string Of(Work work, TextSpan span, IReadOnlyList<TextSpan> matches)
    {
        var lines = new StringBuilder(span.Length + 64);
        var bold = BoldRanges(work.Text, span, matches);
        var (at, next) = (span.Start, 0);
        while (true)
        {
            var end = work.Text.IndexOf('\n', at, span.End - at);
            var line = new TextSpan(at, end < 0 ? span.End : end);
            lines.Append("> ").Append(Line(work.Text, line, bold, ref next));
            if (end < 0) return lines.ToString();
            lines.Append('\n');
            at = end + 1;
        }
    }

    private static string Line(string text, TextSpan line, List<TextSpan> bold, ref int next)
    {
        // The characters are escaped as one line, since some are markup only at its beginning; then the stars go in.
        var escaped = new StringBuilder();
        var at = line.Start;
        var whole = DiscordMarkdown.Escape(text[line.Start..line.End].TrimEnd('\r'));
        var read = 0;
        while (next < bold.Count && bold[next].Start < line.End)
        {
            var (start, end) = (bold[next].Start, bold[next].End);
            read = Copy(escaped, whole, read, start - at);
            escaped.Append("**");
            read = Copy(escaped, whole, read, end - start);
            escaped.Append("**");
            at = end;
            next++;
        }

        return escaped.Append(whole, read, whole.Length - read).ToString();
    }

    /// <summary>Copies so many characters of the source, with their backslashes.</summary>
    private static int Copy(StringBuilder into, string escaped, int from, int characters)
    {
        var at = from;
        for (; characters > 0 && at < escaped.Length; characters--) at += escaped[at] == '\\' ? 2 : 1;
        into.Append(escaped, from, at - from);
        return at;
    }

    /// <summary>Whether a word goes on here; the parts of a compound with hyphens are one.</summary>
    private static bool IsWithinWord(string text, int at)
    {
        if (at < 1 || at >= text.Length) return false;
        var (before, after) = (text[at - 1], text[at]);
        return char.IsLetterOrDigit(before)
            ? char.IsLetterOrDigit(after) || (after == '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            : before == '-' && at > 1 && char.IsLetterOrDigit(text[at - 2]) && char.IsLetterOrDigit(after);
    }

    /// <summary>
    /// The matches within the span, a line at a time: without blanks at their ends, and those that touch made one, since "****" is no
    /// markup.
    /// </summary>
    private static List<TextSpan> BoldRanges(string text, TextSpan span, IReadOnlyList<TextSpan> matches)
    {
        var ranges = new List<TextSpan>();
        var pending = new Stack<TextSpan>(matches.OrderDescending());
        while (pending.TryPop(out var match))
        {
            var (start, end) = (Math.Max(match.Start, span.Start), Math.Min(match.End, span.End));
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (start >= end) continue;
            // Never a part of a word.
            while (start > span.Start && IsWithinWord(text, start)) start--;
            while (end < span.End && IsWithinWord(text, end)) end++;
            var lineEnd = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            if (lineEnd >= 0)
            {
                // Markup does not reach over the end of a quoted line.
                pending.Push(new TextSpan(start + lineEnd + 1, end));
                pending.Push(new TextSpan(start, start + lineEnd));
                continue;
            }

            if (ranges.Count > 0 && start <= ranges[^1].End) ranges[^1] = new TextSpan(ranges[^1].Start, Math.Max(end, ranges[^1].End));
            else ranges.Add(new TextSpan(start, end));
        }

        return ranges;
    }
}
