using ChatBot.Corpus.Phrases;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Lenses;

/// <summary>How the names of a query were read, where the asker should know: another spelling, more than one person.</summary>
internal static class NameNotes
{
    public static Phrase Of(LibraryQuery query) => Phrase.Join(" ", query.Names.Select(Of)
        .Concat(query.Words.Where(word => word.ReadAs is not null).Select(word =>
            Phrase.Of($"“{word.Text}” is read as “{word.ReadAs}”."))));

    private static Phrase Of(QueryName name)
    {
        var meant = name.Names.Concat(name.Lesser).Select(one => one.Canonical).ToArray();
        return meant.Length > 1 ? Phrase.Of($"“{name.Text}” may be {Either(meant)}: which is meant?")
            : name.IsNear ? Phrase.Of($"“{name.Text}” is read as {meant[0]}.")
            : Phrase.Empty;
    }

    /// <summary>"a or b or c".</summary>
    public static Phrase Either(IEnumerable<string> words) =>
        words.Select(Phrase.Verbatim).Aggregate((one, other) => Phrase.Of($"{one} or {other}"));
}
