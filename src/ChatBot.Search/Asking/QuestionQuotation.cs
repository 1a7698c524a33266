using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Features;

namespace ChatBot.Search.Asking;

/// <summary>Quotes a sentence that a question found, with the places that met the question and what is to be said of it.</summary>
internal static class QuestionQuotation
{
    public static AnswerQuotation Of(AnnotatedSentence sentence, FeatureReader features)
    {
        var matches = features.MetIn(sentence).Select(at => sentence.Tokens[at].Span).Distinct().Order().ToList();
        var date = (sentence.Dates.Count > 0 ? EventDates.In(sentence, sentence.Span) : sentence.HeadingDates).Select(told => told.Value)
            .FirstOrDefault(value => !value.IsVague);
        var quoted = new AnswerQuotation(sentence.Work.Quote(sentence.Span), date, QuotationLabel.Of(features.FactualityOf(sentence)),
            matches);
        var headings = sentence.Work.HeadingsOf(sentence.Passage);
        return headings.Count > 0
            && (sentence.HeadingDates.Count > 0 || headings.Any(heading => features.IsMetByHeading(sentence, heading)))
            ? quoted with
            {
                Note = Phrase.Join(" ", Under(headings.Select(heading => sentence.Work.Quote(heading).Exact)), quoted.Note ?? Phrase.Empty),
            }
            : quoted;
    }

    private static Phrase Under(IEnumerable<string> headings) => Phrase.Of($"Under “{string.Join(" · ", headings)}”.");
}
