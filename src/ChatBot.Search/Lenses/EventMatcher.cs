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
    public EventMatch Match(EventMention mention)
    {
        var state = new Progress(mention);
        if (mention.Realis == Realis.Denied || !MatchDates(state))
            return state.Failed();
        foreach (var name in query.Names)
            state.Meet(!name.IsPlace, name.IsPlace && placeRole == PlaceRole.Target ? Target(state, name) : Named(state, name, name.Names));
        if (query.Office is { } office)
            state.Meet(true, Office(state, office));
        foreach (var word in query.Words)
            state.Meet(true, Worded(state, word));
        var asked = query.Names.Count + query.Words.Count + (query.Office is null ? 0 : 1);
        var dates = PairedDates.Of(mention, state.Matches);
        if (dates.Count == mention.Dates.Count)
            return state.Result(query.Dates.Count == 0 ? mention : mention with { Dates = [.. dates.OrderBy(told => !query.Dates.Any(date => DateMatching.Meets(told, date)))] }, asked);
        return query.Dates.Count == 0 || dates.Any(told => query.Dates.Any(date => DateMatching.Meets(told, date))) ? state.Result(mention with { Dates = dates }, asked) : state.Failed();
    }

    /// <summary>True when the dates of a mention meet those of the query; without any in the query, always.</summary>
    private bool MatchDates(Progress state)
    {
        if (query.Dates.Count == 0)
            return true;
        var met = state.Event.Dates.Where(told => query.Dates.Any(asked => DateMatching.Meets(told, asked))).ToArray();
        state.Matches.AddRange(met.Select(date => date.Span));
        return met.Length > 0;
    }

    private MatchLevel Named(Progress state, QueryName asked, IReadOnlyList<Name> names)
    {
        var mention = state.Event;
        var told = mention.Names.Where(name => Is(name, names)).ToArray();
        if (state.Take(told))
            return Array.TrueForAll(told, name => IsOnlyInferred(mention.Work, name)) ? MatchLevel.Paragraph : MatchLevel.Clause;
        if (state.Take(mention.Sentence.Names.Where(name => mention.Clause.Contains(name.Span) && Is(name, names))))
            return mention.Scope == mention.Clause ? MatchLevel.Clause : MatchLevel.Sentence;
        if (asked.Terms.Count > 0 && names.All(name => name.IsFound) && asked.Terms.All(state.ClauseTerms.Contains))
            return MatchLevel.Clause;
        if (mention.Carried is { } carried && (!asked.IsPlace || Links.OpensWithActor(mention.Sentence.Atoms)) && carried.Names.Any(name => Is(name, names)))
            return state.Carry();
        return mention.Sentence.Clauses.Count == 1 && state.Take(mention.Sentence.Names.Where(name => Is(name, names))) ? MatchLevel.Sentence : MatchLevel.None;
    }

    private bool Is(NameMention mention, IReadOnlyList<Name> names) =>
        mention.Names.Count > 0 && (mention.Only is { } only ? names.Any(name => IsOrLiesIn(only, name)) : mention.Names.Any(names.Contains));

    /// <summary>An office whose holder only config/names knows: the text names nobody, so that it is no answer for the name.</summary>
    private bool IsOnlyInferred(Work work, NameMention mention) =>
        mention is { Form: NameForm.Office, Only: { } holder } && !works[work].OfficesOf(holder).Any();

    private bool IsOrLiesIn(Name name, Name asked) => asked.IsPlace ? gazetteer.IsWithin(name, asked) : name.Equals(asked);

    private MatchLevel Target(Progress state, QueryName asked)
    {
        var mention = state.Event;
        if (asked.Direction == Direction.From || (query.Names.Count(name => name.IsPlace) > 1 && asked == query.Names.First(name => name.IsPlace) && query.Names.Any(name => name.IsPlace && name.Direction == Direction.To)))
            return Origin(state, asked);
        if (state.Take(mention.Targets.Where(name => Is(name, asked.Names))))
        {
            state.IsExact &= mention.Targets.Any(name => name.Names.Any(asked.Names.Contains));
            return MatchLevel.Clause;
        }
        var among = mention.Sentence.Names.Where(name => name.Form is not NameForm.Demonym && name.Form is not NameForm.Office && Is(name, asked.Names) && !Places.IsAttribute(mention.Sentence, name)).ToArray();
        if (mention.Targets.Count > 0)
        {
            var inside = mention.Targets.Any(target => target.Only is { } whole && asked.Names.Any(name => gazetteer.IsWithin(name, whole)));
            return inside && mention.Sentence.Clauses.Count == 1 && state.Take(among) ? MatchLevel.Sentence : MatchLevel.None;
        }
        var host = mention.Names.Where(name => name.Form == NameForm.Demonym && Is(name, asked.Names) && mention.Trigger.Start - name.Span.End is >= 0 and <= 1);
        if (state.Take(host))
            return MatchLevel.Clause;
        return asked.Direction == Direction.To ? MatchLevel.None : state.Take(among.Where(name => mention.Scope.Contains(name.Span))) ? MatchLevel.Sentence : MatchLevel.None;
    }

    /// <summary>Where those come from who travel: their adjective, their country's genitive, or the office they hold.</summary>
    private MatchLevel Origin(Progress state, QueryName asked)
    {
        var mention = state.Event;
        var people = mention.Names.Where(name => !mention.Targets.Contains(name));
        if (state.Take(people.Where(name => Is(name, asked.Names) && IsOrigin(mention, name))))
            return MatchLevel.Clause;
        var held = people.Where(name => name.Only is { IsPerson: true } person && person.Offices.Any(office => office.Of is { } of && gazetteer.Find(of) is { } place && asked.Names.Any(name => gazetteer.IsWithin(place, name))));
        return state.Take(held) ? MatchLevel.Clause : MatchLevel.None;
    }

    /// <summary>"Denmark's envoy", "the envoy of Denmark", "from Denmark"; after the trigger only with "of" or "by" ("a visit by Danish envoys").</summary>
    private static bool IsOrigin(EventMention mention, NameMention name)
    {
        var sentence = mention.Sentence;
        var before = sentence.Atoms.Where(atom => atom.Span.End <= name.Span.Start).TakeLast(3).Select(atom => atom.Word).ToArray();
        if (name.Form == NameForm.Demonym || Places.IsAttribute(sentence, name) || sentence.Offices.Any(office => office.Span.Contains(name.Span)))
            return name.Span.End <= mention.Trigger.Start || before.Any(word => word is "of" or "by" or "from");
        var next = sentence.Atoms.FirstOrDefault(atom => atom.Span.Start >= name.Span.End);
        return before.Length > 0 && before[^1] is "of" or "from" && (next.Word is null || !char.IsUpper(sentence.Work.Text[next.Span.Start]));
    }

    private MatchLevel Office(Progress state, QueryOffice asked)
    {
        var mention = state.Event;
        var named = mention.Sentence.Offices.Where(office => office.Answers(asked.Terms, asked.Nations)).ToArray();
        if (state.TakeSpans(named.Where(office => mention.Scope.Contains(office.Span)).Select(office => office.Span)))
        {
            state.TakeTerms(asked.Terms);
            return MatchLevel.Clause;
        }
        var holders = mention.Names.Where(name => name.Only is { IsPerson: true } person && works[mention.Work].OfficesOf(person).Any(office => office.Answers(asked.Terms, asked.Nations)));
        if (state.Take(holders))
            return MatchLevel.Clause;
        if (asked.Terms.All(state.ClauseTerms.Contains) && asked.Nations.Count == 0 && !mention.Sentence.Offices.Any(office => office.IsLesser))
            return state.TakeTerms(asked.Terms) ? MatchLevel.Clause : MatchLevel.None;
        return mention.Sentence.Clauses.Count == 1 && mention.Scope == mention.Clause && state.TakeSpans(named.Select(office => office.Span)) ? MatchLevel.Sentence : MatchLevel.None;
    }

    private static MatchLevel Worded(Progress state, QueryWord word)
    {
        var mention = state.Event;
        if (StageWords.IsMet(word, mention.Realis))
            return MatchLevel.Clause;
        if (word.IsIn(state.ClauseTerms))
        {
            state.TakeWord(word);
            return state.IsOnlyComment(word) ? MatchLevel.Paragraph : state.IsInsideOtherName(word) ? MatchLevel.Sentence : MatchLevel.Clause;
        }
        if (mention.Carried is { } carried && word.IsIn(SentenceTerms.Of(carried, carried.Span)))
            return state.Carry();
        return mention.Sentence.Clauses.Count == 1 && word.IsIn(state.SentenceTerms) ? MatchLevel.Sentence : MatchLevel.None;
    }

    /// <summary>What has been met so far of one mention.</summary>
    private sealed class Progress(EventMention mention)
    {
        private MatchLevel _level = MatchLevel.Clause;
        private int _own;
        private bool _carried;
        private IReadOnlySet<string>? _clauseTerms;
        private IReadOnlySet<string>? _sentenceTerms;

        public EventMention Event => mention;

        public List<TextSpan> Matches { get; } = [];

        public bool IsExact { get; set; } = true;

        public IReadOnlySet<string> ClauseTerms => _clauseTerms ??= Queries.SentenceTerms.Of(mention.Sentence, mention.Clause);

        public IReadOnlySet<string> SentenceTerms => _sentenceTerms ??= Queries.SentenceTerms.Of(mention.Sentence, mention.Sentence.Span);

        /// <param name="telling">True for what makes a sentence that only goes on about a matter worth quoting: a person, a thing, a word.</param>
        public void Meet(bool telling, MatchLevel level)
        {
            if (telling && level < MatchLevel.Paragraph && Matches.Exists(mention.Sentence.Span.Contains))
                _own++;
            if (level > _level)
                _level = level;
        }

        public bool Take(IEnumerable<NameMention> names) => TakeSpans(names.Select(name => name.Span));

        public bool TakeSpans(IEnumerable<TextSpan> spans)
        {
            var count = Matches.Count;
            Matches.AddRange(spans);
            return Matches.Count > count;
        }

        public bool TakeTerms(IReadOnlySet<string> terms) =>
            TakeSpans(mention.Sentence.Atoms.Where(atom => mention.Scope.Contains(atom.Span) && terms.Contains(Spelling.Term(atom.Word))).Select(atom => atom.Span));

        public void TakeWord(QueryWord word)
        {
            Matches.AddRange(mention.Sentence.Atoms.Where(atom => mention.Clause.Contains(atom.Span) && (word.Parts.Contains(Spelling.Term(atom.Word)) || Spelling.Term(atom.Word) == word.Joined)).Select(atom => atom.Span));
        }

        public MatchLevel Carry()
        {
            _carried = true;
            return MatchLevel.Clause;
        }

        /// <summary>"Nuclear" in the name of a group is not yet a nuclear matter.</summary>
        public bool IsInsideOtherName(QueryWord word)
        {
            var places = mention.Sentence.Atoms.Where(atom => mention.Clause.Contains(atom.Span) && word.Parts.Contains(Spelling.Term(atom.Word))).ToArray();
            return places.Length > 0 && Array.TrueForAll(places, atom => mention.Sentence.Names.Any(name =>
                name.Form == NameForm.Full && name.Span.Contains(atom.Span) && name.Span.Length > atom.Span.Length && !name.Span.Overlaps(mention.Trigger)));
        }

        /// <summary>"The pact strengthens X": X is said of a thing named before, and is not what it is about.</summary>
        public bool IsOnlyComment(QueryWord word)
        {
            var atoms = mention.Sentence.Atoms;
            if (mention.IsContinuation || atoms.Count < 3 || atoms[0].Word is not ("the" or "this" or "that") || atoms[1].Span.Start != mention.Trigger.Start || mention.Trigger.End != atoms[1].Span.End)
                return false;
            if (atoms[2].Word is "of" or "to" or "for" or "between" or "with" or "on" or "by")
                return false;
            return !(mention.Carried is { } carried && word.IsIn(Queries.SentenceTerms.Of(carried, carried.Span)));
        }

        public EventMatch Failed() => new(mention, MatchLevel.None, [], false);

        public EventMatch Result(EventMention paired, int asked) =>
            mention.IsContinuation && (_own == 0 || asked == 0)
                ? Failed()
                : new EventMatch(paired, _level, [.. Matches.Where(mention.Sentence.Span.Contains).Distinct().Order()], _carried) { IsExact = IsExact };
    }
}
