using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// What comes again and again is no date: "every Monday", "each year on 5 November", "they still light it on the 5th of November".
/// </summary>
internal static class Habits
{
    private const int Reach = 12;

    /// <summary>True where the words by a date say that it recurs.</summary>
    public static bool Recurs(TokenList tokens, Reading reading) => tokens.In(reading.First - 1, tokens.Lists.Every)
        || IsYearless(reading) && InClause(
            tokens, reading, at => tokens.In(at, tokens.Lists.Yearly) || tokens.In(at, tokens.Lists.Every)
            && Terms.Unit(tokens, at + 1) is not null);

    /// <summary>True where a day without year stands by a word of habit; whether it recurs, the verb must tell.</summary>
    public static bool MayRecur(TokenList tokens, Reading reading) =>
        reading.Expression is CalendarDate { Year: null, Day: not null }
            && InClause(tokens, reading, at => tokens.In(at, tokens.Lists.Habits));

    private static bool IsYearless(Reading reading) => reading.Expression is CalendarDate { Year: null, Month: not null };

    private static bool InClause(TokenList tokens, Reading reading, Func<int, bool> says) =>
        IsMet(tokens, reading.First - 1, -1, says) || IsMet(tokens, reading.End, 1, says);

    private static bool IsMet(TokenList tokens, int from, int step, Func<int, bool> says)
    {
        for (var (at, left) = (from, Reach); left > 0 && tokens.SameSentence(from, at)
            && tokens.Mark(at) is not (',' or ';' or ':'); at += step, left--)
        {
            if (says(at)) return true;
        }

        return false;
    }
}
