using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Joins the runs of all documents into names: the longest form is canonical, shorter forms of only one longer are its aliases.
/// </summary>
internal static class AliasResolution
{
    private const int MostWordsOfPerson = 4;

    /// <param name="runs">The runs of all documents.</param>
    /// <param name="known">Names that need no finding; one comes back where the texts spell it otherwise, or call a person by the given
    /// name alone.</param>
    public static IReadOnlyList<Name> Join(IReadOnlyList<CapitalizedPhrase> runs, IReadOnlyList<Name> known)
    {
        var forms = runs.GroupBy(run => Folding.Fold(run.Text)).Select(group => (Text: group.First().Text, Runs: group.ToArray()))
            .OrderByDescending(form => form.Runs[0].Words.Length).ThenBy(form => form.Text, StringComparer.Ordinal).ToList();
        var aliases = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var knownBy = known.Select(name => (name, words: name.Canonical.Split(' ')))
            .ToLookup(pair => (pair.words.Length, Initial(pair.words[0])));
        var spelled = forms.Where(form => form.Runs[0].Words.Length > 1)
            .Select(form => (form.Text, Name: SpellingOfKnown(form.Runs[0].Words, knownBy))).Where(pair => pair.Name is not null)
            .ToDictionary(pair => pair.Text, pair => pair.Name!, StringComparer.Ordinal);
        var longer = Merged(forms.Where(form => form.Runs[0].Words.Length > 1 && !spelled.ContainsKey(form.Text)), aliases);
        var single = forms.Where(form => form.Runs[0].Words.Length == 1).ToList();
        var names = new List<(string Text, CapitalizedPhrase[] Runs)>(longer);
        var titled = new HashSet<string>(StringComparer.Ordinal);
        var byLast = longer.ToLookup(form => Initial(form.Runs[0].Words[^1]));
        var byInitials = longer.SelectMany(form => Initials.Of(form.Text).Distinct().Select(initials => (initials, form)))
            .ToLookup(pair => pair.initials, pair => pair.form);
        var byGivenName = known.Where(name => name.IsPerson).Select(name => name.Canonical).Concat(longer.Select(form => form.Text))
            .ToLookup(name => Folding.Fold(name.Split(' ')[0]), StringComparer.Ordinal);
        // "Ann Lee", where config has an Otto Lee: a person too.
        var families = known.Where(name => name.IsPerson && name.Canonical.Contains(' '))
            .Select(name => Folding.Fold(name.Canonical.Split(' ')[^1])).ToHashSet(StringComparer.Ordinal);
        titled.UnionWith(longer.Where(form => form.Runs[0].Words.Length <= MostWordsOfPerson && KindOf(form.Runs) != NameKind.Place
            && families.Contains(Folding.Fold(form.Runs[0].Words[^1]))).Select(form => form.Text));
        var called = spelled.Select(pair => pair.Value with { Aliases = [pair.Key] }).ToList();
        foreach (var form in single)
        {
            if (byGivenName[Folding.Fold(form.Text)].ToList() is [var only]
                && known.FirstOrDefault(name => name.Canonical == only) is { } person)
            {
                called.Add(person with { Aliases = [form.Text] });
                continue;
            }
            var wholes = CapitalizedPhrases.IsAcronym(form.Text)
                ? byInitials[Folding.Fold(form.Text)].ToList()
                : byLast[Initial(form.Text)].Where(
                    whole => IsLastOf(form.Text, whole.Runs[0], whole.Runs.Concat(form.Runs).Any(run => run.AfterTitle))).ToList();
            // "Mr. Lee": whoever has that family name is a person.
            if (!CapitalizedPhrases.IsAcronym(form.Text) && form.Runs.Any(run => run.AfterTitle))
                titled.UnionWith(wholes.Where(whole => whole.Runs[0].Words.Length <= MostWordsOfPerson).Select(whole => whole.Text));
            if (wholes.Count == 1)
                Add(aliases, wholes[0].Text, form.Text);
            else if (wholes.Count == 0 && !form.Runs.All(run => run.OpensSentence))
                names.Add(form);
        }
        foreach (var (text, acronym) in longer.SelectMany(
            form => form.Runs.Where(run => run.Acronym is not null).Select(run => (form.Text, run.Acronym!))).Distinct())
            Add(aliases, text, acronym);
        var joined = aliases.Values.SelectMany(list => list).ToHashSet(StringComparer.Ordinal);
        return [.. called, .. names.Where(form => !joined.Contains(form.Text))
            .Select(form => new Name(form.Text, titled.Contains(form.Text) ? NameKind.Person : KindOf(form.Runs))
        {
            IsFound = true,
            Aliases = aliases.TryGetValue(form.Text, out var others) ? [.. others.Distinct()] : [],
        })];
    }

    /// <summary>Spellings of one name of several words ("Sergej Petrov", "Sergey Petrov") are one, under the commonest.</summary>
    private static List<(string Text, CapitalizedPhrase[] Runs)> Merged(
        IEnumerable<(string Text, CapitalizedPhrase[] Runs)> forms, Dictionary<string, List<string>> aliases)
    {
        var merged = new List<(string Text, CapitalizedPhrase[] Runs)>();
        var places = new Dictionary<(int, char), List<int>>();
        foreach (var form in forms.OrderByDescending(form => form.Runs.Length))
        {
            var key = (form.Runs[0].Words.Length, Initial(form.Runs[0].Words[0]));
            if (!places.TryGetValue(key, out var alike))
                places[key] = alike = [];
            var found = alike.FindIndex(place => IsSpellingOf(form.Runs[0].Words, merged[place].Runs[0].Words));
            if (found < 0)
            {
                alike.Add(merged.Count);
                merged.Add(form);
                continue;
            }
            var home = alike[found];
            Add(aliases, merged[home].Text, form.Text);
            merged[home] = merged[home] with { Runs = [.. merged[home].Runs, .. form.Runs] };
        }
        return merged;
    }

    private static bool IsSpellingOf(string[] left, string[] right) =>
        left.Length == right.Length && left.Zip(right).All(pair => NearSpelling.IsNear(pair.First, pair.Second));

    // "Sergej Petrov", where config has Sergey Petrov and nobody else who is spelled nearly so.
    private static Name? SpellingOfKnown(string[] words, ILookup<(int, char), (Name Name, string[] Words)> known) =>
        known[(words.Length, Initial(words[0]))].Where(pair => IsSpellingOf(words, pair.Words)).Take(2).ToArray() is [var only] ? only.Name
            : null;

    /// <summary>A person's last name, under any spelling.</summary>
    private static bool IsLastOf(string form, CapitalizedPhrase whole, bool person) =>
        (person || whole.Words.Count(word => !Lexicon.English.Names.Particles.Contains(word)) <= 3)
            && NearSpelling.IsNear(whole.Words[^1], form);

    private static char Initial(string word) => Folding.Fold(word)[0];

    private static string KindOf(CapitalizedPhrase[] runs)
    {
        if (runs.Any(run => run.AfterTitle) && runs.All(run => run.Words.All(word => !word.Any(char.IsDigit))))
            return NameKind.Person;
        if (runs.Count(run => run.AfterPlaceWord) * 2 > runs.Length && runs[0].Words.Length < 3)
            return NameKind.Place;
        return NameKind.Unknown;
    }

    private static void Add(Dictionary<string, List<string>> aliases, string text, string alias)
    {
        if (!aliases.TryGetValue(text, out var list))
            aliases[text] = list = [];
        list.Add(alias);
    }
}
