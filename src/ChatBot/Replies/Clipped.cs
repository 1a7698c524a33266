namespace ChatBot.Replies;

/// <summary>MessageCatalog text cut to a length; quotations are never cut like this.</summary>
internal static class Clipped
{
    /// <summary>At most so many UTF-16 code units, whole characters, with … where something is missing.</summary>
    public static string To(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = most - 1;
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        return string.Concat(text.AsSpan(0, Math.Max(0, end)).TrimEnd(), "…");
    }

    /// <summary>One line, escaped for Discord and clipped so that it has at most so many code units with its backslashes.</summary>
    public static string Escaped(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var escaped = DiscordMarkdown.Escape(To(line, most));

        // A character less is at least a code unit less, so one step back is enough.
        return escaped.Length <= most ? escaped : DiscordMarkdown.Escape(To(line, Math.Max(1, most - (escaped.Length - most))));
    }
}
