using System.Buffers;
using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Figures;

/// <summary>What a sum was given for: "spent £14 million on pumps", "bought the hill for 300 guineas".</summary>
internal static class PricedThing
{
    private static readonly FigureWords Lists = Lexicon.English.Figures;

    private const int LongestThing = 6;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.()");

    private static readonly FrozenSet<string> Giving = Inflection.Forms(Lists.PayingVerbs);
    private static readonly FrozenSet<string> Trading = Inflection.Forms(Lists.TradingVerbs);

    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="text">The text that they are of.</param>
    /// <param name="first">The first word of the sum.</param>
    /// <param name="end">Its last word, the unit among it.</param>
    public static IEnumerable<string> Of(IReadOnlyList<Token> tokens, string text, int first, int end)
    {
        if (end + 2 < tokens.Count && tokens[end + 1].Word is "on" or "for" && Verb(tokens, first, Giving) is not null)
            return Thing(tokens, text, end + 2, Math.Min(tokens.Count, end + 2 + LongestThing));
        if (first > 1 && tokens[first - 1].Word == "for" && Verb(tokens, first, Trading) is { } verb)
            return Thing(tokens, text, verb + 1, first - 1);
        return [];
    }

    private static int? Verb(IReadOnlyList<Token> tokens, int first, FrozenSet<string> verbs)
    {
        for (var i = first - 1; i >= Math.Max(0, first - LongestThing - 2); i--)
        {
            if (verbs.Contains(tokens[i].Word))
                return i;
        }
        return null;
    }

    private static IEnumerable<string> Thing(IReadOnlyList<Token> tokens, string text, int from, int to)
    {
        for (var i = from; i < to && !Lists.PricedEnds.Contains(tokens[i].Word); i++)
        {
            if (i > from && text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End).ContainsAny(Stops))
                yield break;
            if (tokens[i].Word != "of" && !Lexicon.English.Questions.NounDeterminers.Contains(tokens[i].Word))
                yield return Spelling.Term(tokens[i].Word);
        }
    }
}
