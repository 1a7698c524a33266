using System.Buffers;

namespace ChatBot.Corpus.Works;

/// <summary>The little of Markdown (https://spec.commonmark.org/0.31.2/) that decides where a paragraph begins and ends.</summary>
internal static class MarkdownLines
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-*_=|: ");

    /// <summary>An ATX heading: one to six number signs and a blank.</summary>
    public static bool IsHeading(string text, TextSpan line)
    {
        var rest = text.AsSpan(line.Start, line.Length);
        var signs = rest.IndexOfAnyExcept('#');
        return signs is > 0 and <= 6 && rest[signs] == ' ';
    }

    /// <summary>A thematic break, a table's ruler, a fence of code: nothing to quote.</summary>
    public static bool IsRule(string text, TextSpan line)
    {
        var rest = text.AsSpan(line.Start, line.Length);
        return rest.StartsWith("```") || rest.StartsWith("~~~") || (rest.Length >= 3 && !rest.ContainsAnyExcept(RuleMarks));
    }

    /// <summary>The range without a YAML front matter at the head of the file.</summary>
    public static TextSpan AfterFrontMatter(string text, TextSpan range)
    {
        if (range.Start != 0 || !text.StartsWith("---", StringComparison.Ordinal))
            return range;
        foreach (var line in PassageSplitter.Lines(text, range).Skip(1))
        {
            if (text.AsSpan(line.Start, line.Length).TrimEnd() is "---" or "...")
                return range with { Start = Math.Min(line.End + 1, range.End) };
        }
        return range;
    }
}
