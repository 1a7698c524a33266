using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Resolution;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Tagging;

/// <summary>Reads the date expressions of a text and completes them from the document's date and the text around them.</summary>
public static class DateTagger
{
    private const int MostParagraphsOfTitle = 2;

    /// <summary>
    /// The dates in a range of a text, by position. Spans are absolute and do not overlap; the members of a list that shares a part
    /// ("in August and October 2012") are a mention each, with the span of the part that is its own.
    /// What cannot be completed ("in May" in an undated text that names no year) is left out: no year is invented.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The part to read, in UTF-16 code units. Nothing outside it is looked at.</param>
    /// <param name="asOf">The document's date (a day, a month or a year); null for an undated one.</param>
    /// <param name="language">The text's language as a BCP 47 tag; null for English. Of one without a lexicon only figures are read
    /// ("20.11.2014").</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    public static IReadOnlyList<DateMention> Read(string text, TextSpan range, DateInterval? asOf, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (range.Start < 0 || range.End < range.Start || range.End > text.Length)
            throw new ArgumentOutOfRangeException(nameof(range), range, "Not a range of the text.");
        var tokens = DateTokenizer.Read(text, range, Lexicon.Of(language).Dates);
        var readings = DateGrammar.Read(tokens);
        var head = DocumentHead.Date(text, tokens, readings);
        var parts = PartHeads.In(text, tokens, readings, head?.Reading, asOf?.Precision == DatePrecision.Day);
        asOf ??= parts.BeginWithoutYear ? parts.YearOfTitle(readings) ?? head?.Value : null;
        if (head is var (first, _) && parts.Has(first)) head = null;
        asOf ??= head?.Value;
        var matter = DocumentHead.Matter(text, tokens, readings) is { } told && !parts.Has(told) ? told : null;
        var setting = new Setting(asOf, NarrativeTime.IsStory(tokens, readings, asOf));
        var discourse = Discourse.Empty;
        var isOfEntries = false;
        var mentions = new List<DateMention>();
        foreach (var reading in readings)
        {
            // What opens an entry counts from the heading over it, whatever the entry before was of.
            var opens = setting.Section is not null && DateHeadings.OpensParagraph(tokens, reading.First);
            var headsPart = parts.Has(reading);
            var around = setting.Around(discourse, tokens, reading, opens);
            // A head has no verb.
            if (headsPart) around = around with { Direction = TimeDirection.Unknown };
            if (discourse.Recurs(tokens, reading, around)
                || ExpressionResolver.Resolve(reading.Expression, around) is not { } date) continue;
            var isAhead = date.Basis == DateBasis.DocumentDate && around.AsOf is { Precision: DatePrecision.Day, End: { } day }
                && date.Value.Start > day;
            if (setting.Section is not null && date.Basis == DateBasis.DocumentDate)
                date = date with { Basis = DateBasis.Context };
            discourse = (headsPart ? Discourse.Empty : discourse).After(tokens, reading, date);
            var datesDocument = reading == head?.Reading && date.Value == asOf;
            var isOfDay = date.Value.Precision == DatePrecision.Day;
            var headsEntry = (headsPart && isOfDay) || EntryHead.Is(tokens, reading, date.Value) || (isOfEntries
                && (EntryHead.IsYearless(tokens, reading) || EntryHead.IsTitled(tokens, reading)));
            isOfEntries |= headsEntry;
            var mention = Mention(text, tokens, reading, date);
            mentions.Add(mention with
            {
                // "The Pier Post, 9 May 1961": the day itself, whatever word stands before it.
                Value = headsEntry || headsPart ? date.Value : mention.Value,
                Ends = Ends(text, tokens, reading, around),
                DatesDocument = datesDocument,
                IsMatter = reading == matter && !datesDocument,
                HeadsEntry = headsEntry,
                HeadsPart = headsPart,
                IsAhead = isAhead,
            });
            var isYearless = headsEntry && reading.Expression is CalendarDate { Year: null };
            if (reading == matter)
                setting = setting.UnderMatter(date.Value);
            else if (headsPart && isOfDay)
                setting = setting.InPartOfDay(date.Value, isYearless || !IsBelow(tokens, matter, reading));
            else if (IsHeading(tokens, reading, date.Value))
                setting = setting.UnderHeading(date.Value);
            else if (headsPart)
                setting = setting.InPartOfPeriod(date.Value, head?.Value, IsSplitYear(tokens, reading));
            else if ((headsEntry && !datesDocument) || (opens && isOfDay))
                setting = setting.InEntry(date.Value, isYearless);
        }

        // Letters and diaries are written on more days than the one at their head.
        return mentions.Count(mention => mention.HeadsEntry) > 1
            ? [.. mentions.Select(mention => mention.HeadsEntry ? mention with { DatesDocument = false } : mention)] : mentions;
    }

    // A year, or a part of one: a day over an entry is its head.
    private static bool IsHeading(TokenList tokens, Reading reading, DateInterval value) =>
        reading.IsHeading
        || (value is { Precision: DatePrecision.Year or DatePrecision.Season or DatePrecision.Month, Start: not null, End: not null }
            && DateHeadings.IsWhole(tokens, reading.First, reading.End));

    // "Annual report for 1962" over "Read on 14 March 1963"
    private static bool IsBelow(TokenList tokens, Reading? matter, Reading reading) =>
        matter is not null && tokens.Paragraph(reading.First) - tokens.Paragraph(matter.First) <= MostParagraphsOfTitle;

    // "2004–05", "1954/55"; not "2004–2006"
    private static bool IsSplitYear(TokenList tokens, Reading reading) =>
        reading.Expression is RangeDate { First: CalendarDate { Year: { } first, Month: null, Part: 0 } } range
        && range.Last is CalendarDate { Year: { } last } && last == first + 1 && tokens.Length(reading.End - 1) < 4;

    private static DateMention Mention(string text, TokenList tokens, Reading reading, Resolved date)
    {
        var span = tokens.Span(reading.First, reading.End);
        var value = BoundWords.Apply(tokens, reading.First, reading.End, date.Value);
        return new(span, text[span.Start..span.End], value, reading.SharesYear ? DateBasis.Context : date.Basis) { Named = date.Value };
    }

    private static List<DateMention> Ends(string text, TokenList tokens, Reading reading, DateContext around)
    {
        if (reading.Expression is not RangeDate range || reading.Ends is not [var first, var last]) return [];
        if (ExpressionResolver.Ends(range, around) is not var (from, to)) return [];
        return [Mention(text, tokens, first, from) with { Value = from.Value }, Mention(text, tokens, last, to) with { Value = to.Value }];
    }
}
