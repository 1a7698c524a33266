using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Lenses;

/// <summary>
/// Holds a place of a query against a mention of a matter that goes somewhere: as where it goes, or where those come from who go.
/// </summary>
internal sealed class PlaceMatcher(LibraryQuery query, Gazetteer gazetteer, NameMatcher names)
{
    public MatchLevel Match(MatchProgress state, QueryName asked)
    {
        var mention = state.Event;
        if (asked.Direction == Direction.From
            || (query.Names.Count(name => name.IsPlace) > 1 && asked == query.Names.First(name => name.IsPlace)
            && query.Names.Any(name => name.IsPlace && name.Direction == Direction.To)))
            return Origin(state, asked);
        if (state.Take(mention.Targets.Where(name => names.Is(name, asked.Names))))
        {
            state.IsExact &= mention.Targets.Any(name => name.Names.Any(asked.Names.Contains));
            return MatchLevel.Clause;
        }
        var among = mention.Sentence.Names.Where(
            name => name.Form is not NameForm.Demonym && name.Form is not NameForm.Office && names.Is(name, asked.Names)
            && !Places.IsAttribute(mention.Sentence, name)).ToArray();
        if (mention.Targets.Count > 0)
        {
            var inside = mention.Targets.Any(target => target.Resolved is { } whole
                && asked.Names.Any(name => gazetteer.IsWithin(name, whole)));
            return inside && mention.Sentence.Clauses.Count == 1 && state.Take(among) ? MatchLevel.Sentence : MatchLevel.None;
        }
        var host = mention.Names.Where(name => name.Form == NameForm.Demonym && names.Is(name, asked.Names)
            && mention.Trigger.Start - name.Span.End is >= 0 and <= 1);
        if (state.Take(host))
            return MatchLevel.Clause;
        return asked.Direction == Direction.To ? MatchLevel.None : state.Take(among.Where(name => mention.Scope.Contains(name.Span)))
            ? MatchLevel.Sentence : MatchLevel.None;
    }

    /// <summary>Where those come from who travel: their adjective, their country's genitive, or the office they hold.</summary>
    private MatchLevel Origin(MatchProgress state, QueryName asked)
    {
        var mention = state.Event;
        var people = mention.Names.Where(name => !mention.Targets.Contains(name));
        if (state.Take(people.Where(name => names.Is(name, asked.Names) && IsOrigin(mention, name))))
            return MatchLevel.Clause;
        var held = people.Where(name => name.Resolved is { IsPerson: true } person
            && person.Offices.Any(office => office.Of is { } of && gazetteer.Find(of) is { } place
            && asked.Names.Any(name => gazetteer.IsWithin(place, name))));
        return state.Take(held) ? MatchLevel.Clause : MatchLevel.None;
    }

    /// <summary>
    /// "Denmark's envoy", "the envoy of Denmark", "from Denmark"; after the trigger only with "of" or "by" ("a visit by Danish envoys").
    /// </summary>
    private static bool IsOrigin(EventMention mention, NameMention name)
    {
        var sentence = mention.Sentence;
        var before = sentence.Tokens.Where(token => token.Span.End <= name.Span.Start).TakeLast(3).Select(token => token.Word).ToArray();
        if (name.Form == NameForm.Demonym || Places.IsAttribute(sentence, name)
            || sentence.Offices.Any(office => office.Span.Contains(name.Span)))
            return name.Span.End <= mention.Trigger.Start || before.Any(word => word is "of" or "by" or "from");
        var next = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= name.Span.End);
        return before.Length > 0 && before[^1] is "of" or "from"
            && (next.Word is null || !char.IsUpper(sentence.Work.Text[next.Span.Start]));
    }
}
