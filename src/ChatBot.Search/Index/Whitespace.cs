using System.Text;

namespace ChatBot.Search.Index;

/// <summary>Line breaks and rows of blanks as one blank: a text as an encoder should see it.</summary>
internal static class Whitespace
{
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }
        return collapsed.ToString();
    }
}
