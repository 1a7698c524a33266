using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Tagging;

/// <summary>What <see cref="DateQuery"/> found.</summary>
/// <param name="Dates">The dates, by position.</param>
/// <param name="Problems">What was meant as a date and is none, by position.</param>
public sealed record QueryDates(IReadOnlyList<QueryDate> Dates, IReadOnlyList<QueryDateProblem> Problems)
{
    /// <summary>The query without the words that name dates: what is left may be names and other words.</summary>
    public string Rest(string query)
    {
        var rest = query.ToCharArray();
        foreach (var span in Dates.Select(d => d.Span).Concat(Problems.Select(p => p.Span))) rest.AsSpan(span.Start, span.Length).Fill(' ');
        return string.Join(' ', new string(rest).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>A date of a query. Exactly one of <paramref name="Interval"/> and <paramref name="Yearless"/> is set.</summary>
/// <param name="Span">Its words in the query, a "since" or "before" with them.</param>
/// <param name="Interval">The interval asked for.</param>
/// <param name="Yearless">The month or the day of a month, where no year was named.</param>
public sealed record QueryDate(TextSpan Span, DateInterval? Interval, YearlessDate? Yearless);

/// <summary>Something typed as a date that no calendar has.</summary>
/// <param name="Span">Where it stands in the query.</param>
/// <param name="Message">What is wrong with it, in one sentence.</param>
/// <param name="Remedy">What to type instead, in one sentence.</param>
public sealed record QueryDateProblem(TextSpan Span, Phrase Message, Phrase Remedy)
{
    /// <summary>Both in one line.</summary>
    public Phrase Line => Phrase.Join(" ", Message, Remedy);
}
