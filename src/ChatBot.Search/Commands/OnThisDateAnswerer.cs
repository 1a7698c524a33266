using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Timeline;

namespace ChatBot.Search.Commands;

/// <summary>
/// <c>/onthisdate</c>: what happened on a day of the year, known to the day. Else that is said, and what the month has follows, labelled
/// nearest. What was published on the day is labelled so.
/// </summary>
public static class OnThisDateAnswerer
{
    private const string Command = "onthisdate";
    private const string Example = "/onthisdate 11-20";

    /// <param name="library">The library.</param>
    /// <param name="input">The whole line as it was typed.</param>
    /// <param name="about">The day, such as <c>11-20</c> or <c>yesterday</c>.</param>
    /// <param name="today">The day that "today" is where it is asked.</param>
    public static Answer Answer(LibrarySnapshot library, string input, string about, DateOnly today)
    {
        var dates = DateQuery.Read(about, DateInterval.Day(today.Year, today.Month, today.Day));
        if (dates.Problems.Count > 0)
            return Answers.Answer.Invalid(input, Command, dates.Problems[0].Line, Example);
        if (DayOf(dates) is not { } day)
            return Answers.Answer.Invalid(input, Command, Phrase.Of($"Name a day of the year, such as 11-20, November 20 or today."),
                Example);
        var entries = library.Timeline;
        var name = Name(day);
        var title = Phrase.Of($"On {name}");
        var published = Published(library.Readings, day);
        var onDay = Quotations(entries, date => day.Holds(date), null);
        if (onDay.Count > 0)
            return new Answer(input, Command, AnswerStatus.Answered, title,
                [onDay.Count == 1 ? Phrase.Of($"1 entry dated {name}, by year.")
                    : Phrase.Of($"{onDay.Count} entries dated {name}, by year.")],
                [.. onDay, .. published], []);
        var month = new YearlessDate(day.Month, null);
        var near = Quotations(entries, date => month.Holds(date), QuotationLabel.Nearest);
        var message = Phrase.Join(" ", Phrase.Of($"Nothing in the library is known to have happened on {name}."),
            published.Count > 0 ? Phrase.Of($"What was published that day follows, labelled so.") : Phrase.Empty,
            near.Count > 0 ? Phrase.Of($"Dated in {MonthName(day.Month)}:") : Phrase.Empty);
        return Answers.Answer.Nothing(input, Command, title, message, [.. published, .. near]);
    }

    private static YearlessDate? DayOf(QueryDates dates)
    {
        foreach (var date in dates.Dates)
        {
            if (date.Yearless is { Day: not null } yearless)
                return yearless;
            if (date.Interval is { Precision: DatePrecision.Day, Start: { } start })
                return new YearlessDate(start.Month, start.Day);
        }
        return null;
    }

    private static List<AnswerQuotation> Quotations(IReadOnlyList<EventMention> entries, Func<DateInterval, bool> holds, string? label)
    {
        var matches = entries.Select(entry => (entry, dates: entry.Dates.Where(date => holds(date.Value)).ToArray()))
            .Where(pair => pair.dates.Length > 0)
            .Select(pair => new EventMatch(pair.entry with { Dates = pair.dates }, MatchLevel.Clause,
                [.. pair.dates.Select(date => date.Span)], !pair.entry.Sentence.Span.Contains(pair.dates[0].Span)))
            .OrderBy(match => TimelineReader.Start(match.Event)).ThenBy(match => match.Event.Factuality != Factuality.Happened).ToArray();
        return MatchedQuotations.Of(matches, label);
    }

    /// <summary>The lines that date the documents which came out on the day.</summary>
    private static List<AnswerQuotation> Published(IReadOnlyList<WorkReading> readings, YearlessDate day)
    {
        var published = new List<AnswerQuotation>();
        foreach (var work in readings.Select(reading => reading.Work))
        {
            foreach (var date in new[] { work.Item.Issued?.ToInterval(), work.Item.Custom?.Posted is { } posted ? CslDates.FromEdtf(posted)
                : null }.OfType<DateInterval>().Distinct().Where(day.Holds))
            {
                var line = work.Passages.Where(passage => passage.Kind == PassageKind.Byline)
                    .FirstOrDefault(passage => DateTagger.Read(work.Text, passage.Span, null).Any(mention => mention.Value == date));
                if (line is not null)
                    published.Add(new AnswerQuotation(work.Quote(line.Span), date, [QuotationLabel.Publication], []));
            }
        }
        published.AddRange(readings.SelectMany(work => work.Sentences).Where(DatelineSentences.DatesTheWork)
            .SelectMany(line => line.Dates.Where(date => day.Holds(date.Value)).Take(1)
                .Select(date => new AnswerQuotation(line.Work.Quote(line.Span), date.Value, [QuotationLabel.Publication], [date.Span]))));
        return published;
    }

    private static Phrase Name(YearlessDate day) => Phrase.Of($"{day.Day} {MonthName(day.Month)}");

    private static Phrase MonthName(int month) =>
        Phrase.Kept(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month), []);
}
