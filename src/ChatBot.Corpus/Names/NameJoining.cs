using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>Joins the runs of all documents into names: the longest form is canonical, shorter forms of only one longer are its aliases.</summary>
internal static class NameJoining
{
    public static IReadOnlyList<Name> Join(IReadOnlyList<CapitalRun> runs)
    {
        var forms = runs.GroupBy(run => Folding.Fold(run.Text)).Select(group => (Text: group.First().Text, Runs: group.ToArray()))
            .OrderByDescending(form => form.Runs[0].Words.Count).ThenBy(form => form.Text, StringComparer.Ordinal).ToList();
        var longer = forms.Where(form => form.Runs[0].Words.Count > 1).ToList();
        var short_ = forms.Where(form => form.Runs[0].Words.Count == 1).ToList();
        var aliases = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var names = new List<(string Text, CapitalRun[] Runs)>(longer);
        foreach (var form in short_)
        {
            var wholes = longer.Where(whole => IsShortOf(form.Text, whole.Runs[0], whole.Runs.Concat(form.Runs).Any(run => run.AfterTitle))).ToList();
            if (wholes.Count == 1)
                Add(aliases, wholes[0].Text, form.Text);
            else if (wholes.Count == 0)
                names.Add(form);
        }
        foreach (var (text, acronym) in longer.SelectMany(form => form.Runs.Where(run => run.Acronym is not null).Select(run => (form.Text, run.Acronym!))).Distinct())
            Add(aliases, text, acronym);
        return [.. names.Where(form => !aliases.Values.Any(list => list.Contains(form.Text))).Select(form => new Name(form.Text, KindOf(form.Runs))
        {
            IsFound = true,
            Aliases = aliases.TryGetValue(form.Text, out var others) ? [.. others.Distinct()] : [],
        })];
    }

    /// <summary>A person's last name, or the acronym of a longer name.</summary>
    private static bool IsShortOf(string form, CapitalRun whole, bool person)
    {
        if (CapitalRuns.IsAcronym(form))
            return Initials.Of(whole.Text).Contains(Folding.Fold(form));
        return Folding.Fold(whole.Words[^1]) == Folding.Fold(form) && (person || whole.Words.Count <= 3);
    }

    private static string KindOf(CapitalRun[] runs)
    {
        if (runs.Any(run => run.AfterTitle) && runs.All(run => run.Words.All(word => !word.Any(char.IsDigit))))
            return NameKind.Person;
        if (runs.Count(run => run.AfterPlaceWord) * 2 > runs.Length && runs[0].Words.Count < 3)
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
