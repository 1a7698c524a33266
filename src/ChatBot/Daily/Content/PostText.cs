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
/// its source. A quotation for which there is no room any more waits for another day; only one that no post could hold is shortened, as
/// everywhere, to a part on a sentence's or clause's boundary.
/// </summary>
internal sealed class PostText
{
    /// <summary>Discord's limit for a message (https://docs.discord.com/developers/resources/message#create-message).</summary>
    public const int Longest = 2000;

    private const string Omission = "[…]";
    private const int MostOthers = 3;

    private readonly LocalDate _day;
    private readonly int _covered;
    private readonly ulong? _role;
    private readonly SourceLinks? _links;
    private readonly MessageCatalog _words;
    private readonly StringBuilder _text;
    private readonly List<long> _shown = [];
    private readonly List<string> _works = [];

    /// <param name="day">The date of the post.</param>
    /// <param name="covered">How many dates it covers, up to and with its own.</param>
    /// <param name="role">Role to ping.</param>
    /// <param name="words">The channel's language.</param>
    /// <param name="links">Where the source lines lead; null for nowhere.</param>
    public PostText(LocalDate day, int covered, ulong? role, MessageCatalog words, SourceLinks? links = null)
    {
        (_day, _covered, _role, _words, _links) = (day, covered, role, words, links);
        var what = covered == 1 ? words.Say("On this date") : words.Say("On the {0} dates up to this one", $"{covered}");
        Heading = words.Say("{0} · {1}, {2}", what, words.Say($"{day.DayOfWeek}"), DateFormat.Of(day.ToDateOnly(), words));
        _text = new StringBuilder($"**{Heading}**");
        if (role is { } id)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\n<@&{id}>");
        }
    }

    /// <summary>The first line of the post of a date; the year in it sets it apart from that of any other.</summary>
    public string Heading { get; }

    public void AddEvents(IReadOnlyList<IReadOnlyList<AnswerQuotation>> events) => AddAll(null, events);

    public void AddMonth(IReadOnlyList<IReadOnlyList<AnswerQuotation>> events) => AddAll(
        _words.Say("The library has no event of {0}. What happened in {1}:", Named(), _words.Say(DateFormat.Months[_day.Month - 1])),
        events);

    public void AddWeek(IReadOnlyList<IReadOnlyList<AnswerQuotation>> events) => AddAll(
        _words.Say("The library has no event of {0}. What happened in this week of other years:", Named()), events);

    public void AddQuotation(IReadOnlyList<AnswerQuotation> sentences) => AddAll(
        _words.Say("The library has no event of {0}. Quotation of the day:", Named()),
        [.. sentences.Select(sentence => new[] { sentence })]);

    /// <summary>Publications are no events: they stand apart, and say so.</summary>
    public void AddPublications(IReadOnlyList<AnswerQuotation> publications)
    {
        foreach (var published in publications.DistinctBy(quoted => (quoted.Quotation.Work, quoted.Date))
            .Where(quoted => quoted.Date is not null))
        {
            var line = $"\n*{_words.Say("Published {0}:", Ago(published.Date!))}* "
                + Clipped.Escaped(SourceLine.Of(published.Quotation.Work), 300);
            if (_text.Length + line.Length <= Longest)
            {
                _text.Append(line);
            }
        }
    }

    /// <returns>Null when nothing was found to show.</returns>
    public DailyPost? Finish(bool silent) =>
        _shown.Count == 0 ? null : new(Heading, _text.ToString(), _shown, _role, silent, [.. _works.Distinct()]);

    /// <param name="entries">Of each, the first is quoted, and the others are named as further sources.</param>
    private void AddAll(string? label, IReadOnlyList<IReadOnlyList<AnswerQuotation>> entries)
    {
        foreach (var entry in entries)
        {
            var quoted = entry[0];
            var head = (label is not null && _shown.Count == 0 ? $"\n*{label}*" : "") + Head(quoted);
            var foot = Foot(quoted) + Others(entry);
            var room = Longest - _text.Length - head.Length - foot.Length - 1;
            var words = QuotedLines.Of(quoted.Quotation.Work, quoted.Quotation.Span, []);
            if (words.Length > room)
            {
                if (_shown.Count > 0)
                {
                    continue;
                }

                words = Shortened(quoted, room);
            }

            _text.Append(head).Append('\n').Append(words).Append(foot);
            _shown.Add(Fingerprint.Of(quoted.Quotation));
            _works.AddRange(entry.Select(told => told.Quotation.Work.Key));
        }
    }

    private static string Shortened(AnswerQuotation quoted, int room)
    {
        var (work, whole) = (quoted.Quotation.Work, quoted.Quotation.Span);
        var part = Shortening.Fit(work, whole, whole.Start, span => QuotedLines.Of(work, span, []).Length + Omission.Length + 1 <= room);
        return $"{QuotedLines.Of(work, work.Quote(part).Span, [])}\n{Omission}";
    }

    private string Head(AnswerQuotation quoted)
    {
        if (quoted.Date is not { } date)
        {
            return "";
        }

        // That a quotation is not of the date asked for is said once, above, and by its own date.
        var labels = quoted.Labels.Where(label => label is not (QuotationLabel.Nearest or QuotationLabel.Related))
            .Select(label => $" · *{_words.Say(LabelWords.Of(label))}*");
        return $"\n**{Ago(date)}**{string.Concat(labels)}";
    }

    private string Foot(AnswerQuotation quoted) =>
        (quoted.Note is { IsEmpty: false } note ? $"\n-# {Clipped.Escaped(_words.Say(note), 200)}" : "") + $"\n-# — {Source(quoted)}";

    /// <summary>Who else tells of it: a place each, of a source that is not quoted itself.</summary>
    private string Others(IReadOnlyList<AnswerQuotation> entry)
    {
        var others = entry.Skip(1).DistinctBy(told => told.Quotation.Work).Where(told => told.Quotation.Work != entry[0].Quotation.Work)
            .Take(MostOthers)
            .Select(told => $"\n-# {_words.Say("also {0}", Source(told))}");
        return string.Concat(others);
    }

    private string Source(AnswerQuotation quoted) =>
        QuotationBlock.Source(quoted.Quotation, _words,
            _links?.Of(quoted.Quotation) is { Length: <= QuotationBlock.LongestLink } link ? link
            : null);

    /// <summary>"12 years ago today" for the post's own date; the date alone for any other, and for what lies ahead.</summary>
    private string Ago(DateInterval date)
    {
        var words = DateFormat.Of(date, _words);
        if (date is not { Precision: DatePrecision.Day, Start: { } start } || start.Month != _day.Month || start.Day != _day.Day
            || start.Year >= _day.Year)
        {
            return words;
        }

        var years = _day.Year - start.Year;
        return years == 1 ? _words.Say("1 year ago today, {0}", words) : _words.Say("{0} years ago today, {1}", $"{years}", words);
    }

    private string Named() =>
        _covered == 1 ? DateFormat.OfYear(_day.Month, _day.Day, _words) : _words.Say("these {0} dates", $"{_covered}");
}
