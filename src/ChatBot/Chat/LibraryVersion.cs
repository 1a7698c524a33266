using ChatBot.Corpus.Works;
using ChatBot.Search.Library;

namespace ChatBot.Chat;

/// <summary>The state of a library that an answer was given from, as far as its buttons have to know.</summary>
/// <param name="Stamp">The beginning of the library's version, by which a button sees that it has changed.</param>
/// <param name="Works">In the library's order.</param>
internal sealed record LibraryVersion(string Stamp, IReadOnlyList<Work> Works)
{
    public static LibraryVersion Of(LibrarySnapshot library) => new(library.Version[..8], library.Works);

    public Work? Find(string key) => Works.FirstOrDefault(work => work.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
