using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>The dates spoken of so far, as far as the next one may lean on them.</summary>
/// <param name="Spoken">The last date that a text spoke of.</param>
/// <param name="Frame">The last date that set the time of a story, with its first token.</param>
/// <param name="Part">The last quarter, half or season.</param>
internal sealed record Discourse(DateInterval? Spoken, (DateInterval Value, int Token)? Frame, DateInterval? Part)
{
    public static readonly Discourse Empty = new(null, null, null);
    // A sentence of fewer words may be a heading, which has no verb.
    private const int FewestOfSentence = 6;
    // In days: what is told without its year and would lie farther back than this is of the story told around it, and what opens its
    // sentence from the shorter time on.
    private const int FarthestBack = 240;
    private const int FarthestBackInOrder = 60;

    /// <summary>The last date whose year was said, with its first token: "before Easter" says none.</summary>
    private (DateInterval Value, int Token)? Said { get; init; }

    /// <summary>What the next expression may be completed from.</summary>
    /// <param name="year">The year that the document tells of; null where it says none.</param>
    public DateContext Around(TokenList tokens, Reading reading, DateInterval? asOf, bool story, DateInterval? year)
    {
        // The head of an entry has no verb.
        var direction = EntryHead.IsYearless(tokens, reading) ? TimeDirection.Unknown
            : VerbDirection.Of(tokens, reading.First, reading.End);
        if (year is not null && direction != TimeDirection.Future && First(reading) is { Year: null }) (asOf, story) = (year, false);
        var frame = story || asOf is null || direction != TimeDirection.Future ? FrameFor(tokens, reading, asOf, direction, story) : null;
        return new(asOf, Spoken, frame, Part, direction)
        {
            Said = Said is var (value, token) && tokens.Paragraph(token) == tokens.Paragraph(reading.First) ? value : null,
        };
    }

    /// <summary>
    /// True for a day that comes again each year: by a word of habit with no verb in the past, or, in an undated text, in a sentence that
    /// tells neither the past nor the future ("people burn it on 5 November"), which takes no year from another sentence.
    /// </summary>
    public bool Recurs(TokenList tokens, Reading reading, DateContext around)
    {
        if (around.Direction is TimeDirection.Past or TimeDirection.LooselyPast) return false;
        if (Habits.MayRecur(tokens, reading)) return true;
        return around is { AsOf: null, Direction: TimeDirection.Unknown }
            && reading.Expression is CalendarDate { Year: null, Day: not null }
            && Frame is var (_, token) && !tokens.SameSentence(token, reading.First) && tokens.In(reading.First - 1, tokens.Lists.DayLeads)
            && (tokens.SameSentence(reading.First - FewestOfSentence, reading.First)
                || tokens.SameSentence(reading.First, reading.End + FewestOfSentence));
    }

    /// <summary>The discourse after a date was read.</summary>
    public Discourse After(TokenList tokens, Reading reading, Resolved date)
    {
        if (date.Value is not { Start: { } start, End: { } end }) return this;
        // "On 3 May a member since 1924 left", "He came in 1951. Nobody had come since 1924.": the year only describes.
        if (Said is var (_, said) && (tokens.SameSentence(said, reading.First)
            || (tokens.Paragraph(said) == tokens.Paragraph(reading.First) && !tokens.StartsSentence(reading.First - 1)))
            && tokens.Lists.Bounds.TryGetValue(tokens.Word(reading.First - 1) ?? "", out var bound) && bound == "Since") return this;
        // "In March it ruled that the 1924 list was void": the year only names.
        if (Said is var (_, told) && tokens.SameSentence(told, reading.First) && tokens.In(reading.First - 1, tokens.Lists.Determiners)
            && reading.Expression is CalendarDate { IsYear: true }) return this;
        var frames = start.Year == end.Year && (reading.SharesYear || SetsTime(tokens, reading, date));
        // What took its year from what opened the story stands in its place.
        var token = Frame is var (story, opening) && reading.Expression is CalendarDate { Year: null } && story.Start?.Year == start.Year
            && Opens(tokens, opening) && !Opens(tokens, reading.First) && tokens.Paragraph(opening) == tokens.Paragraph(reading.First)
            ? opening : reading.First;
        return new(date.Value, frames ? (date.Value, token) : Frame, date.Value.Precision == DatePrecision.Season ? date.Value
            : Part)
        {
            Said = start.Year != end.Year ? null : date.Basis == DateBasis.DocumentDate ? Said : (date.Value, reading.First),
        };
    }

    private DateInterval? FrameFor(TokenList tokens, Reading reading, DateInterval? asOf, TimeDirection direction, bool story)
    {
        if (Frame is not var (value, token)) return null;
        if (story || asOf is null) return value;
        // News keeps to a year that opens the sentence or the one before ("In 1998 … In May …"), not to one that only describes ("the pier
        // built in 1998").
        var at = reading.First;
        if (tokens.SameSentence(token, at) && (value.Precision != DatePrecision.Year || IsTold(tokens, token + 1)
            || IsToldOf(tokens, token))) return value;
        // A story told by the day keeps to its year to the end of the paragraph ("On 3 May 1998 … On 10 June …").
        var isOfAPart = value.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Season;
        var paragraphs = tokens.Paragraph(at) - tokens.Paragraph(token);
        if (Opens(tokens, token) && paragraphs == 0 && (isOfAPart || tokens.Sentence(at) - tokens.Sentence(token) <= 1)) return value;
        if (value.Start?.Year >= asOf.End?.Year || DaysBack(reading, asOf, direction) is not { } back) return null;
        var isInOrder = isOfAPart && Opens(tokens, at) && back > FarthestBackInOrder
            && (paragraphs == 0 || (paragraphs == 1 && Opens(tokens, token)));
        return isInOrder || (paragraphs == 0 && back > FarthestBack) ? value : null;
    }

    // How far before the document's date it would be by that date alone.
    private static int? DaysBack(Reading reading, DateInterval asOf, TimeDirection direction)
    {
        return First(reading) is { Year: null } date
            && CalendarResolver.Nearest(date, asOf, direction) is { End: { } end } && asOf.Start is { } start
            ? start.DayNumber - end.DayNumber : null;
    }

    private static CalendarDate? First(Reading reading) =>
        (reading.Expression as RangeDate)?.First as CalendarDate ?? reading.Expression as CalendarDate;

    // "In 1998, …", "On 3 May 1998 …": what opens its sentence sets the time of more than that.
    private static bool Opens(TokenList tokens, int at) =>
        tokens.StartsSentence(at) || (tokens.StartsSentence(at - 1) && tokens.In(at - 1, tokens.Lists.FrameOpeners));

    // "in 1998", "on 3 May 1999", "in the same year"; not "the 1996 treaty", not "since 1996".
    private static bool SetsTime(TokenList tokens, Reading reading, Resolved date)
    {
        if (date.Basis == DateBasis.DocumentDate || reading.Expression is FixedDate) return false;
        if (date.Value.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Range) return true;
        if (tokens.In(reading.First - 1, tokens.Lists.FrameLeads) || IsTold(tokens, reading.End)
            || tokens.StartsSentence(reading.First)) return true;
        return tokens.StartsSentence(reading.First - 1) && tokens.Word(reading.First - 1) is "by" or "around"
            || tokens.Mark(reading.First - 1) == '(';
    }

    // "until 1699, when"
    private static bool IsTold(TokenList tokens, int end) => tokens.Mark(end) == ',' && tokens.Word(end + 1) == "when";

    // "the comet in 1965, which was seen on 21 October"
    private static bool IsToldOf(TokenList tokens, int year) => tokens.Word(year - 1) == "in" && tokens.Mark(year + 1) == ','
        && tokens.In(year + 2, tokens.Lists.Relatives);
}

/// <summary>What an expression is completed from.</summary>
/// <param name="AsOf">The document's date; null when it has none.</param>
/// <param name="Spoken">The date spoken of last, which "the same year" and "a year later" count from; null when there is none.</param>
/// <param name="Frame">The date whose year a month without year takes before the document's; null when none is near enough.</param>
/// <param name="Part">The quarter, half or season spoken of last, which "the year-ago quarter" counts from; null when there is
/// none.</param>
/// <param name="Direction">Which way the verb points.</param>
internal sealed record DateContext(
    DateInterval? AsOf, DateInterval? Spoken, DateInterval? Frame, DateInterval? Part, TimeDirection Direction)
{
    /// <summary>
    /// The date last spoken of in the paragraph whose year the text said and did not leave to the document's date; null when there is none.
    /// </summary>
    public DateInterval? Said { get; init; }
}

/// <summary>Which way from the document's date a verb points.</summary>
internal enum TimeDirection
{
    Unknown,
    Past,

    /// <summary>Past, by a verb that stands farther off, and may be of another matter.</summary>
    LooselyPast,
    Future,
}

/// <summary>A value and how it was had.</summary>
internal readonly record struct Resolved(DateInterval Value, DateBasis Basis);
