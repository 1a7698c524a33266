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

    /// <summary>The last date whose year was said, with its first token: "before Easter" says none.</summary>
    private (DateInterval Value, int Token)? Said { get; init; }

    /// <summary>What the next expression may be completed from.</summary>
    public Surroundings Around(TokenList tokens, Reading reading, DateInterval? asOf, bool story) =>
        Around(tokens, reading, asOf, story, VerbDirection.Of(tokens, reading.First, reading.End));

    private Surroundings Around(TokenList tokens, Reading reading, DateInterval? asOf, bool story, Direction direction) =>
        new(asOf, Spoken, story || asOf is null || direction != Direction.Future ? FrameFor(tokens, reading.First, asOf, story) : null, Part, direction)
        {
            Said = Said is var (value, token) && tokens.Paragraph(token) == tokens.Paragraph(reading.First) ? value : null,
        };

    /// <summary>The discourse after a date was read.</summary>
    public Discourse After(TokenList tokens, Reading reading, Resolved date)
    {
        if (date.Value is not { Start: { } start, End: { } end }) return this;
        var frames = start.Year == end.Year && (reading.SharesYear || SetsTime(tokens, reading, date));
        return new(date.Value, frames ? (date.Value, reading.First) : Frame, date.Value.Precision == DatePrecision.Season ? date.Value : Part)
        {
            Said = start.Year != end.Year ? null : date.Basis == DateBasis.DocumentDate ? Said : (date.Value, reading.First),
        };
    }

    private DateInterval? FrameFor(TokenList tokens, int at, DateInterval? asOf, bool story)
    {
        if (Frame is not var (value, token)) return null;
        if (story || asOf is null) return value;
        // News keeps to a year that opens the sentence or the one before ("In 1998 … In May …"), not to one that only describes ("the pier built in 1998").
        var same = tokens.SameSentence(token, at);
        if (same && (value.Precision != DatePrecision.Year || IsTold(tokens, token + 1))) return value;
        var opens = tokens.StartsSentence(token) || tokens.StartsSentence(token - 1) && tokens.Word(token - 1) is "in" or "on" or "by" or "during" or "early" or "late" or "around" or "throughout" or "from" or "between";
        return opens && tokens.Paragraph(token) == tokens.Paragraph(at) && tokens.Sentence(at) - tokens.Sentence(token) <= 1 ? value : null;
    }

    // "in 1998", "on 3 May 1999", "in the same year"; not "the 1996 treaty", not "since 1996".
    private static bool SetsTime(TokenList tokens, Reading reading, Resolved date)
    {
        if (date.Basis == DateBasis.DocumentDate || reading.Expression is FixedDate) return false;
        if (date.Value.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Range) return true;
        return tokens.Word(reading.First - 1) is "in" or "during" or "of" or "early" or "late" || IsTold(tokens, reading.End) || tokens.StartsSentence(reading.First) || tokens.StartsSentence(reading.First - 1) && tokens.Word(reading.First - 1) is "by" or "around" || tokens.Mark(reading.First - 1) == '(';
    }

    // "until 1699, when"
    private static bool IsTold(TokenList tokens, int end) => tokens.Mark(end) == ',' && tokens.Word(end + 1) == "when";
}
