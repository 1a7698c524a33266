namespace ChatBot.Corpus.Dates.Tokens;

/// <summary>The lines of a text, which are shorter than its paragraphs where no empty line stands between them.</summary>
internal static class TextLines
{
    /// <summary>The tokens of the line around some of them, as far as so many on either side.</summary>
    public static (int First, int Next) Around(string text, TokenList tokens, int first, int next, int most)
    {
        bool IsBreak(int before) => text.AsSpan(tokens[before].End, tokens[before + 1].Start - tokens[before].End).Contains('\n');
        var (start, end) = (first, next);
        while (start > 0 && first - start <= most && !IsBreak(start - 1)) start--;
        while (end < tokens.Count && end - next <= most && !IsBreak(end - 1)) end++;
        return (start, end);
    }
}
