namespace ChatBot.Replies;

/// <summary>
/// What to ask next, in one small line: each command as a link that puts it into the message box, and what to type after it.
/// </summary>
internal static class SuggestedCalls
{
    private const int Most = 4;
    private const int LongestAbout = 60;

    /// <param name="mention">A command's name as it is named in a reply; null for its bare name.</param>
    /// <param name="before">What stands before them in the line.</param>
    /// <returns>As many as have room; empty for none.</returns>
    public static string Line(IReadOnlyList<string> calls, Func<string, string>? mention, MessageCatalog words, int room, string? before =
        null)
    {
        var line = before is null ? "" : $"-# {before}";
        var isFirst = true;
        foreach (var call in calls.Take(Most).Select(call => Suggested(call, mention)).Distinct())
        {
            var longer = (line, isFirst) switch
            {
                ("", _) => $"-# {words.Say("try")} {call}",
                (_, true) => $"{line} · {words.Say("try")} {call}",
                _ => $"{line} · {call}",
            };
            if (longer.Length <= room) (line, isFirst) = (longer, false);
        }

        return line.Length <= room ? line : "";
    }

    private static string Suggested(string call, Func<string, string>? mention)
    {
        if (!call.StartsWith('/') || mention is null) return Clipped.Escaped(call, LongestAbout);
        var end = call.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? mention(call[1..]) : $"{mention(call[1..end])} {Clipped.Escaped(call[(end + 1)..], LongestAbout)}";
    }
}
