using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Explain;

/// <summary>The one line that frames an answer: what was decided, and nothing that what is shown could contradict.</summary>
internal static class Explanation
{
    /// <param name="aside">What else is to be said of the question; null for nothing.</param>
    public static Phrase Of(
        Certainty certainty, IReadOnlyList<AnswerQuotation> quotations, AskedQuestion? asked = null, Phrase? aside = null)
    {
        if (certainty == Certainty.Unsure)
        {
            var lacked = UnknownName(asked) is { } name ? Phrase.Of($"No document of the library has “{name}”.")
                : Phrase.Of($"This may not answer it.");
            return Phrase.Join(" ", lacked, aside ?? Phrase.Empty, quotations.Count == 1 ? Phrase.Of($"The closest passage:")
                : Phrase.Of($"The closest passages:"));
        }
        var counts = Counts.OfQuotations(quotations);
        return quotations[0].Labels.Contains(QuotationLabel.Cancelled) ? Phrase.Join(" ", Phrase.Of($"It did not take place."), counts)
            : counts;
    }

    /// <summary>For what the library has no word of.</summary>
    public static Phrase OfNothing(AskedQuestion asked) => UnknownName(asked) is { } name
        ? Phrase.Of($"Nothing found: no document of the library has “{name}”.")
        : Phrase.Join(" ", Phrase.Of($"Nothing found: no sentence of the library comes near this."),
            Phrase.Of($"Ask about what its documents tell: a person, a place, a date, a thing."));

    private static string? UnknownName(AskedQuestion? asked) => asked?.Unknown.FirstOrDefault(word => word.Word.IsName)?.Word is { } name
        ? asked.Question.Text[name.Tokens[0].Span.Start..name.Tokens[^1].Span.End]
        : null;
}
