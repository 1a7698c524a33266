using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Dates.Vague;

/// <summary>
/// The vague expressions of a text, which annotators of time expressions mark as they mark dates. They are shown by <c>chatbot dates</c>
/// and by nothing else: "recently" says too little to answer when something was.
/// </summary>
internal static class VagueTimeReader
{
    /// <summary>By position; without a document's date none, since nothing is known to count from.</summary>
    public static IEnumerable<DateMention> Read(string text, TextSpan range, DateInterval? asOf)
    {
        if (asOf is not { Start: not null, End: not null }) yield break;
        var tokens = DateTokenizer.Read(text, range);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (VagueTimeRule.Read(tokens, at, out var end) is not { } time) continue;
            var span = tokens.Span(at, end);
            yield return new(span, text[span.Start..span.End], Interval(time, asOf), DateBasis.DocumentDate);
            at = end - 1;
        }
    }

    private static DateInterval Interval(VagueTime time, DateInterval asOf) => time switch
    {
        VagueTime.Present => asOf with { Precision = DatePrecision.Approximate, Edtf = $"{asOf.Edtf}~" },
        VagueTime.Past => DateBounds.Until(asOf) with { Precision = DatePrecision.Approximate },
        _ => DateBounds.Since(asOf) with { Precision = DatePrecision.Approximate },
    };
}
