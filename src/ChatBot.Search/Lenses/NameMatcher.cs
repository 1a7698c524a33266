using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Lenses;

/// <summary>Holds a name of a query against a mention, whatever part the name has in it.</summary>
internal sealed class NameMatcher(Gazetteer gazetteer, IReadOnlyDictionary<Work, WorkReading> works)
{
    public MatchLevel Match(MatchProgress state, QueryName asked)
    {
        var names = asked.Names;
        var mention = state.Event;
        var told = mention.Names.Where(name => Is(name, names)).ToArray();
        if (state.Take(told))
            return Array.TrueForAll(told, name => IsOnlyInferred(mention.Work, name)) ? MatchLevel.Paragraph : MatchLevel.Clause;
        if (state.Take(mention.Sentence.Names.Where(name => mention.Clause.Contains(name.Span) && Is(name, names))))
            return mention.Scope == mention.Clause ? MatchLevel.Clause : MatchLevel.Sentence;
        if (asked.Terms.Count > 0 && names.All(name => name.IsFound) && asked.Terms.All(state.ClauseTerms.Contains))
            return MatchLevel.Clause;
        if (mention.Antecedent is { } antecedent && (!asked.IsPlace || Links.OpensWithActor(mention.Sentence.Tokens))
            && antecedent.Names.Any(name => Is(name, names)))
            return state.Carry();
        return mention.Sentence.Clauses.Count == 1 && state.Take(mention.Sentence.Names.Where(name => Is(name, names)))
            ? MatchLevel.Sentence : MatchLevel.None;
    }

    /// <summary>True when a name in the text is, or may be, one of those asked for, or a place within one.</summary>
    public bool Is(NameMention mention, IReadOnlyList<Name> names) =>
        mention.Names.Count > 0 && (mention.Resolved is { } only ? names.Any(name => IsOrLiesIn(only, name))
            : mention.Names.Any(names.Contains));

    /// <summary>An office whose holder only config/names knows: the text names nobody, so that it is no answer for the name.</summary>
    private bool IsOnlyInferred(Work work, NameMention mention) =>
        mention is { Form: NameForm.Office, Resolved: { } holder } && !works[work].OfficesOf(holder).Any();

    private bool IsOrLiesIn(Name name, Name asked) => asked.IsPlace ? gazetteer.IsWithin(name, asked) : name.Equals(asked);
}
