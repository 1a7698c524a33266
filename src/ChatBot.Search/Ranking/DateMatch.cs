using ChatBot.Corpus.Dates;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>How well a sentence's dates meet a date of a question.</summary>
internal static class DateMatch
{
    /// <summary>A date as fine as the one asked for, or finer.</summary>
    private const double Inside = 1;

    /// <summary>A coarser one, of which it is a part: "1957" for "October 1957".</summary>
    private const double Coarser = 0.5;

    public static Match BestIn(DateInterval date, SentenceReading sentence)
    {
        var best = Match.None;
        foreach (var mention in sentence.Dates)
        {
            var strength = !mention.Value.Overlaps(date) || mention.Value.Start is null || mention.Value.End is null ? 0
                : date.Contains(mention.Value) ? Inside : Coarser;
            if (strength > best.Strength)
                best = new Match(strength, strength, sentence.Tokens.FirstOrDefault(token => mention.Span.Contains(token.Span)).Position);
        }
        return best;
    }
}
