using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>Tells an office that is asked for from one that only titles a person, and marks its words as used.</summary>
internal static class QueryOffices
{
    /// <summary>A title before a person's name ("General Lee") asks for nothing more, but tells two of one name apart.</summary>
    public static bool HasPersonBeside(TypedQuery state, List<QueryName> names, OfficeMention office, bool[] taken)
    {
        var (first, end) = state.TokensOf(office.Span);
        var beside = state.Named.Find(mention => mention.Names.Any(name => name.IsPerson)
            && (state.TokensOf(mention.Span).First == end || state.TokensOf(mention.Span).End == first));
        var guess = beside is null && end < taken.Length && !taken[end] && office.Terms.Count == 1
            && !QueryStopWords.Contains(state.Tokens[end].Word);
        if (beside is null && !guess)
            return false;
        for (var at = first; at < end; at++)
            taken[at] = true;
        if (beside is { Names.Count: > 1 })
        {
            var index = names.FindIndex(name => name.Names.SequenceEqual(beside.Names));
            var titled = index < 0 ? [] : names[index].Names.Where(
                name => name.Offices.Any(held => OfficeTerms.Of(held.Title).Overlaps(office.Terms))).ToArray();
            if (titled.Length > 0)
                names[index] = names[index] with { Names = titled };
        }
        return true;
    }

    /// <summary>True for a name that is a part of the office ("the king of Norway").</summary>
    public static bool Take(TypedQuery state, QueryName name, OfficeMention office, bool[] taken)
    {
        var (first, end) = state.TokensOf(office.Span);
        for (var at = first; at < end; at++)
            taken[at] = true;
        return name.IsPlace && state.Text[office.Span.Start..office.Span.End].Contains(name.Text, StringComparison.Ordinal);
    }
}
