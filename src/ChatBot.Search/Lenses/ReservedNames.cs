namespace ChatBot.Search.Lenses;

/// <summary>The names of commands that are code: no lens may take them.</summary>
public static class ReservedNames
{
    public static IReadOnlyList<string> All { get; } =
        ["ask", "who", "timeline", "onthisdate", "figure", "compare", "cite", "sources", "daily", "help"];
}
