using System.Globalization;
using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using NodaTime;
using DateInterval = ChatBot.Corpus.Dates.DateInterval;

namespace ChatBot.Daily.Content;

/// <summary>
/// Writes a post in Discord's Markdown: a heading with the date, then each quotation as a block with how long ago it was, its labels and
/// its source. A quotation that does not fit any more is left for another day, never cut.
/// </summary>
internal sealed class PostText
{
    /// <summary>Discord's limit for a message (https://docs.discord.com/developers/resources/message#create-message).</summary>
    public const int Longest = 2000;

    private readonly LocalDate _day;
    private readonly IReadOnlyList<AnnualDate> _dates;
    private readonly ulong? _role;
    private readonly StringBuilder _text;
    private readonly List<long> _shown = [];

    /// <param name="day">The date of the post.</param>
    /// <param name="dates">The days of the year that it covers.</param>
    /// <param name="role">Role to ping.</param>
    public PostText(LocalDate day, IReadOnlyList<AnnualDate> dates, ulong? role)
    {
        (_day, _dates, _role) = (day, dates, role);
        Heading = HeadingOf(day, dates);
        _text = new StringBuilder($"**{Heading}**");
        if (role is { } id)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\n<@&{id}>");
        }
    }

    public string Heading { get; }

    /// <summary>The first line of the post of a date; the year in it sets it apart from that of any other.</summary>
    public static string HeadingOf(LocalDate day, IReadOnlyList<AnnualDate> dates) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(dates.Count == 1 ? "On this date" : $"On the {dates.Count} dates up to this one")} · {day:dddd, d MMMM yyyy}");

    /// <returns>False when none of them found room.</returns>
    public bool Add(IReadOnlyList<AnswerQuotation> events) => AddAll(null, events);

    public bool AddMonth(IReadOnlyList<AnswerQuotation> events) => AddAll(
        string.Create(CultureInfo.InvariantCulture, $"*The library has no event of {Named()}. What happened in {_day:MMMM}:*"), events);

    public bool AddQuotation(IReadOnlyList<AnswerQuotation> sentences) => AddAll(
        string.Create(CultureInfo.InvariantCulture, $"*The library has no event of {Named()}. Quotation of the day:*"), sentences);

    /// <summary>Publications are no events: they stand apart, and say so.</summary>
    public void AddPublications(IReadOnlyList<AnswerQuotation> publications)
    {
        foreach (var published in publications.DistinctBy(quoted => quoted.Quotation.Work.Key).Where(quoted => quoted.Date?.Start is not null))
        {
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"\n*Published {Ago(published.Date!)}:* {DiscordMarkdown.Escape(SourceLine.Of(published.Quotation.Work))}");
            if (_text.Length + line.Length <= Longest)
            {
                _text.Append(line);
            }
        }
    }

    public DailyPost Finish(bool silent) => new(Heading, _text.ToString(), _shown, _role, silent);

    private bool AddAll(string? label, IReadOnlyList<AnswerQuotation> quotations)
    {
        var added = false;
        foreach (var quoted in quotations)
        {
            var block = new StringBuilder();
            if (label is not null && !added)
            {
                block.Append('\n').Append(label);
            }

            Write(block, quoted);
            if (_text.Length + block.Length <= Longest)
            {
                _text.Append(block);
                _shown.Add(Fingerprint.Of(quoted.Quotation));
                added = true;
            }
        }

        return added;
    }

    private void Write(StringBuilder block, AnswerQuotation quoted)
    {
        if (quoted.Date is { } date)
        {
            block.Append(CultureInfo.InvariantCulture, $"\n**{Ago(date)}**");
            foreach (var label in quoted.Labels.Where(label => label is Label.Cancelled or Label.Planned or Label.Expected))
            {
                block.Append(CultureInfo.InvariantCulture, $" · {label}");
            }
        }

        foreach (var line in DiscordMarkdown.Escape(quoted.Quotation.Exact).ReplaceLineEndings("\n").Split('\n'))
        {
            block.Append("\n> ").Append(line);
        }

        block.Append(CultureInfo.InvariantCulture, $"\n— {DiscordMarkdown.Escape(SourceLine.Of(quoted.Quotation))} [{DiscordMarkdown.Escape(quoted.Quotation.Work.Key)}]");
        if (quoted.Note is { } note)
        {
            block.Append(CultureInfo.InvariantCulture, $"\n*{DiscordMarkdown.Escape(note)}*");
        }
    }

    /// <summary>"12 years ago today" for the post's own date; the date alone for any other, and for what lies ahead.</summary>
    private string Ago(DateInterval date)
    {
        var start = date.Start!.Value;
        var years = _day.Year - start.Year;
        if (date.Precision != DatePrecision.Day)
        {
            return start.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }

        var plain = start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return start.Month != _day.Month || start.Day != _day.Day || years < 1 ? plain
            : years == 1 ? $"1 year ago today, {plain}"
            : string.Create(CultureInfo.InvariantCulture, $"{years} years ago today, {plain}");
    }

    private string Named() => _dates.Count == 1
        ? _day.ToString("d MMMM", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"these {_dates.Count} dates");
}
