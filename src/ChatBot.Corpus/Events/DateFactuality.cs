using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Reads whether what a sentence dates came about, by the verb that governs the date.</summary>
internal static class DateFactuality
{
    private static EventWords Words => Lexicon.English.Events;

    /// <summary>Of what a date dates: by the verb before it that governs it; by the stretch where there is none.</summary>
    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">The first word of the date.</param>
    /// <param name="first">The first word of the stretch.</param>
    /// <param name="end">One past its last word.</param>
    /// <param name="isPast">As <see cref="FactualityReader.Of"/> has it.</param>
    public static Factuality Of(string text, IReadOnlyList<Token> tokens, int at, int first, int end, bool isPast = false)
    {
        first = Math.Min(first, at);
        if (CancellationPredicates.IsExcepted(text, tokens, at))
            return Factuality.Cancelled;
        // "Instead of sitting for the prize on 4 May, he fell ill."
        if (Enumerable.Range(first, at - first).Any(i => i > 0 && tokens[i].Word == "of" && tokens[i - 1].Word == "instead"
            && !Enumerable.Range(i, at - i).Any(next => Parentheses.IsComma(text, tokens, next) || ToldVerbs.IsAt(tokens, next))))
            return Factuality.Cancelled;
        // "They did not speak until May."
        if (Enumerable.Range(first, at - first).TakeLast(2).Any(i => tokens[i].Word == "until")
            && Enumerable.Range(first, at - first).TakeLast(FactualityReader.FarthestAfter)
                .Any(i => Words.Negations.Contains(tokens[i].Word)))
            return Factuality.Happened;
        if (PlanPredicates.IsAppointedTo(text, tokens, at, first)
            && FactualityReader.Around(text, tokens, at, first, end, isPast, isDate: true) == Factuality.Happened)
            return Factuality.Planned;
        var governed = FactualityReader.Before(text, tokens, at, FactualityReader.From(tokens, at, first), isPast, isDate: true);
        if (governed is { Told: Factuality.Happened, By: var by } && ToldVerbs.IsAt(tokens, by))
        {
            return CancellationPredicates.IsUndone(tokens, by, end) || CancellationPredicates.IsGivenUp(tokens, by)
                || Enumerable.Range(Math.Max(first, by - 1), by - Math.Max(first, by - 1) + 1)
                    .Any(i => at - i <= 4 ? CancellationPredicates.IsCancellingBefore(tokens, i, isDate: true)
                        : CancellationPredicates.IsCancellingFar(tokens, i))
                || IsUndoneBefore(text, tokens, first, by) || (Enumerable.Range(at, Math.Min(FactualityReader.FarthestVerb + 1, end - at))
                    .FirstOrDefault(i => tokens[i].Word == "that") is var that && that > 0
                    && FactualityReader.OfStretch(text, tokens, that + 1, end, isPast) == Factuality.Cancelled)
                || CancellationPredicates.IsRevoked(tokens, by, end)
                || Enumerable.Range(first, by - first).Any(i => CancellationPredicates.IsNone(tokens, i, at))
                || CancellationPredicates.IsCancelledFromBefore(text, tokens, at, by, isDate: true)
                || CancellationPredicates.Is(text, tokens, at, end) ? Factuality.Cancelled : Factuality.Happened;
        }
        var told = FactualityReader.Around(text, tokens, at, first, end, isPast, isDate: true);
        return told == Factuality.Happened && !(governed is null && IsToldAfter(text, tokens, at, end))
            ? FactualityReader.OfStretch(text, tokens, first, end, isPast) : told;
    }

    // "It did not take place, since no ship sailed on 4 May", "the trip was called off, his office said on 4 May".
    private static bool IsUndoneBefore(string text, IReadOnlyList<Token> tokens, int first, int by)
    {
        for (var i = first; i < by && !ToldVerbs.IsAt(tokens, i) && !CancellationPredicates.Divides(tokens[i].Word); i++)
        {
            if (CancellationPredicates.IsUndone(tokens, i, by))
            {
                return Enumerable.Range(i + 1, by - i - 1).Any(next => Words.TemporalOpeners.Contains(tokens[next].Word)
                    || tokens[next].Word == "because" || (by - next <= FactualityReader.FarthestVerb
                        && Parentheses.IsComma(text, tokens, next)
                        && !CancellationPredicates.Divides(tokens[next].Word) && !Words.Relatives.Contains(tokens[next].Word)));
            }
        }
        return false;
    }

    // "…, yet on 4 May the crews rowed": the verb of a date that opens its clause stands after it.
    private static bool IsToldAfter(string text, IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + FactualityReader.FarthestPredicate); i++)
        {
            if (CancellationPredicates.IsBreak(text, tokens, i) || CancellationPredicates.Divides(tokens[i].Word)
                || CancellationPredicates.IsUndone(tokens, i, end) || CancellationPredicates.IsGivenUp(tokens, i)
                || CancellationPredicates.IsPhrase(tokens, i) || CancellationPredicates.IsRevoked(tokens, i, end)
                || CancellationPredicates.IsFailed(tokens, i, end)
                || (ToldVerbs.Governs(tokens[i].Word) && !FactualityReader.IsNamesake(text, tokens, i)))
                return false;
            if (ToldVerbs.IsAt(tokens, i))
                return i + 1 >= end || tokens[i + 1].Word != "that";
        }
        return false;
    }
}
