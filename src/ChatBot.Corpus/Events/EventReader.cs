using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Reads the matters of one kind out of a work.</summary>
public static class EventReader
{
    /// <summary>Days of an entry of a chronology.</summary>
    private const int LongestEntry = 31;

    /// <param name="work">The work, read.</param>
    /// <param name="kind">The kind, for the mentions.</param>
    /// <param name="patterns">The words that tell of it.</param>
    public static IReadOnlyList<EventMention> Read(WorkReading work, string kind, IReadOnlyList<TriggerPattern> patterns)
    {
        var events = new List<EventMention>();
        var before = new List<EventMention>();
        AnnotatedSentence? last = null;
        foreach (var (sentence, standing, _) in Entries.Of(work))
        {
            // What is asked is not told.
            var triggers = sentence.IsQuestion ? [] : TriggerMatcher.In(sentence, patterns).ToList();
            var here = triggers.Count > 0
                ? Own(sentence, standing, kind, triggers, last, before)
                : last is not null && last.Passage == sentence.Passage && !sentence.IsQuestion && before.Count > 0
                && !before[^1].IsContinuation
                    && ((sentence.IsLinked && Links.ToMatter(sentence.Tokens)) || Links.ToOneOfItsKind(sentence.Tokens))
                    ? [Continued(sentence, before[^1])] : [];
            events.AddRange(here);
            (before, last) = (here, sentence);
        }
        return events;
    }

    private static List<EventMention> Own(
        AnnotatedSentence sentence, IReadOnlyList<DateMention> standing, string kind, List<(int At, int Count)> triggers,
        AnnotatedSentence? last, List<EventMention> before)
    {
        var events = new List<EventMention>();
        var scopes = Scopes.Of(sentence, triggers);
        for (var i = 0; i < triggers.Count; i++)
        {
            var (at, count) = triggers[i];
            var (clause, scope) = scopes[i];
            if (EventDates.IsFrame(sentence, clause))
                continue;
            var (first, end) = Words(sentence, scope);
            var antecedent = last?.Passage == sentence.Passage && Scopes.LinkReaches(sentence, at) ? last : null;
            var dates = EventDates.Of(sentence, standing, clause, scope, at);
            var factuality = FactualityReader.Of(sentence.Work.Text, sentence.Tokens, at, first, end, EventDates.ArePast(sentence, dates));
            if (dates.Count == 0 && antecedent is not null && at - first <= 3 && before.Count > 0 && Links.OpensWithPerson(sentence.Tokens))
                dates = before[^1].Dates;
            factuality = Outcome(sentence, at, at + count, first, dates, ByDates(sentence, dates, factuality), isDate: false);
            if (factuality == Factuality.Happened && dates.Count == 1 && sentence.Span.Contains(dates[0].Span))
                factuality = FactualityOn(sentence, clause, dates[0], dates);
            var names = sentence.Names.Where(name => scope.Contains(name.Span)).ToList();
            if (antecedent is not null && i == 0 && Links.OpensWithPerson(sentence.Tokens))
                names.InsertRange(0, antecedent.Names.Where(name => name.Names.Any(one => one.IsPerson)).Take(1));
            if (Subjects.Shared(sentence, clause, at) is { } subject && !names.Contains(subject))
                names.Insert(0, subject);
            var mention = new EventMention(kind, sentence, Span(sentence, at, count), clause, scope, dates, factuality)
            {
                Targets = Places.Targets(sentence, scope, at, count),
                Antecedent = antecedent,
                Names = names,
                Quotable = Quotable(sentence, clause, scopes.Select(pair => pair.Clause).Distinct().ToList()),
            };
            // "On 4 June, not on 3 May".
            var excepted = dates.Where(date => EventDates.AreExcepted(sentence, [date])).ToList();
            if (excepted.Count == 0 || excepted.Count == dates.Count)
                events.Add(mention);
            else
                events.AddRange([mention with { Dates = [.. dates.Except(excepted)] },
                    mention with { Dates = excepted, Factuality = Factuality.Cancelled }]);
        }
        events.AddRange(Elliptic(sentence, kind, events));
        return events;
    }

    /// <summary>
    /// Dated clauses without a word of their own for the matter, which the clause before shares with them ("…, later by B in May").
    /// </summary>
    private static IEnumerable<EventMention> Elliptic(AnnotatedSentence sentence, string kind, List<EventMention> told)
    {
        for (var i = 1; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (told.Exists(mention => mention.Clause == clause) || !Scopes.IsElliptic(sentence, clause))
                continue;
            if (told.LastOrDefault(mention => mention.Clause == sentence.Clauses[i - 1]) is not { } shared)
                continue;
            var dates = EventDates.In(sentence, clause);
            yield return new EventMention(kind, sentence, shared.Trigger, clause, clause, dates,
                ByDates(sentence, dates, shared.Factuality))
            {
                Targets = shared.Targets,
                Names = [.. sentence.Names.Where(name => clause.Contains(name.Span))],
                Quotable = new TextSpan(shared.Clause.Start, clause.End),
            };
        }
    }

    private static EventMention Continued(AnnotatedSentence sentence, EventMention told)
    {
        var own = EventDates.In(sentence, sentence.Span);
        var modal = FactualityReader.Of(sentence.Work.Text, sentence.Tokens, sentence.Tokens.Count - 1, 0, sentence.Tokens.Count);
        var itself = modal is Factuality.Planned or Factuality.Expected ? modal
            : OfStretch(sentence, sentence.Span, own) == Factuality.Cancelled ? Factuality.Cancelled : Factuality.Happened;
        return told with
        {
            Sentence = sentence,
            Clause = sentence.Span,
            Scope = sentence.Span,
            Dates = own.Count > 0 ? own : told.Dates,
            Factuality = told.Factuality != Factuality.Happened ? told.Factuality : itself,
            Antecedent = told.Sentence,
            IsContinuation = true,
            Names = [.. sentence.Names],
            Quotable = sentence.Span,
        };
    }

    /// <summary>
    /// The dated clauses of a work, whatever they tell: a mention for each, with the kind <see cref="Dated"/>. What only frames a list
    /// ("during 2012-2014") is none. A lens's mentions say better whether a matter came about.
    /// </summary>
    public static IReadOnlyList<EventMention> ReadDated(WorkReading work)
    {
        var dated = new List<EventMention>();
        AnnotatedSentence? last = null;
        foreach (var (sentence, standing, isFirst) in Entries.Of(work))
        {
            // What opens an entry of a day happened on it.
            if (isFirst && sentence.Dates.Count == 0 && standing is [{ } day] && IsOfDays(day.Value))
            {
                dated.Add(new EventMention(Dated, sentence, sentence.Span, sentence.Span, sentence.Span, [day],
                    FactualityAt(sentence, sentence.Span))
                {
                    Targets = [],
                    Names = [.. sentence.Names],
                    Quotable = sentence.Span,
                });
            }
            foreach (var clause in sentence.Clauses)
            {
                var dates = EventDates.In(sentence, clause);
                if (dates.Count == 0 || EventDates.IsFrame(sentence, clause))
                    continue;
                // "The fair of 3 May was put off to 4 June": a mention for each of what its dates are said to be.
                foreach (var told in dates.GroupBy(date => FactualityOn(sentence, clause, date, dates)).OrderBy(told => told.First().Span))
                {
                    dated.Add(new EventMention(Dated, sentence, told.First().Span, clause, clause, [.. told], told.Key)
                    {
                        Targets = [],
                        Antecedent = Links.OpensWithActor(sentence.Tokens) && sentence.IsLinked ? last : null,
                        Names = [.. sentence.Names.Where(name => clause.Contains(name.Span))],
                        Quotable = Quotable(sentence, Whole(sentence, clause),
                            sentence.Clauses.Select(one => Whole(sentence, one)).ToArray()),
                    });
                }
            }
            last = sentence;
        }
        return dated;
    }

    /// <summary>Whether what a sentence tells of one of its dates came about on it, as <see cref="ReadDated"/> says.</summary>
    public static Factuality FactualityOn(AnnotatedSentence sentence, DateMention date) =>
        FactualityOn(sentence, sentence.ClauseAt(date.Span.Start), date, [date]);

    private static Factuality FactualityOn(
        AnnotatedSentence sentence, TextSpan clause, DateMention date, IReadOnlyList<DateMention> dates)
    {
        var at = Math.Min(sentence.Tokens.TakeWhile(token => token.Span.Start < date.Span.Start).Count(), sentence.Tokens.Count - 1);
        var (first, end) = Words(sentence, clause);
        var after = Math.Max(at + 1, sentence.Tokens.TakeWhile(token => token.Span.Start < date.Span.End).Count());
        var told = DateFactuality.Of(sentence.Work.Text, sentence.Tokens, at, first, end, EventDates.ArePast(sentence, [date]));
        // Of several dates one that is denied tells when it was not, and the others when it was.
        if (told == Factuality.Denied && dates.Count > 1)
            told = Factuality.Happened;
        told = ByDates(sentence, [date], told);
        return Outcome(sentence, at, after, first, [date], told, isDate: true);
    }

    // By what the sentence and those beside it go on to say: that it was undone or hindered, or came about.
    private static Factuality Outcome(
        AnnotatedSentence sentence, int at, int after, int first, IReadOnlyList<DateMention> dates, Factuality told, bool isDate)
    {
        var (text, tokens) = (sentence.Work.Text, sentence.Tokens);
        var isPlan = told is Factuality.Planned or Factuality.Expected;
        var isPast = EventDates.ArePast(sentence, dates);
        if (isPlan && isPast && PlanPredicates.IsFulfilled(tokens, after))
            return Factuality.Happened;
        return told != Factuality.Cancelled && !EventDates.ArePutOffTo(sentence, dates)
            && (Undoings.Are(text, tokens, at, after, first, isPlan, isDate) || Negation.IsOf(text, tokens, at, after, first)
            || (isPlan && (PlanPredicates.IsThwarted(text, tokens, first, at, tokens.Count)
                || ((isPast ? PlanPredicates.TellsPlanOfThePast(tokens) : PlanPredicates.TellsPastPlan(tokens))
                    && Undoings.Hinder(text, tokens, after)))))
            ? Factuality.Cancelled : InContext(sentence, told);
    }

    // A day, or a few ("20 to 22 November").
    private static bool IsOfDays(DateInterval value) => value is { Precision: DatePrecision.Day or DatePrecision.Range }
        and { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber < LongestEntry;

    /// <summary>Whether what is told at a place of a sentence came about, by the words around it; of all of it, by its main verb.</summary>
    public static Factuality FactualityAt(AnnotatedSentence sentence, TextSpan place) => InContext(sentence, Own(sentence, place));

    private static Factuality Own(AnnotatedSentence sentence, TextSpan place)
    {
        if (place == sentence.Span)
        {
            var own = EventDates.In(sentence, place);
            return sentence.Clauses.Count == 1 && own.Count > 0 && !IsInRelative(sentence, own[0])
                ? FactualityOn(sentence, place, own[0], own)
                : OfStretch(sentence, place, sentence.Dates);
        }
        var (first, end) = Words(sentence, sentence.ClauseAt(place.Start));
        var dates = EventDates.In(sentence, sentence.ClauseAt(place.Start));
        var at = sentence.Tokens.TakeWhile(token => token.Span.Start < place.Start).Count();
        return ByDates(sentence, dates, FactualityReader.Of(sentence.Work.Text, sentence.Tokens, Math.Min(at, sentence.Tokens.Count - 1),
            first, end, EventDates.ArePast(sentence, dates)));
    }

    // "She praised the man who will begin in May": told of somebody in the sentence, and not by it.
    private static bool IsInRelative(AnnotatedSentence sentence, DateMention date) => sentence.Tokens
        .TakeWhile(token => token.Span.Start < date.Span.Start)
        .Any(token => token.Word != "that" && Lexicon.English.Events.Relatives.Contains(token.Word));

    /// <summary>
    /// By what stands beside too: a plan that the sentence before or after says to be off came to nothing; of the items of a list the line
    /// over it says whether they came about.
    /// </summary>
    private static Factuality InContext(AnnotatedSentence sentence, Factuality own) => own switch
    {
        Factuality.Happened => sentence.LeadIn ?? own,
        Factuality.Planned or Factuality.Expected when sentence.IsUndoneBeside || sentence.LeadIn == Factuality.Cancelled
            => Factuality.Cancelled,
        _ => own,
    };

    private static Factuality OfStretch(AnnotatedSentence sentence, TextSpan stretch, IReadOnlyList<DateMention> dates)
    {
        var (first, end) = Words(sentence, stretch);
        var told = FactualityReader.OfStretch(sentence.Work.Text, sentence.Tokens, first, end, EventDates.ArePast(sentence, dates));
        return ByDates(sentence, dates, told);
    }

    // What was put off to a day is planned for that day.
    private static Factuality ByDates(AnnotatedSentence sentence, IReadOnlyList<DateMention> dates, Factuality told) => told switch
    {
        Factuality.Happened when EventDates.AreToCome(sentence, dates) => FactualityReader.IsForeseen(sentence.Work.Text, sentence.Tokens)
            ? Factuality.Expected : Factuality.Planned,
        Factuality.Cancelled when EventDates.ArePutOffTo(sentence, dates) => Factuality.Planned,
        Factuality.Happened when EventDates.AreExcepted(sentence, dates) => Factuality.Cancelled,
        _ => told,
    };

    /// <summary>The kind of what is only known to be dated.</summary>
    public const string Dated = "";

    /// <summary>An elliptic clause with the one before it, which has its verb.</summary>
    private static TextSpan Whole(AnnotatedSentence sentence, TextSpan clause)
    {
        var index = sentence.Clauses.ToList().IndexOf(clause);
        return index > 0 && Scopes.IsElliptic(sentence, clause) ? clause with { Start = sentence.Clauses[index - 1].Start } : clause;
    }

    private static TextSpan Quotable(AnnotatedSentence sentence, TextSpan clause, IReadOnlyList<TextSpan> told) =>
        sentence.Clauses.Count > 1 && sentence.Span.Length > Scopes.LongSentence && told.Contains(clause) ? clause : sentence.Span;

    private static TextSpan Span(AnnotatedSentence sentence, int at, int count) =>
        new(sentence.Tokens[at].Span.Start, sentence.Tokens[at + count - 1].Span.End);

    private static (int First, int End) Words(AnnotatedSentence sentence, TextSpan scope)
    {
        var first = 0;
        while (first < sentence.Tokens.Count && sentence.Tokens[first].Span.Start < scope.Start)
            first++;
        var end = first;
        while (end < sentence.Tokens.Count && sentence.Tokens[end].Span.End <= scope.End)
            end++;
        return (first, end);
    }
}
