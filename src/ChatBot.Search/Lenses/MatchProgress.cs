using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Lenses;

/// <summary>What has been met so far of one mention.</summary>
internal sealed class MatchProgress(EventMention mention)
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

    /// <param name="telling">True for what makes a sentence that only goes on about a matter worth quoting: a person, a thing, a
    /// word.</param>
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
        TakeSpans(mention.Sentence.Tokens.Where(token => mention.Scope.Contains(token.Span) && terms.Contains(Spelling.Term(token.Word)))
            .Select(token => token.Span));

    public void TakeWord(QueryWord word)
    {
        Matches.AddRange(mention.Sentence.Tokens.Where(
            token => mention.Clause.Contains(token.Span)
            && (word.Parts.Contains(Spelling.Term(token.Word)) || Spelling.Term(token.Word) == word.Joined)).Select(token => token.Span));
    }

    public MatchLevel Carry()
    {
        _carried = true;
        return MatchLevel.Clause;
    }

    /// <summary>"Nuclear" in the name of a group is not yet a nuclear matter.</summary>
    public bool IsInsideOtherName(QueryWord word)
    {
        var places = mention.Sentence.Tokens.Where(
            token => mention.Clause.Contains(token.Span) && word.Parts.Contains(Spelling.Term(token.Word))).ToArray();
        return places.Length > 0 && Array.TrueForAll(places, token => mention.Sentence.Names.Any(name =>
            name.Form == NameForm.Full && name.Span.Contains(token.Span) && name.Span.Length > token.Span.Length
                && !name.Span.Overlaps(mention.Trigger)));
    }

    /// <summary>"The pact strengthens X": X is said of a thing named before, and is not what it is about.</summary>
    public bool IsOnlyComment(QueryWord word)
    {
        var tokens = mention.Sentence.Tokens;
        if (mention.IsContinuation || tokens.Count < 3 || tokens[0].Word is not ("the" or "this" or "that")
            || tokens[1].Span.Start != mention.Trigger.Start || mention.Trigger.End != tokens[1].Span.End)
            return false;
        if (Lexicon.English.Events.MatterPrepositions.Contains(tokens[2].Word))
            return false;
        return !(mention.Antecedent is { } antecedent && word.IsIn(Queries.SentenceTerms.Of(antecedent, antecedent.Span)));
    }

    public EventMatch Failed() => new(mention, MatchLevel.None, [], false);

    public EventMatch Result(EventMention paired, int asked) =>
        mention.IsContinuation && (_own == 0 || asked == 0)
            ? Failed()
            : new EventMatch(paired, _level, [.. Matches.Where(mention.Sentence.Span.Contains).Distinct().Order()],
                _carried)
            { IsExact = IsExact };
}
