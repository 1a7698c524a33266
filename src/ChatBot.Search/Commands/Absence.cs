using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Search.Lenses;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>Says which words of a query the library lacks: all of it, or only what can be quoted for an answer.</summary>
internal static class Absence
{
    public static Phrase Of(IReadOnlyList<Work> works, LibraryQuery query)
    {
        var words = NameNotes.Either(query.Unknown.Select(word => $"“{word}”"));
        return query.Unknown.Any(word => IsInFile(works, word))
            ? Phrase.Of(
                $"Nothing found: no sentence of the library has {words}, only a heading, a byline or what is not the document itself.")
            : Phrase.Of($"Nothing found: no document of the library has {words}.");
    }

    private static bool IsInFile(IReadOnlyList<Work> works, string word)
    {
        var folded = Folding.Fold(word);
        return works.Any(work => work.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
            && Analyzer.Read(work.Text).Any(token => token.Word == folded));
    }
}
