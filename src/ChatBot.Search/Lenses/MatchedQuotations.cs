using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Search.Lenses;

/// <summary>Makes quotations of matches: one for each stretch of text, with what it carries over, its date and its labels.</summary>
internal static class MatchedQuotations
{
    /// <param name="matches">In the order in which they are to be shown.</param>
    /// <param name="label">A label for all of them, or null.</param>
    /// <param name="shown">What is shown before them, and needs no quoting again.</param>
    public static List<AnswerQuotation> Of(IReadOnlyList<EventMatch> matches, string? label, params IReadOnlyList<EventMatch> shown)
    {
        var quoted = matches.Concat(shown).Select(match => (match.Event.Work, Span: match.Event.Quotable)).ToHashSet();
        var quotations = new List<AnswerQuotation>();
        foreach (var group in matches.GroupBy(match => (match.Event.Work, match.Event.Quotable)))
        {
            var first = group.First();
            var span = Extended(first, quoted.Contains);
            var labels = new List<string>();
            if (label is not null)
                labels.Add(label);
            labels.AddRange(group.Select(match => LabelOf(match.Event.Factuality)).OfType<string>().Distinct());
            if (group.Any(match => match.Event.Factuality == Factuality.Happened))
                labels.RemoveAll(one => one is QuotationLabel.Planned or QuotationLabel.Expected);
            var spans = group.SelectMany(match => match.Matches).Where(span.Contains);
            var date = first.Event.Dates.Count == 0 ? null : first.Event.Dates[0].Value;
            quotations.Add(new AnswerQuotation(first.Event.Work.Quote(span), date, labels, WithoutOverlap(spans)));
        }
        return quotations;
    }

    public static string? LabelOf(Factuality factuality) => factuality switch
    {
        Factuality.Cancelled => QuotationLabel.Cancelled,
        Factuality.Planned => QuotationLabel.Planned,
        Factuality.Expected => QuotationLabel.Expected,
        _ => null,
    };

    /// <summary>With the sentence before, where that holds what was asked for and is not quoted by itself.</summary>
    private static TextSpan Extended(EventMatch match, Func<(Work, TextSpan), bool> isQuoted)
    {
        var span = match.Event.Quotable;
        if (!match.NeedsAntecedent && !match.Event.IsContinuation || match.Event.Antecedent is not { } antecedent
            || isQuoted((match.Event.Work, antecedent.Span)))
            return span;
        return new TextSpan(antecedent.Span.Start, span.End);
    }

    /// <summary>Spans in order, without those that begin inside another.</summary>
    public static List<TextSpan> WithoutOverlap(IEnumerable<TextSpan> spans)
    {
        var kept = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (kept.Count == 0 || span.Start >= kept[^1].End)
                kept.Add(span);
        }
        return kept;
    }
}
