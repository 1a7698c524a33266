using ChatBot.Corpus.Phrases;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>Says which words of a query the library lacks: all of it, or only what can be quoted for an answer.</summary>
internal static class Absence
{
    public static Phrase Of(LibrarySnapshot library, LibraryQuery query)
    {
        var words = NameNotes.Either(query.Unknown.Select(word => $"“{word}”"));
        return query.Unknown.Any(word => IsInFile(library, word))
            ? Phrase.Of(
                $"Nothing found: no sentence of the library has {words}, only a heading, a byline or what is not the document itself.")
            : Phrase.Of($"Nothing found: no document of the library has {words}.");
    }

    private static bool IsInFile(LibrarySnapshot library, string word)
    {
        var folded = Folding.Fold(word);
        return library.Works.Any(work => work.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
            && Analyzer.Read(work.Text).Any(token => token.Word == folded));
    }
}
