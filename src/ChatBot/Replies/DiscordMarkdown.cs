using System.Text;

namespace ChatBot.Replies;

/// <summary>Discord's Markdown: what is quoted is escaped, so that the reader sees the source's characters and nobody is pinged.</summary>
public static class DiscordMarkdown
{
    private const string Anywhere = @"\*_~`|<>[]@";
    private const string AtLineStart = "#-+";

    /// <summary>The text with a backslash before each character that Discord would read as markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isLineStart = true;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (Anywhere.Contains(letter) || (isLineStart && AtLineStart.Contains(letter)) || IsListDot(text, at) || IsAddress(text, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
            isLineStart = letter is '\n' or '\r' || (isLineStart && letter is ' ' or '\t');
        }

        return escaped.ToString();
    }

    /// <summary>An address would be made a link, backslashes included; without its colon it is only characters.</summary>
    private static bool IsAddress(string text, int at) => text[at] == ':' && text.AsSpan(at + 1).StartsWith("//");

    /// <summary>"1." at the start of a line begins a numbered list.</summary>
    private static bool IsListDot(string text, int at)
    {
        if (text[at] != '.' || at == 0 || !char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        var start = at - 1;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start == 0 || text[start - 1] is '\n' or '\r';
    }
}
