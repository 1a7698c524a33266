using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Daily.Content;

/// <summary>
/// Whether a dated quotation tells something that happened, or was to happen, on its date. What is only said to be due of a day that had
/// passed ("it needs to keep the treaty of 3 May") is a recommendation; what no lens knows and no verb puts into the past is a general
/// truth.
/// </summary>
internal static class EventQuotation
{
    public static bool Is(LibrarySnapshot library, AnswerQuotation quoted)
    {
        var (work, span) = (quoted.Quotation.Work, quoted.Quotation.Span);
        if (quoted.Labels.Contains(QuotationLabel.Expected)) return quoted.Date is not { End: { } day }
            || work.AsOf?.Start is not { } written
            || day >= written;
        if (quoted.Labels.Any(label => label is QuotationLabel.Planned or QuotationLabel.Cancelled)) return true;
        return library.Events.Values.Any(events =>
            events.Any(told => told.Mentions.Any(mention => mention.Work == work && mention.Scope.Overlaps(span))))
            || IsInThePast(library, work, span);
    }

    /// <summary>Of languages whose past forms are not listed, all is taken for told.</summary>
    private static bool IsInThePast(LibrarySnapshot library, Work work, TextSpan span)
    {
        var lists = Lexicon.Of(work.Item.Language ?? "en").Dates;
        if (lists.PastVerbs.Count == 0) return true;
        return library.Readings.Where(reading => reading.Work == work).SelectMany(reading => reading.Sentences)
            .Where(sentence => sentence.Span.Overlaps(span))
            .SelectMany(sentence => sentence.Tokens)
            .Any(token => span.Contains(token.Span) && lists.IsPastVerb(token.Word));
    }
}
