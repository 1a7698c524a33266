using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Features;

namespace ChatBot.Search.Asking;

/// <summary>Quotes a sentence that a question found, with the places that met the question and what is to be said of it.</summary>
internal static class QuestionQuotation
{
    /// <param name="sentence">What was found.</param>
    /// <param name="features">What of it met the question.</param>
    /// <param name="beside">The sentence before or after it that is quoted with it; null for none.</param>
    public static AnswerQuotation Of(AnnotatedSentence sentence, FeatureReader features, AnnotatedSentence? beside = null)
    {
        AnnotatedSentence[] inOrder = beside is null ? [sentence]
            : beside.Span.Start < sentence.Span.Start ? [beside, sentence] : [sentence, beside];
        var matches = inOrder.SelectMany(one => features.MetIn(one).Select(at => one.Tokens[at].Span)).ToList();
        var span = new TextSpan(inOrder[0].Span.Start, inOrder[^1].Span.End);
        var date = DateOf(sentence) ?? (beside is null ? null : DateOf(beside));
        var quoted = new AnswerQuotation(sentence.Work.Quote(span), date, QuotationLabel.Of(features.FactualityOf(sentence)), matches);
        var headings = sentence.Work.HeadingsOf(sentence.Passage);
        return headings.Count > 0
            && (sentence.HeadingDates.Count > 0 || headings.Any(heading => features.IsMetByHeading(sentence, heading)))
            ? quoted with
            {
                Note = Phrase.Join(" ", Under(headings.Select(heading => sentence.Work.Quote(heading).Exact)), quoted.Note ?? Phrase.Empty),
            }
            : quoted;
    }

    /// <summary>The first date that a sentence, or else the heading above it, tells; null for none.</summary>
    public static DateInterval? DateOf(AnnotatedSentence sentence) =>
        (sentence.Dates.Count > 0 ? EventDates.In(sentence, sentence.Span) : sentence.HeadingDates).Select(told => told.Value)
            .FirstOrDefault(value => !value.IsVague);

    private static Phrase Under(IEnumerable<string> headings) => Phrase.Of($"Under “{string.Join(" · ", headings)}”.");
}
