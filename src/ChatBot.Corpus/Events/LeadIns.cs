using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>
/// What the line over a list says of whether its items came about ("What followed was a chain of cancellations:", "Planned for next
/// year:"). Sentences are given in the order of reading.
/// </summary>
/// <param name="text">The work's text.</param>
internal sealed class LeadIns(string text)
{
    private Factuality? _told;

    /// <summary>What was said over the list whose item a sentence is; null where nothing was, and for what is no item.</summary>
    public Factuality? Read(Passage passage, Sentence sentence, IReadOnlyList<Token> tokens)
    {
        if (ListItems.Starts(text, passage.Span))
            return _told;
        _told = text.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimEnd().EndsWith(":") ? Told(tokens) : null;
        return null;
    }

    private static Factuality? Told(IReadOnlyList<Token> tokens)
    {
        var words = Lexicon.English.Events;
        if (Enumerable.Range(0, tokens.Count).Any(at => words.Cancelling.Contains(tokens[at].Word)
            || CancellationPredicates.IsUndone(tokens, at, tokens.Count)))
            return Factuality.Cancelled;
        return tokens.Any(token => words.PlannedItems.Contains(token.Word)) ? Factuality.Planned : null;
    }
}
