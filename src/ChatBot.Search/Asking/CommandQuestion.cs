using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Search.People;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Asking;

/// <summary>
/// Questions that ask just what a command answers: "who is Ann Lee?" (<c>/who</c>), "what happened in May 1912?" (<c>/timeline</c>).
/// </summary>
internal static partial class CommandQuestion
{
    private const int MostQuotations = 5;

    /// <summary>What the command answers, as an answer to the question; null where the question asks more, or it finds nothing.</summary>
    public static Answer? Answer(LibrarySnapshot library, string input, string question)
    {
        if (WhoIs().Match(question) is { Success: true } who
            && PersonIn(library.Queries, who.Groups["name"].Value) is { } person)
            return Of(WhoAnswerer.Answer(library, input, who.Groups["name"].Value), question,
                first => WhoAnswerer.Introduces(library.ReadingOf, first, person));
        return WhatHappened().Match(question) is { Success: true } what && IsDate(what.Groups["date"].Value)
            ? Of(TimelineAnswerer.Answer(library, input, what.Groups["date"].Value), question, _ => true)
            : null;
    }

    private static Answer? Of(Answer answer, string question, Func<AnswerQuotation, bool> isSure)
    {
        if (answer.Status != AnswerStatus.Answered)
            return null;
        var quotations = answer.Quotations.Take(MostQuotations).ToList();
        var certainty = isSure(quotations[0]) ? Certainty.Sure : Certainty.Unsure;
        return answer with
        {
            Command = "ask",
            Title = Phrase.Verbatim(question),
            Certainty = certainty,
            Quotations = quotations,
            Lines = [Explain.Explanation.Of(certainty, quotations)],
        };
    }

    private static Name? PersonIn(QueryReader queries, string about)
    {
        var query = queries.Read(about);
        return query is { Words.Count: 0, Unknown.Count: 0, Office: null, Dates.Count: 0, Names: [{ } name] }
            ? name.Names.Concat(name.Lesser).FirstOrDefault(one => !one.IsPlace) : null;
    }

    private static bool IsDate(string text) =>
        DateQuery.Read(text) is { Problems.Count: 0, Dates: [{ Interval: not null } date] } && date.Span.Length == text.Length;

    [GeneratedRegex(@"\A\s*who(?:['’]s|\s+(?:is|was|are|were))\s+(?<name>[^?]+?)[\s?]*\z", RegexOptions.IgnoreCase)]
    private static partial Regex WhoIs();

    [GeneratedRegex(
        @"\A\s*what\s+(?:all\s+)?(?:happened|took\s+place|occurred|was\s+going\s+on|went\s+on)\s+(?:in|on|" +
        @"during)\s+(?<date>[^?]+?)[\s?]*\z", RegexOptions.IgnoreCase)]
    private static partial Regex WhatHappened();
}
