using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>Reads the sentences of a work: words, names and who they are in this work, offices, dates, clauses.</summary>
public static class WorkReader
{
    /// <param name="work">The work.</param>
    /// <param name="gazetteer">The names of the library.</param>
    /// <param name="words">Where the library's words are kept for a while.</param>
    public static IReadOnlyList<AnnotatedSentence> Read(Work work, Gazetteer gazetteer, TokenCache words)
    {
        var dates = DateTagger.Read(work.Text, work.Parts.Body, work.AsOf, work.Item.Language);
        var drafts = new List<Draft>();
        DateMention[] whole = [.. dates.Where(date => date.IsMatter)];
        var above = whole;
        var leadIns = new LeadIns(work.Text);
        var dateline = DatelineOf(work, dates);
        var whenWritten = work.AsOf ?? dates.FirstOrDefault(date => date.DatesDocument)?.Value;
        var written = whenWritten;
        // A chronicle, whose entries have a day each, was written on none of them.
        var isOfOneDay = dates.Count(date => date.HeadsEntry) == 1;
        foreach (var passage in work.Passages)
        {
            if (passage.Kind == PassageKind.Heading)
            {
                above = passage == dateline ? [] : Dating(work, passage, Within(dates, passage.Span)) ?? above;
                if (above.Length == 0) above = whole;
                var heads = Within(dates, passage.Span);
                written = heads is [{ HeadsEntry: true } day] ? day.Value : heads.Any(date => date.HeadsPart) ? whenWritten : written;
            }
            if (passage.Kind != PassageKind.Prose)
                continue;
            foreach (var sentence in passage.Sentences)
            {
                var own = Within(dates, sentence.Span);
                // A date of its own over what stands below: what is kept tells the two apart (EventPacker).
                if (own is [{ HeadsEntry: true } head] && (isOfOneDay || IsLine(work, passage, head)))
                    (written, above) = (head.Value, isOfOneDay ? above : [head with { }]);
                var tokens = Analyzer.ReadParts(work.Text, sentence.Span);
                var names = NameTagger.Read(work.Text, tokens, gazetteer);
                drafts.Add(new Draft(passage, sentence, tokens, names, OfficeReader.Read(work.Text, tokens, names),
                    own, above, written, leadIns.Read(passage, sentence, tokens)));
            }
        }
        var people = new PeopleOfWork(gazetteer, [.. drafts.SelectMany(draft => draft.Offices)],
            [.. drafts.SelectMany(draft => draft.Names)], work.AsOf);
        var sentences = new List<AnnotatedSentence>(drafts.Count);
        var pronouns = new PronounResolution();
        for (var at = 0; at < drafts.Count; at++)
            sentences.Add(Finish(work, drafts[at], people, pronouns, at == 0 ? null : sentences[^1],
                at + 1 < drafts.Count && drafts[at + 1].Passage == drafts[at].Passage ? drafts[at + 1].Tokens : null, words));
        return sentences;
    }

    /// <summary>
    /// The date of a heading that dates what stands under it: to the day or the month, or any where it is all that the heading says or
    /// the last of it; none where the heading has another or says when the document was written; null where it says nothing of when, so
    /// that what an upper heading said holds on.
    /// </summary>
    private static DateMention[]? Dating(Work work, Passage heading, DateMention[] dates)
    {
        if (dates.Length == 0)
            return null;
        if (dates.FirstOrDefault(date => date.HeadsPart) is { } part)
            return [part];
        return dates is [var date] && (date.HeadsEntry || !date.DatesDocument)
            && (IsWhole(work, heading, date) || IsLast(work, heading, date)
                || date.Value.Precision is DatePrecision.Day or DatePrecision.Month)
            && date.Value is { Start: not null, End: not null } ? dates : [];
    }

    /// <summary>
    /// The one heading with a day of a work that stands before all its prose ("Port Hale, 9 May 1961"): it dates the work, and not what the
    /// work tells; null where the line heads the record of a sitting, or where others date parts of the work.
    /// </summary>
    private static Passage? DatelineOf(Work work, IReadOnlyList<DateMention> dates) =>
        work.Passages.Where(passage => passage.Kind == PassageKind.Heading && Within(dates, passage.Span).Length > 0).Take(2)
        .ToArray() is [var only]
        && Within(dates, only.Span) is [{ HeadsEntry: true }] && work.Passages.TakeWhile(passage => passage != only)
            .All(passage => passage.Kind != PassageKind.Prose)
        && !Analyzer.ReadParts(work.Text, only.Span).Any(token => Lexicon.English.Dates.Sittings.Contains(token.Word)) ? only : null;

    // "To the Editor, 18 August 1866.", over what is of that day; not "4 July. Rain.", which tells what happened on it.
    private static bool IsLine(Work work, Passage passage, DateMention date) => passage.Sentences.Count == 1
        && (date.HeadsPart || !work.Text[date.Span.End..passage.Span.End].Any(char.IsLetterOrDigit));

    private static bool IsWhole(Work work, Passage heading, DateMention date) =>
        Analyzer.ReadParts(work.Text, heading.Span).All(token => date.Span.Overlaps(token.Span));

    // "12. Lamp, brass, 1928"
    private static bool IsLast(Work work, Passage heading, DateMention date) =>
        Analyzer.ReadParts(work.Text, heading.Span) is [.., var last] && date.Span.Contains(last.Span)
        && work.Text.AsSpan(0, date.Span.Start).TrimEnd() is [.., ',' or '('];

    /// <summary>The dates of a sentence; they are in order, so that a long work is read once.</summary>
    private static DateMention[] Within(IReadOnlyList<DateMention> dates, TextSpan span)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return [.. dates.Skip(low).TakeWhile(date => date.Span.Start < span.End).Where(date => span.Contains(date.Span))];
    }

    private static AnnotatedSentence Finish(
        Work work, Draft draft, PeopleOfWork people, PronounResolution pronouns, AnnotatedSentence? before, IReadOnlyList<Token>? after,
        TokenCache words)
    {
        before = before?.Passage == draft.Passage ? before : null;
        after = after is not null && Links.OpensWithOther(after) ? null : after;
        var offices = draft.Offices.Select(office => office with { Holder = office.Holder is { } holder ? people.Resolve(holder) : null })
            .ToArray();
        var names = draft.Names.Select(people.Resolve).ToList();
        names.AddRange(offices.Where(office => office.Holder is null)
            .Select(office => (office, holder: people.HolderOf(office))).Where(pair => pair.holder is not null)
            .Select(pair => new NameMention(pair.office.Span, [pair.holder!], NameForm.Office)));
        if (pronouns.Read(draft.Passage, draft.Tokens, names) is { } pronoun)
            names.Add(pronoun);
        names.Sort((left, right) => left.Span.CompareTo(right.Span));
        var isPast = draft.Dates.Count > 0 && draft.WrittenOn?.Start is { } day && draft.Dates.All(date => date.Value.End < day);
        return new AnnotatedSentence(work, draft.Passage, draft.Sentence, words)
        {
            Names = names,
            Offices = offices,
            Dates = draft.Dates,
            HeadingDates = draft.Above,
            WrittenOn = draft.WrittenOn,
            LeadIn = draft.LeadIn,
            Clauses = Clauses.Of(
                work.Text, draft.Sentence.Span, draft.Tokens, Parentheses.Outside(work.Text, draft.Tokens, draft.Dates)),
            IsLinked = before is not null && Links.ToSentenceBefore(draft.Tokens),
            IsUndoneBeside = (after is not null && (CancellationPredicates.IsOfMatterBefore(after)
                    || (draft.Dates.Count > 0 && Undoings.AreOfSentenceBefore(work.Text, after))
                    || ((isPast ? PlanPredicates.TellsPlanOfThePast(draft.Tokens) : PlanPredicates.TellsPastPlan(draft.Tokens))
                        && Undoings.Hinder(work.Text, after, 0))))
                || (before is not null && PlanPredicates.TellsPastPlan(draft.Tokens)
                    && EventReader.FactualityAt(before, before.Span) == Factuality.Cancelled),
        };
    }

    private sealed record Draft(
        Passage Passage, Sentence Sentence, IReadOnlyList<Token> Tokens, IReadOnlyList<NameMention> Names,
            IReadOnlyList<OfficeMention> Offices, IReadOnlyList<DateMention> Dates,
        IReadOnlyList<DateMention> Above, DateInterval? WrittenOn, Factuality? LeadIn);
}
