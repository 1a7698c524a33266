using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>Reads words that are no exact form of a name: parts of a person's name, and near spellings.</summary>
internal static class NameGuess
{
    private const int ShortWord = 3;

    /// <summary>How near the words come to a name.</summary>
    internal sealed record Guess(Name Name, int Distance, bool IsGivenOnly);

    /// <summary>Persons of whose names all these words are parts, in the right order, each exact or near.</summary>
    public static IReadOnlyList<Guess> Persons(IReadOnlyList<string> words, Gazetteer gazetteer, Vocabulary vocabulary)
    {
        var guesses = new Dictionary<Name, Guess>();
        foreach (var form in gazetteer.Forms.Where(form => form.Form == NameForm.Full))
        {
            if (Match(words, form.Words, vocabulary) is not { } match || !CanBePerson(form, vocabulary))
                continue;
            var guess = new Guess(form.Name, match.Distance, !match.HasLast);
            if (!guesses.TryGetValue(form.Name, out var known)
                || (guess.Distance, guess.IsGivenOnly ? 1 : 0).CompareTo((known.Distance, known.IsGivenOnly ? 1 : 0)) < 0)
                guesses[form.Name] = guess;
        }
        return Best(guesses.Values);
    }

    /// <summary>Names of any kind that are spelt nearly so.</summary>
    public static IReadOnlyList<Guess> Near(IReadOnlyList<string> words, Gazetteer gazetteer)
    {
        var guesses = new List<Guess>();
        foreach (var form in gazetteer.Forms.Where(form => form.Form is NameForm.Full or NameForm.Demonym && !form.Name.IsPerson))
        {
            if (form.Words.Count == words.Count && Sum(words, form.Words) is { } distance)
                guesses.Add(new Guess(form.Name, distance, false));
        }
        return Best(guesses.GroupBy(guess => guess.Name).Select(group => group.MinBy(guess => guess.Distance)!));
    }

    /// <summary>A person, or a name found in the texts that looks like one.</summary>
    private static bool CanBePerson(WordedForm form, Vocabulary vocabulary) =>
        form.Name.IsPerson || (form is { Name: { IsFound: true, Kind: NameKind.Unknown }, Words: { Count: 2 or 3 } words }
            && words.All(word => word.All(char.IsLetter) && !vocabulary.IsCommon(word)));

    private static (int Distance, bool HasLast)? Match(IReadOnlyList<string> words, IReadOnlyList<string> form, Vocabulary vocabulary)
    {
        var (at, sum, last) = (0, 0, false);
        foreach (var word in words)
        {
            var found = -1;
            for (var i = at; i < form.Count && found < 0; i++)
            {
                if (form[i] == word)
                    found = i;
                else if (!vocabulary.IsCommon(word) && Distance(word, form[i], words.Count > 1) is { } distance)
                    (found, sum) = (i, sum + distance);
            }
            if (found < 0)
                return null;
            last |= found == form.Count - 1;
            at = found + 1;
        }
        return (sum, last);
    }

    // A short word is near by a letter that it lacks or has too many, and only beside another part of the name ("Helena Vos").
    private static int? Distance(string word, string part, bool isBesideOther) => word.Length > ShortWord
        ? NearSpelling.DistanceOfFolded(word, part)
        : isBesideOther && word.Length == ShortWord && part.Length == ShortWord + 1 && word[0] == part[0]
            && NearSpelling.Edits(word, part) == 1 ? 1 : null;

    private static int? Sum(IReadOnlyList<string> words, IReadOnlyList<string> form)
    {
        var sum = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (NearSpelling.DistanceOfFolded(words[i], form[i]) is not { } distance)
                return null;
            sum += distance;
        }
        return sum;
    }

    private static IReadOnlyList<Guess> Best(IEnumerable<Guess> guesses)
    {
        var all = guesses.ToArray();
        return all.Length == 0 ? [] : [.. all.Where(guess => guess.Distance == all.Min(other => other.Distance))
            .OrderBy(guess => guess.IsGivenOnly).ThenBy(guess => guess.Name.Canonical, StringComparer.Ordinal)];
    }
}
