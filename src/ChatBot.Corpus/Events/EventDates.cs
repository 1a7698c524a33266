using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>When a matter was: the dates of its own scope, one that opens the sentence, or "now" by the document's date.</summary>
public static class EventDates
{
    /// <summary>So many words lie at most between a verb of putting off and the "to" before the day ("put off once more to").</summary>
    private const int FarthestPostponement = 5;

    internal static IReadOnlyList<DateMention> Of(
        AnnotatedSentence sentence, IReadOnlyList<DateMention> standing, TextSpan clause, TextSpan scope, int at)
    {
        var trigger = sentence.Tokens[at].Span;
        var own = In(sentence, scope);
        if (own.Count > 0)
            return Paired(sentence, own, trigger);
        var opening = In(sentence, sentence.Span).Where(date => date.Span.End <= trigger.Start && Opens(sentence, date)).ToArray();
        if (opening.Length > 0)
            return opening;
        var around = In(sentence, clause);
        if (around.Count > 0)
            return IsSimultaneous(sentence, scope, around[0].Span) ? around : [];
        if (sentence.Dates.Count == 0 && standing.Count > 0)
            return standing;
        return PresentTime.In(sentence, scope) is { } present ? [present] : [];
    }

    /// <summary>The dates inside a span that can date a matter; of two where one holds the other, the finer.</summary>
    public static IReadOnlyList<DateMention> In(AnnotatedSentence sentence, TextSpan span)
    {
        var dates = sentence.Dates.Where(date => span.Contains(date.Span) && IsEventDate(sentence, date) && IsOf(sentence, date, span))
            .ToList();
        return [.. dates.Where(date => !dates.Exists(
            other => other != date && date.Value.Contains(other.Value) && other.Value.Precision < date.Value.Precision))];
    }

    /// <summary>True when all dates lie before the day on which it was written.</summary>
    internal static bool ArePast(AnnotatedSentence sentence, IReadOnlyList<DateMention> dates) =>
        dates.Count > 0 && sentence.WrittenOn?.Start is { } published && dates.All(date => date.Value.End < published);

    /// <summary>
    /// True when all dates lie after the day on which it or its entry was written: what it tells in whatever tense was still to come
    /// ("the gate is closed from 9 May").
    /// </summary>
    internal static bool AreToCome(AnnotatedSentence sentence, IReadOnlyList<DateMention> dates) =>
        dates.Count > 0 && dates.All(date => date.IsAhead || (sentence.WrittenOn?.End is { } published && date.Value.Start > published));

    /// <summary>True when all dates are what the matter was put off to ("postponed to 9 December").</summary>
    internal static bool ArePutOffTo(AnnotatedSentence sentence, IReadOnlyList<DateMention> dates) =>
        dates.Count > 0 && dates.All(date =>
        {
            var at = sentence.Tokens.TakeWhile(token => token.Span.Start < date.Span.Start).Count();
            return at > 0 && sentence.Tokens[at - 1].Word is "to" or "until" or "till"
                && sentence.Tokens.Take(at - 1).TakeLast(FarthestPostponement)
                    .Any(token => Lexicon.English.Dates.Postponements.Contains(token.Word));
        });

    /// <summary>True when the sentence takes all of them out of what it tells ("every year except in 1943").</summary>
    internal static bool AreExcepted(AnnotatedSentence sentence, IReadOnlyList<DateMention> dates) =>
        dates.Count > 0 && dates.All(date => sentence.Tokens.TakeWhile(token => token.Span.Start < date.Span.Start).Count() is var at
            && at < sentence.Tokens.Count && CancellationPredicates.IsExcepted(sentence.Work.Text, sentence.Tokens, at));

    private static bool IsEventDate(AnnotatedSentence sentence, DateMention date) =>
        !PresentTime.IsOnlyNow(sentence, date) && IsShort(sentence, date) && !CitedWorks.Dates(sentence, date);

    // Of several dates, one by the way dates only what is told in that stretch.
    private static bool IsOf(AnnotatedSentence sentence, DateMention date, TextSpan span) => sentence.Dates.Count < 2
        || Parentheses.Around(sentence.Work.Text, sentence.Tokens, sentence.Dates, date) is not { } aside || aside.Contains(span);

    private static bool IsShort(AnnotatedSentence sentence, DateMention date) => date.Value switch
    {
        { Start: not null, End: not null } => !date.Value.IsVague,
        { Start: null, End: null } => false,
        _ when IsAttribute(sentence, date) => false,
        _ => date.Named is { Start: not null, End: not null, IsVague: false },
    };

    /// <summary>"A post-war year", "the pre-2010 rules": an adjective, which dates nothing.</summary>
    private static bool IsAttribute(AnnotatedSentence sentence, DateMention date) =>
        date.Span.Start > 0 && sentence.Work.Text[date.Span.Start - 1] is '-' or '–';

    /// <summary>
    /// True for a stretch that holds the dates of the sentence's other clauses ("the visits during 2012-2014 include …"): it frames a list
    /// and tells nothing itself.
    /// </summary>
    public static bool IsFrame(AnnotatedSentence sentence, TextSpan clause) =>
        sentence.Clauses.Count > 1 && In(sentence, clause)
            .Any(date => date.Named.Precision != DatePrecision.Day
            && sentence.Dates.Any(other => !clause.Contains(other.Span) && date.Value != other.Value
            && date.Value.Contains(other.Value) && !AreExcepted(sentence, [other])));

    /// <summary>"In 2014 and 2015, …": what opens a sentence dates all of it.</summary>
    private static bool Opens(AnnotatedSentence sentence, DateMention date) =>
        sentence.Tokens.Count(token => token.Span.Start < date.Span.Start) <= 4
            && !sentence.Work.Text.AsSpan(sentence.Span.Start, date.Span.Start - sentence.Span.Start).Contains(',');

    private static bool IsSimultaneous(AnnotatedSentence sentence, TextSpan scope, TextSpan date)
    {
        var (from, to) = scope.End <= date.Start ? (scope.Start, date.Start) : (date.End, scope.End);
        var between = sentence.Work.Text.AsSpan(from, Math.Max(0, to - from));
        foreach (var word in new[] { " after ", " before ", " following ", " preceding ", " prior to ", " first ", " that ", " earlier ",
            " later " })
        {
            if (between.Contains(word, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Where a scope has several single dates that "and" does not join, the one nearest to the trigger after it; where that is of something
    /// else, the one before.
    /// </summary>
    private static IReadOnlyList<DateMention> Paired(AnnotatedSentence sentence, IReadOnlyList<DateMention> own, TextSpan trigger)
    {
        if (own.Count < 2 || sentence.Work.Text.AsSpan(own[0].Span.End, own[^1].Span.Start - own[0].Span.End).Length < 12)
            return own;
        if (own.FirstOrDefault(date => date.Span.Start > trigger.End) is not { } after)
            return [own[^1]];
        return own.LastOrDefault(date => date.Span.End <= trigger.Start) is { } before && IsOfOther(sentence, trigger, after)
            ? [before] : [after];
    }

    // "In 2021 the court cut the fine, holding that he had sailed in 2017", "in 1995 they rejected the plan of 1992".
    private static bool IsOfOther(AnnotatedSentence sentence, TextSpan trigger, DateMention date) =>
        Scopes.Cut(sentence.Work.Text, trigger.End, date.Span.Start) is not null
        || sentence.Tokens.LastOrDefault(token => token.Span.End <= date.Span.Start).Word is "of" or "from";
}
