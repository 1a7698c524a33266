using ChatBot.Commands;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using NodaTime;

namespace ChatBot.Daily.Content;

/// <summary>
/// What a library has for the days of the year: asked of the commands that people ask too, so that a post and an answer never differ.
/// One for each snapshot; what was asked once is kept.
/// </summary>
public sealed class DayBook(CommandRegistry commands)
{
    private const string OnThisDate = "onthisdate";
    private const int ShortestQuotable = 60;
    private const int LongestQuotable = 400;

    private readonly Dictionary<AnnualDate, IReadOnlyList<AnswerQuotation>> _dates = [];
    private readonly Dictionary<string, ILookup<Work, TextSpan>> _lenses = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, IReadOnlyList<AnnualDate>> _days = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyList<AnswerQuotation>? _sentences;

    /// <summary>The commands whose answers it holds.</summary>
    public CommandRegistry Commands => commands;

    /// <summary>Events of a day of the year, with day precision, each with all that tell of it; earliest first.</summary>
    public IReadOnlyList<IReadOnlyList<AnswerQuotation>> Events(AnnualDate day, string? lens) =>
        QuotedEvents.Groups(commands.Library, Told(day, lens).OrderBy(quoted => quoted.Date!.Start));

    /// <summary>The days of the year that have an event, in the order of the calendar.</summary>
    public IReadOnlyList<AnnualDate> EventDays(string? lens)
    {
        lock (_lock)
        {
            if (_days.TryGetValue(lens ?? "", out var known)) return known;
        }

        var dated = commands.Library.Timeline.SelectMany(entry => entry.Dates).Select(date => date.Value)
            .Where(date => date is { Precision: DatePrecision.Day, Start: not null })
                .Select(date => new AnnualDate(date.Start!.Value.Month, date.Start.Value.Day));
        IReadOnlyList<AnnualDate> days = [.. dated.Distinct().Where(day => Told(day, lens).Any()).Order()];
        lock (_lock) _days[lens ?? ""] = days;
        return days;
    }

    /// <summary>Sources that came out on a day of the year.</summary>
    public IReadOnlyList<AnswerQuotation> Publications(AnnualDate day) =>
        [.. Of(day, null).Where(quoted => IsOn(quoted, day) && quoted.Labels.Contains(QuotationLabel.Publication))];

    /// <summary>
    /// Events of a month of any year, with the precision of a month or finer, each with all that tell of it; earliest first.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<AnswerQuotation>> Month(int month, string? lens) => QuotedEvents.Groups(
        commands.Library,
        Enumerable.Range(1, DateTime.DaysInMonth(2000, month))
            .SelectMany(day => Of(new AnnualDate(month, day), lens))
            .Where(quoted => IsIn(quoted, month) && !quoted.Labels.Contains(QuotationLabel.Publication)
            && EventQuotation.Is(commands.Library, quoted))
            .Once()
            .OrderBy(quoted => quoted.Date!.Start));

    /// <summary>
    /// Sentences that can stand alone: neither a fragment nor a paragraph in length, ending as a sentence does. In an order that mixes
    /// the documents and is always the same.
    /// </summary>
    public IReadOnlyList<AnswerQuotation> Sentences(string? lens)
    {
        lock (_lock)
        {
            _sentences ??= [.. commands.Library.Sentences
                .Where(entry => entry.Text.Length is >= ShortestQuotable and <= LongestQuotable && char.IsUpper(entry.Text[0])
                    && entry.Text[^1] == '.')
                .Select(entry => new AnswerQuotation(entry.Work.Quote(entry.Sentence.Span), null, [], []))
                .OrderBy(quoted => Fingerprint.Of(quoted.Quotation))];
            return Narrow(_sentences, lens);
        }
    }

    private IEnumerable<AnswerQuotation> Told(AnnualDate day, string? lens) =>
        Of(day, lens).Where(quoted => IsOn(quoted, day) && !QuotationLabel.SetsAside(quoted.Labels)
        && EventQuotation.Is(commands.Library, quoted));

    private IReadOnlyList<AnswerQuotation> Of(AnnualDate day, string? lens)
    {
        lock (_lock)
        {
            if (!_dates.TryGetValue(day, out var found))
            {
                var about = $"{day.Month:D2}-{day.Day:D2}";
                found = commands.Find(OnThisDate) is null ? []
                    : commands.Run(new CommandCall($"/{OnThisDate} {about}", OnThisDate, about)).Quotations;
                _dates[day] = found;
            }

            return Narrow(found, lens);
        }
    }

    /// <summary>Those that the lens finds too, in whole or in part.</summary>
    private IReadOnlyList<AnswerQuotation> Narrow(IReadOnlyList<AnswerQuotation> found, string? lens)
    {
        if (lens is null)
        {
            return found;
        }

        if (!_lenses.TryGetValue(lens, out var seen))
        {
            seen = (commands.Library.Events.GetValueOrDefault(lens) ?? []).SelectMany(told => told.Mentions)
                .Where(mention => mention.Factuality != Factuality.Denied)
                .ToLookup(mention => mention.Work, mention => mention.Quotable);
            _lenses[lens] = seen;
        }

        return [.. found.Where(quoted => seen[quoted.Quotation.Work].Any(span => span.Overlaps(quoted.Quotation.Span)))];
    }

    private static bool IsOn(AnswerQuotation quoted, AnnualDate day) =>
        quoted.Date is { Precision: DatePrecision.Day, Start: { } start } && start.Month == day.Month && start.Day == day.Day;

    private static bool IsIn(AnswerQuotation quoted, int month) =>
        quoted.Date is { Precision: DatePrecision.Day or DatePrecision.Month, Start: { } start } && start.Month == month;
}
