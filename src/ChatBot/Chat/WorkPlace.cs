using System.Globalization;
using ChatBot.Corpus.Works;

namespace ChatBot.Chat;

/// <summary>Which work of a library: by its key, which outlasts changes of the library, or by its index, which does not.</summary>
internal sealed record WorkPlace(string? Key, int Index)
{
    public string ByKey => Key ?? ByIndex;

    public string ByIndex => string.Create(CultureInfo.InvariantCulture, $"#{Index}");

    /// <exception cref="ArgumentException">The edition does not have the work.</exception>
    public static WorkPlace Of(LibraryEdition edition, Work work)
    {
        for (var index = 0; index < edition.Works.Count; index++)
            if (ReferenceEquals(edition.Works[index], work)) return new WorkPlace(work.Key, index);
        throw new ArgumentException($"{work.Key} is not of this edition.", nameof(work));
    }

    public static WorkPlace Read(string text) =>
        text.StartsWith('#') && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new WorkPlace(null, index)
            : new WorkPlace(text, -1);

    /// <param name="isSame">Whether the library is the one that the place was written for.</param>
    public Work? In(LibraryEdition edition, bool isSame) =>
        Key is not null ? edition.Find(Key) : isSame && Index < edition.Works.Count ? edition.Works[Index] : null;
}
