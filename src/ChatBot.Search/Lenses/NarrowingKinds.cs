using ChatBot.Corpus.Names;
using ChatBot.Corpus.Problems;

namespace ChatBot.Search.Lenses;

/// <summary>Warns of lenses that are narrowed by a kind of name that no name has.</summary>
public static class NarrowingKinds
{
    /// <param name="lenses">Its lenses.</param>
    /// <param name="names">The names of config/names; where there are none, nothing is checked.</param>
    public static IEnumerable<Problem> Check(IReadOnlyList<Lens> lenses, IReadOnlyList<Name> names)
    {
        var kinds = names.Select(name => name.Kind).Append(NameKind.Person).Append(NameKind.Place).Distinct().Order(StringComparer.Ordinal)
            .ToArray();
        if (names.Count == 0)
            yield break;
        foreach (var lens in lenses)
        {
            foreach (var unknown in lens.NarrowedBy.Where(kind => !kinds.Contains(kind, StringComparer.Ordinal)))
                yield return new Problem(lens.File, lens.NarrowedByLine,
                    $"\"{lens.Name}\" is narrowed by \"{unknown}\", and no name is of that kind.",
                    $"Kinds that config/names has: {string.Join(", ", kinds)}.", IsWarning: true);
        }
    }
}
