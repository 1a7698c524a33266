using System.Buffers;

namespace ChatBot.Search.Reading;

/// <summary>The signs between two words that end what belongs together.</summary>
internal static class Joins
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",;:()“”\"/’'");
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;:.()!?—");

    public static bool EndName(ReadOnlySpan<char> between) => between.ContainsAny(NameEnds);

    public static bool EndPhrase(ReadOnlySpan<char> between) => between.ContainsAny(PhraseEnds);
}
