using System.Text;

namespace ChatBot.Testing.Discord;

/// <summary>What a reader of a message sees quoted: its blockquotes, with Discord's markup undone.</summary>
public static class ShownQuotes
{
    /// <summary>The blockquotes in order, as the words that are seen.</summary>
    public static IReadOnlyList<string> Of(string message)
    {
        var blocks = new List<List<string>>();
        var inside = false;
        foreach (var line in message.Split('\n'))
        {
            var isQuoted = line.StartsWith("> ", StringComparison.Ordinal);
            if (isQuoted && !inside) blocks.Add([]);
            if (isQuoted) blocks[^1].Add(Plain(line[2..]));
            inside = isQuoted;
        }

        return [.. blocks.Select(lines => string.Join('\n', lines))];
    }

    /// <summary>The stretches of a message that are in bold.</summary>
    public static IReadOnlyList<string> Bold(string line)
    {
        var parts = new List<string>();
        var text = new StringBuilder();
        var isBold = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length)
            {
                text.Append(line[++at]);
            }
            else if (line.AsSpan(at).StartsWith("**"))
            {
                if (isBold) parts.Add(text.ToString());
                text.Clear();
                isBold = !isBold;
                at++;
            }
            else
            {
                text.Append(line[at]);
            }
        }

        return parts;
    }

    /// <summary>A line without its backslashes and the stars of bold type.</summary>
    private static string Plain(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length) text.Append(line[++at]);
            else if (line.AsSpan(at).StartsWith("**")) at++;
            else text.Append(line[at]);
        }

        return text.ToString();
    }
}
