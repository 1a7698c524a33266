namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>What dates count from at a place of a document: its own date, or that of the part, the section or the entry there.</summary>
/// <param name="Document">The document's date; null for none.</param>
/// <param name="IsStory">True where the document tells of times long before it (<see cref="NarrativeTime"/>).</param>
internal sealed record Setting(DateInterval? Document, bool IsStory)
{
    // From July on, a year written as two ("2004–05", "1954/55") is the first of them.
    private const int FirstMonthOfSplitYear = 7;

    /// <summary>What "yesterday" and "in May" count from; null for nothing.</summary>
    public DateInterval? AsOf { get; private init; } = Document;

    /// <summary>True where "in May" is of the year told last, whatever <see cref="AsOf"/> says.</summary>
    public bool IsStoryHere { get; private init; } = IsStory;

    /// <summary>The year that is told of; null where none is said.</summary>
    public DateInterval? Matter { get; private init; }

    /// <summary>The date of the heading above, which what opens an entry counts from; null for none.</summary>
    public DateInterval? Section { get; private init; }

    /// <summary>Below the line that says of which year the document tells.</summary>
    public Setting UnderMatter(DateInterval year) => this with { Matter = year };

    /// <summary>Below a year, a season or a month that stands alone.</summary>
    public Setting UnderHeading(DateInterval value) => this with { AsOf = value, Section = value, IsStoryHere = false, Matter = null };

    /// <summary>In an entry of a day.</summary>
    public Setting InEntry(DateInterval day, bool endsMatter) =>
        this with { AsOf = day, IsStoryHere = false, Matter = endsMatter ? null : Matter };

    /// <summary>Below the head of a part that is of a day.</summary>
    public Setting InPartOfDay(DateInterval day, bool endsMatter) =>
        InEntry(day, endsMatter) with { Section = Section?.Contains(day) == true ? Section : null };

    /// <summary>
    /// Below the head of a part that is of a longer time: a document that says on which day it was written still counts from that, but
    /// for what it tells without a year.
    /// </summary>
    /// <param name="value">The time.</param>
    /// <param name="written">The day on which the document says that it was written; null where it says none.</param>
    /// <param name="isSplitYear">True for two years that are one ("2004–05").</param>
    public Setting InPartOfPeriod(DateInterval value, DateInterval? written, bool isSplitYear)
    {
        if (isSplitYear && value is { Start: { } start, End: { } end })
        {
            value = value with
            {
                Start = new(start.Year, FirstMonthOfSplitYear, 1),
                End = new DateOnly(end.Year, FirstMonthOfSplitYear, 1).AddDays(-1),
            };
        }
        else if (value.Start?.Year != value.End?.Year)
        {
            return new(Document, IsStory);
        }

        return UnderHeading(value) with
        {
            AsOf = written ?? value,
            Matter = value.Precision is DatePrecision.Year or DatePrecision.Range ? value : null,
        };
    }

    /// <summary>What an expression may be completed from.</summary>
    public DateContext Around(Discourse discourse, Tokens.TokenList tokens, Grammar.Reading reading, bool opensEntry) =>
        discourse.Around(tokens, reading, opensEntry ? Section : AsOf, IsStoryHere && !opensEntry, opensEntry ? null : Matter);
}
