using System.Globalization;
using ChatBot.Corpus.Works;

namespace ChatBot.Chat;

/// <summary>Which work of a library: by its key, which outlasts changes of the library, or by its index, which does not.</summary>
internal sealed record WorkPlace(string? Key, int Index)
{
    public string ByKey => Key ?? ByIndex;

    public string ByIndex => string.Create(CultureInfo.InvariantCulture, $"#{Index}");

    /// <exception cref="ArgumentException">The version does not have the work.</exception>
    public static WorkPlace Of(LibraryVersion version, Work work)
    {
        for (var index = 0; index < version.Works.Count; index++)
            if (ReferenceEquals(version.Works[index], work)) return new WorkPlace(work.Key, index);
        throw new ArgumentException($"{work.Key} is not of this version.", nameof(work));
    }

    public static WorkPlace Read(string text) =>
        text.StartsWith('#') && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new WorkPlace(null, index)
            : new WorkPlace(text, -1);

    /// <param name="isSame">Whether the library is the one that the place was written for.</param>
    public Work? In(LibraryVersion version, bool isSame) =>
        Key is not null ? version.Find(Key) : isSame && Index < version.Works.Count ? version.Works[Index] : null;
}
