using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>Reads the names of a query: those that stand in it in full, and those that its other words come near to.</summary>
internal sealed class QueryNames(Gazetteer gazetteer, Vocabulary vocabulary)
{
    private const int LongestName = 4;

    /// <summary>A name that stands in the query, with the words beside it that belong to it.</summary>
    /// <param name="state">The query.</param>
    /// <param name="mention">The name.</param>
    /// <param name="taken">For each word, whether it is used; those of the name are marked.</param>
    public QueryName Exact(TypedQuery state, NameMention mention, bool[] taken)
    {
        var (first, end) = state.TokensOf(mention.Span);
        Array.Fill(taken, true, first, end - first);
        var mentioned = Longer(state, end - first == 1 ? first : -1, taken) ?? mention.Names;
        var person = mentioned.Any(name => name.IsPerson) || mentioned != mention.Names;
        var (from, to) = (first, end);
        if (person)
        {
            while (from > 0 && !taken[from - 1] && !QueryStopWords.Contains(state.Tokens[from - 1].Word)
                && NameGuess.Persons(state.Words(from - 1, end), gazetteer, vocabulary).Any(guess => mentioned.Contains(guess.Name)))
                taken[--from] = true;
            while (to < taken.Length && !taken[to] && !QueryStopWords.Contains(state.Tokens[to].Word)
                && NameGuess.Persons(state.Words(from, to + 1), gazetteer, vocabulary).Any(guess => mentioned.Contains(guess.Name)))
                taken[to++] = true;
        }
        // "de la Tour", of which the texts may have but the "Tour" in capitals.
        while (from > 0 && !taken[from - 1] && Lexicon.English.Names.Particles.Contains(state.Tokens[from - 1].Word))
            taken[--from] = true;
        var text = state.Text[state.Tokens[from].Span.Start..state.Tokens[to - 1].Span.End];
        var names = mentioned;
        var isNarrowed = to - from > end - first && names.Count > 1;
        var isFamilyAlone = person && to - from == 1;
        var guesses = isNarrowed || isFamilyAlone ? NameGuess.Persons(state.Words(from, to), gazetteer, vocabulary) : [];
        if (isNarrowed && guesses.Count > 0)
            names = [.. guesses.Select(guess => guess.Name).Where(names.Contains)];
        IReadOnlyList<Name> lesser = isFamilyAlone
            ? [.. guesses.Select(guess => guess.Name)
            .Where(name => !names.Contains(name))] : [];
        return new QueryName(text, names, lesser, mention.Form == NameForm.Demonym ? Direction.From
            : state.DirectionAt(from))
        { Terms = [.. state.Words(first, end).Select(Spelling.Term)] };
    }

    // "Ada" is a name by itself, and with the "Lovlace" after it another one's, spelt nearly so.
    private IReadOnlyList<Name>? Longer(TypedQuery state, int at, bool[] taken) =>
        at >= 0 && at + 1 < taken.Length && !taken[at + 1] && !QueryStopWords.Contains(state.Tokens[at + 1].Word)
        && NameGuess.Persons(state.Words(at, at + 2), gazetteer, vocabulary) is { Count: > 0 } guesses && !guesses[0].IsGivenOnly
            ? [.. guesses.Select(guess => guess.Name)] : null;

    /// <summary>Adds the names that words not yet used are parts or near spellings of.</summary>
    public void AddGuessed(TypedQuery state, List<QueryName> names, bool[] taken)
    {
        for (var at = 0; at < taken.Length; at++)
        {
            for (var count = Math.Min(LongestName, taken.Length - at); count > 0 && !taken[at]; count--)
            {
                if (Enumerable.Range(at, count).Any(i => taken[i]) || QueryStopWords.Contains(state.Tokens[at].Word)
                    || QueryStopWords.Contains(state.Tokens[at + count - 1].Word))
                    continue;
                var words = state.Words(at, at + count);
                if (words.All(word => vocabulary.IsCommon(word) || state.Own.Contains(word)))
                    continue;
                var guesses = NameGuess.Persons(words, gazetteer, vocabulary);
                if (guesses.Count == 0 && words.All(word => !vocabulary.Has(Spelling.Term(word)) || count > 1))
                    guesses = NameGuess.Near(words, gazetteer);
                if (guesses.Count == 0)
                    continue;
                if (guesses.All(guess => guess.IsGivenOnly)
                    && state.Named.Exists(mention => mention.Names.Any(name => name.IsPerson)
                    && state.TokensOf(mention.Span).First == at + count))
                    break;
                var best = guesses.Where(guess => !guess.IsGivenOnly).DefaultIfEmpty(guesses[0]).ToArray();
                Array.Fill(taken, true, at, count);
                names.Add(new QueryName(
                    state.Text[state.Tokens[at].Span.Start..state.Tokens[at + count - 1].Span.End],
                    [.. (best.All(guess => guess.IsGivenOnly) ? guesses : best).Select(guess => guess.Name)],
                    [.. guesses.Except(best).Select(guess => guess.Name)],
                    state.DirectionAt(at))
                { IsNear = guesses[0].Distance > 0, Terms = [.. words.Select(Spelling.Term)] });
            }
        }
    }
}
