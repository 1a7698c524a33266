using ChatBot.Corpus.Events;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Commands;

/// <summary>What each word of a lens found in a library, so that its owner sees which words do nothing.</summary>
public static class LensYield
{
    /// <param name="readings">The works of the library, read.</param>
    /// <param name="lens">The lens.</param>
    /// <returns>A word or phrase of the lens, as its first forms, and how many mentions it alone finds; in the lens's order.</returns>
    public static IReadOnlyList<(string Words, int Mentions)> Of(IReadOnlyList<WorkReading> readings, Lens lens) =>
        [.. lens.Patterns.Select(pattern => (string.Join(' ', pattern.Words.Select(forms => forms.First())),
            readings.Sum(work => EventReader.Read(work, lens.Name, [pattern]).Count(mention => !mention.IsContinuation))))];
}
