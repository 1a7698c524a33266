using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Lenses;

/// <summary>
/// Holds a query against a mention: every part of the query must be met, in the clause that tells the matter, or in its sentence,
/// or by what it carries over from the sentence before. A date is met by the mention's own date only.
/// </summary>
public sealed class EventMatcher(LibraryQuery query, Gazetteer gazetteer, PlaceRole placeRole, IReadOnlyDictionary<Work, WorkReading> works)
{
    private readonly NameMatcher _names = new(gazetteer, works);
    private readonly PlaceMatcher _places = new(query, gazetteer, new NameMatcher(gazetteer, works));

    public EventMatch Match(EventMention mention)
    {
        var state = new MatchProgress(mention);
        if (mention.Factuality == Factuality.Denied || !MatchDates(state))
            return state.Failed();
        foreach (var name in query.Names)
            state.Meet(!name.IsPlace, name.IsPlace && placeRole == PlaceRole.Target ? _places.Match(state, name)
                : _names.Match(state, name));
        if (query.Office is { } office)
            state.Meet(true, Office(state, office));
        foreach (var word in query.Words)
            state.Meet(true, Worded(state, word));
        var asked = query.Names.Count + query.Words.Count + (query.Office is null ? 0 : 1);
        var dates = PairedDates.Of(mention, state.Matches);
        if (dates.Count == mention.Dates.Count)
            return state.Result(query.Dates.Count == 0 ? mention
                : ShownWith(mention, [.. dates.OrderBy(told => !query.Dates.Any(date => DateMatching.Meets(told, date)))]), asked);
        return query.Dates.Count == 0 || dates.Any(told => query.Dates.Any(date => DateMatching.Meets(told, date)))
            ? state.Result(mention with { Dates = dates }, asked) : state.Failed();
    }

    /// <summary>A mention with the dates that are shown, the one that was asked for first: whether it came about is told of that.</summary>
    internal static EventMention ShownWith(EventMention mention, IReadOnlyList<DateMention> dates) => mention with
    {
        Dates = dates,
        Factuality = mention.Factuality == Factuality.Happened && (mention.Dates.Count > 1 || !mention.Dates.Contains(dates[0]))
            && mention.Sentence.Dates.Contains(dates[0]) ? EventReader.FactualityOn(mention.Sentence, dates[0]) : mention.Factuality,
    };

    /// <summary>True when the dates of a mention meet those of the query; without any in the query, always.</summary>
    private bool MatchDates(MatchProgress state)
    {
        if (query.Dates.Count == 0)
            return true;
        var met = state.Event.Dates.Where(told => query.Dates.Any(asked => DateMatching.Meets(told, asked))).ToArray();
        state.Matches.AddRange(met.Select(date => date.Span));
        return met.Length > 0;
    }

    private MatchLevel Office(MatchProgress state, QueryOffice asked)
    {
        var mention = state.Event;
        var named = mention.Sentence.Offices.Where(office => office.Answers(asked.Terms, asked.Nations)).ToArray();
        if (state.TakeSpans(named.Where(office => mention.Scope.Contains(office.Span)).Select(office => office.Span)))
        {
            state.TakeTerms(asked.Terms);
            return MatchLevel.Clause;
        }
        var holders = mention.Names.Where(name => name.Resolved is { IsPerson: true } person
            && works[mention.Work].OfficesOf(person).Any(office => office.Answers(asked.Terms, asked.Nations)));
        if (state.Take(holders))
            return MatchLevel.Clause;
        if (asked.Terms.All(state.ClauseTerms.Contains) && asked.Nations.Count == 0
            && !mention.Sentence.Offices.Any(office => office.IsLesser))
            return state.TakeTerms(asked.Terms) ? MatchLevel.Clause : MatchLevel.None;
        return mention.Sentence.Clauses.Count == 1 && mention.Scope == mention.Clause
            && state.TakeSpans(named.Select(office => office.Span)) ? MatchLevel.Sentence : MatchLevel.None;
    }

    private static MatchLevel Worded(MatchProgress state, QueryWord word)
    {
        var mention = state.Event;
        if (FactualityWords.Of(word.Text) == mention.Factuality)
            return MatchLevel.Clause;
        if (word.IsIn(state.ClauseTerms))
        {
            state.TakeWord(word);
            return state.IsOnlyComment(word) ? MatchLevel.Paragraph : state.IsInsideOtherName(word) ? MatchLevel.Sentence
                : MatchLevel.Clause;
        }
        if (mention.Antecedent is { } antecedent && word.IsIn(SentenceTerms.Of(antecedent, antecedent.Span)))
            return state.Carry();
        return mention.Sentence.Clauses.Count == 1 && word.IsIn(state.SentenceTerms) ? MatchLevel.Sentence : MatchLevel.None;
    }
}
