using ChatBot.Search.Answers;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Explain;

/// <summary>The one line that frames an answer: what was decided, and nothing that what is shown could contradict.</summary>
internal static class Explanation
{
    public static string Of(Certainty certainty, IReadOnlyList<AnswerQuotation> quotations, AskedQuestion? asked = null, string aside = "")
    {
        if (certainty == Certainty.Unsure)
        {
            var lacked = UnknownName(asked) is { } name ? $"No document of the library has “{name}”.{aside}"
                : $"This may not answer it.{aside}";
            return quotations.Count == 1 ? $"{lacked} The closest passage:" : $"{lacked} The closest passages:";
        }
        return (quotations[0].Labels.Contains(QuotationLabel.Cancelled) ? "It did not take place. " : "") + Counts(quotations);
    }

    /// <summary>How many quotations of how many sources.</summary>
    public static string Counts(IReadOnlyList<AnswerQuotation> quotations) =>
        $"{CountedNoun.Of(quotations.Count, "quotation")} from {CountedNoun.Of(quotations.Select(quotation => quotation.Quotation.Work).Distinct().Count(), "source")}.";

    /// <summary>For what the library has no word of.</summary>
    public static string OfNothing(AskedQuestion asked) => UnknownName(asked) is { } name
        ? $"Nothing found: no document of the library has “{name}”."
        : "Nothing found: no sentence of the library comes near this. Ask about what its documents tell: a person, a place, a date, a thing.";

    private static string? UnknownName(AskedQuestion? asked) => asked?.Unknown.FirstOrDefault(word => word.Word.IsName)?.Word is { } name
        ? asked.Question.Text[name.Tokens[0].Span.Start..name.Tokens[^1].Span.End]
        : null;
}
