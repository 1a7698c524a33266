namespace ChatBot.Discord.Models;

/// <summary>Lists as they are read.</summary>
internal static class Lists
{
    /// <summary>The list without elements that are null, which no list of Discord's is documented to have.</summary>
    public static IReadOnlyList<T>? WithoutNulls<T>(this IReadOnlyList<T>? list)
        where T : class => list?.Any(element => element is null) == true ? [.. list.Where(element => element is not null)] : list;
}
