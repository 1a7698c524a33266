using ChatBot.Commands;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;
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
    private IReadOnlyList<AnswerQuotation>? _sentences;

    /// <summary>The commands whose answers it holds.</summary>
    public CommandRegistry Commands => commands;

    /// <summary>Events of a day of the year, with day precision; earliest first.</summary>
    public IReadOnlyList<AnswerQuotation> Events(AnnualDate day, string? lens) =>
        [.. Of(day, lens).Where(quoted => IsOn(quoted, day) && !Label.SetsAside(quoted.Labels)).OrderBy(quoted => quoted.Date!.Start)];

    /// <summary>Sources that came out on a day of the year.</summary>
    public IReadOnlyList<AnswerQuotation> Publications(AnnualDate day) =>
        [.. Of(day, null).Where(quoted => IsOn(quoted, day) && quoted.Labels.Contains(Label.Publication))];

    /// <summary>Events of a month of any year, with the precision of a month or finer; earliest first.</summary>
    public IReadOnlyList<AnswerQuotation> Month(int month, string? lens) =>
        [.. Enumerable.Range(1, DateTime.DaysInMonth(2000, month))
            .SelectMany(day => Of(new AnnualDate(month, day), lens))
            .Where(quoted => IsIn(quoted, month) && !quoted.Labels.Contains(Label.Publication))
            .DistinctBy(quoted => (quoted.Quotation.Work, quoted.Quotation.Span))
            .OrderBy(quoted => quoted.Date!.Start)];

    /// <summary>
    /// Sentences that can stand alone: neither a fragment nor a paragraph in length, ending as a sentence does. In an order that mixes
    /// the documents and is always the same.
    /// </summary>
    public IReadOnlyList<AnswerQuotation> Sentences(string? lens)
    {
        lock (_lock)
        {
            _sentences ??= [.. commands.Library.Sentences
                .Where(entry => entry.Text.Length is >= ShortestQuotable and <= LongestQuotable && char.IsUpper(entry.Text[0]) && entry.Text[^1] == '.')
                .Select(entry => new AnswerQuotation(entry.Work.Quote(entry.Sentence.Span), null, [], []))
                .OrderBy(quoted => Fingerprint.Of(quoted.Quotation))];
            return Narrow(_sentences, lens);
        }
    }

    private IReadOnlyList<AnswerQuotation> Of(AnnualDate day, string? lens)
    {
        lock (_lock)
        {
            if (!_dates.TryGetValue(day, out var found))
            {
                var about = $"{day.Month:D2}-{day.Day:D2}";
                found = commands.Find(OnThisDate) is null ? [] : commands.Run(new CommandCall($"/{OnThisDate} {about}", OnThisDate, about)).Quotations;
                _dates[day] = found;
            }

            return Narrow(found, lens);
        }
    }

    /// <summary>Those that the lens quotes too, in whole or in part.</summary>
    private IReadOnlyList<AnswerQuotation> Narrow(IReadOnlyList<AnswerQuotation> found, string? lens)
    {
        if (lens is null)
        {
            return found;
        }

        if (!_lenses.TryGetValue(lens, out var seen))
        {
            seen = commands.Run(new CommandCall($"/{lens}", lens, "")).Quotations
                .Where(quoted => !Label.SetsAside(quoted.Labels))
                .ToLookup(quoted => quoted.Quotation.Work, quoted => quoted.Quotation.Span);
            _lenses[lens] = seen;
        }

        return [.. found.Where(quoted => seen[quoted.Quotation.Work].Any(span => span.Overlaps(quoted.Quotation.Span)))];
    }

    private static bool IsOn(AnswerQuotation quoted, AnnualDate day) =>
        quoted.Date is { Precision: DatePrecision.Day, Start: { } start } && start.Month == day.Month && start.Day == day.Day;

    private static bool IsIn(AnswerQuotation quoted, int month) =>
        quoted.Date is { Precision: DatePrecision.Day or DatePrecision.Month, Start: { } start } && start.Month == month;
}
