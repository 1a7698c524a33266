using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Queries;
using ChatBot.Corpus.Dates.Resolution;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Tagging;

/// <summary>Reads the dates that a person types: "2014", "11-20", "early 2012", "since 2016", "1979-1989".</summary>
public static partial class DateQuery
{
    /// <summary>
    /// The dates of a query by position, and what looks like a date and is none. Case does not matter, and a year needs no word before it.
    /// A day of a month is read in any language that has a lexicon ("20 novembre 2014"); all else in English.
    /// </summary>
    /// <param name="query">What was typed; any text.</param>
    /// <param name="today">The day that "last year" and "yesterday" count from; null leaves such words unread.</param>
    public static QueryDates Read(string query, DateInterval? today = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tokens = Tokens(query, Lexicon.English);
        var others = Lexicon.Languages.Select(Lexicon.Of)
            .Where(lexicon => lexicon != Lexicon.English && QueryGrammar.NamesAMonth(tokens, lexicon.Dates))
            .Select(lexicon => Tokens(query, lexicon)).ToList();
        var dates = new List<QueryDate>();
        var problems = new List<QueryDateProblem>();
        for (var at = 0; at < tokens.Count;)
        {
            if (ImpossibleDate.Read(tokens, at) is { } impossible)
            {
                problems.Add(new(tokens.Span(at, impossible.End), impossible.Message, impossible.Remedy));
                at = impossible.End;
            }
            else if (QueryGrammar.Read(tokens, others, at) is { } reading)
            {
                var members = reading.Members.Count > 0 ? reading.Members : [reading];
                dates.AddRange(members.Select(member => Date(tokens, member, today)).OfType<QueryDate>());
                at = reading.End;
            }
            else
            {
                at++;
            }
        }

        return new(dates, problems);
    }

    // The same tokens at the same places, whatever the language.
    private static TokenList Tokens(string query, Lexicon lexicon) =>
        QueryGrammar.Capitalised(DateTokenizer.Read(WithHyphens(query), new TextSpan(0, query.Length), lexicon.Dates));

    /// <summary>"2012..2014" is a range too; every character keeps its place.</summary>
    private static string WithHyphens(string query) => DotRange().Replace(query, "- ");

    [GeneratedRegex(@"(?<=[0-9])\.\.(?=[0-9])")]
    private static partial Regex DotRange();

    private static QueryDate? Date(TokenList tokens, Reading reading, DateInterval? today)
    {
        var first = BoundWords.Start(tokens, reading.First, reading.End);
        var span = tokens.Span(first, reading.End);
        if (reading.Expression is CalendarDate { Year: null, Part: 0, Month: { } month } yearless)
            return new(span, null, new YearlessDate(month, yearless.Day));
        var around = new DateContext(today, null, null, null, TimeDirection.Past);
        return ExpressionResolver.Resolve(reading.Expression, around) is { } date
            ? new(span, BoundWords.Apply(tokens, reading.First, reading.End, date.Value), null)
            : null;
    }
}
