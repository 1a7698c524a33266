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
        asOf ??= head?.Value;
        var matter = DocumentHead.Matter(text, tokens, readings);
        DateInterval? year = null;
        var story = NarrativeTime.IsStory(tokens, readings, asOf);
        var discourse = Discourse.Empty;
        DateInterval? section = null;
        var isOfEntries = false;
        var mentions = new List<DateMention>();
        foreach (var reading in readings)
        {
            // What opens an entry counts from the heading over it, whatever the entry before was of.
            var opens = section is not null && DateHeadings.OpensParagraph(tokens, reading.First);
            var around = discourse.Around(tokens, reading, opens ? section : asOf, story && !opens, opens ? null : year);
            if (discourse.Recurs(tokens, reading, around)
                || ExpressionResolver.Resolve(reading.Expression, around) is not { } date) continue;
            var isAhead = date.Basis == DateBasis.DocumentDate && around.AsOf is { Precision: DatePrecision.Day, End: { } day }
                && date.Value.Start > day;
            if (section is not null && date.Basis == DateBasis.DocumentDate)
                date = date with { Basis = DateBasis.Context };
            discourse = discourse.After(tokens, reading, date);
            var datesDocument = reading == head?.Reading && date.Value == asOf;
            var headsEntry = EntryHead.Is(tokens, reading, date.Value) || (isOfEntries
                && (EntryHead.IsYearless(tokens, reading) || EntryHead.IsTitled(tokens, reading)));
            isOfEntries |= headsEntry;
            if (reading == matter) year = date.Value;
            else if (headsEntry && reading.Expression is CalendarDate { Year: null }) year = null;
            var mention = Mention(text, tokens, reading, date);
            mentions.Add(mention with
            {
                // "The Pier Post, 9 May 1961": the day itself, whatever word stands before it.
                Value = headsEntry ? date.Value : mention.Value,
                Ends = Ends(text, tokens, reading, around),
                DatesDocument = datesDocument,
                IsMatter = reading == matter && !datesDocument,
                HeadsEntry = headsEntry,
                IsAhead = isAhead,
            });
            if (IsHeading(tokens, reading, date.Value))
                (section, asOf, story) = (date.Value, date.Value, false);
            else if ((headsEntry && !datesDocument) || (opens && date.Value.Precision == DatePrecision.Day))
                (asOf, story) = (date.Value, false);
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
