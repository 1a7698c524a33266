using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Queries;

/// <summary>Words of a query that ask for nothing themselves.</summary>
internal static class QueryStopWords
{
    public static bool Contains(string word) => Lexicon.English.Questions.QueryStopWords.Contains(word);
}
