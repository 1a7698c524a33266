using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>What a library's texts name most often: examples of what can be asked.</summary>
/// <param name="Person">A person's canonical name, or null.</param>
/// <param name="Name">Any name, or null.</param>
/// <param name="Day">A day of the year, as 11-20, or null.</param>
[MemoryPackable]
public sealed partial record Commonest(string? Person, string? Name, string? Day)
{
    internal static Commonest Of(IReadOnlyList<MentionCounts> works) =>
        new(Most(works, work => work.People), Most(works, work => work.Names), Most(works, work => work.Days));

    private static string? Most(IReadOnlyList<MentionCounts> works, Func<MentionCounts, CountedWords> counted)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var work in works)
            counted(work).AddTo(counts);
        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)
            .FirstOrDefault();
    }
}
