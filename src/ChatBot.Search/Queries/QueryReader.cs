using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Queries;

/// <summary>Reads what was typed after a command. Any characters are only characters; there is no syntax to break.</summary>
public sealed class QueryReader(Gazetteer gazetteer, Vocabulary vocabulary)
{
    private const int LongestName = 4;

    /// <param name="text">What was typed.</param>
    /// <param name="own">Folded words that only repeat what the command is about.</param>
    /// <param name="alike">Words of askers by the word that the texts use, folded.</param>
    public LibraryQuery Read(string text, IReadOnlySet<string>? own = null, IReadOnlyDictionary<string, string>? alike = null)
    {
        var atoms = Analyzer.Read(text).Where(token => token.IsAtom).Select(Country).ToList();
        var named = NameTagger.Read(text, atoms, gazetteer, anyCase: true).Where(mention => !IsCommonWord(text, mention)).ToList();
        var dates = DateQuery.Read(text);
        named.RemoveAll(mention => dates.Dates.Any(date => date.Span.Overlaps(mention.Span) && mention.Span.Length <= date.Span.Length));
        var free = dates.Dates.Where(date => !named.Exists(mention => mention.Span.Overlaps(date.Span))).ToList();
        var offices = OfficeReader.Read(text, atoms, named);
        GivenNames.Drop(named, atoms, gazetteer, vocabulary);
        var state = new Reading(text, atoms, named, free, dates.Problems, own ?? new HashSet<string>(), alike ?? new Dictionary<string, string>());
        return Assemble(state, offices);
    }

    private LibraryQuery Assemble(Reading state, IReadOnlyList<OfficeMention> offices)
    {
        var names = new List<QueryName>();
        var taken = new bool[state.Atoms.Count];
        for (var at = 0; at < state.Atoms.Count; at++)
            taken[at] = state.Dates.Any(date => date.Span.Overlaps(state.Atoms[at].Span)) || state.Problems.Any(problem => problem.Span.Overlaps(state.Atoms[at].Span));
        foreach (var mention in state.Named)
            names.Add(Exact(state, mention, taken));
        var office = offices.FirstOrDefault(one => !HasPersonBeside(state, names, one, taken));
        if (office is not null)
            names.RemoveAll(name => TakeOffice(state, name, office, taken));
        Guessed(state, names, taken);
        var words = new List<QueryWord>();
        var ownWords = new List<QueryWord>();
        var unknown = new List<string>();
        for (var at = 0; at < state.Atoms.Count; at++)
        {
            if (taken[at] || QueryStopWords.Contains(state.Atoms[at].Word) || OfficeWords.IsForm(state.Atoms[at].Word) || (office?.Span.Contains(state.Atoms[at].Span) ?? false))
                continue;
            var (word, count) = Word(state, at, taken);
            at += count - 1;
            if (word.Parts.Count == 1 && state.Own.Contains(state.Atoms[at].Word))
                ownWords.Add(word);
            else
                words.Add(word);
            if (!vocabulary.Has(word.Joined) && !word.Parts.All(vocabulary.Has) && !StageWords.IsStage(word.Text.ToLowerInvariant()))
                unknown.Add(word.Text);
        }
        return new LibraryQuery
        {
            Text = state.Text,
            Dates = state.Dates,
            DateProblems = state.Problems,
            Names = names,
            Office = office is null ? null : new QueryOffice(state.Text[office.Span.Start..office.Span.End], office.Terms, office.Nations),
            Words = words,
            OwnWords = ownWords,
            Unknown = unknown,
        };
    }

    private QueryName Exact(Reading state, NameMention mention, bool[] taken)
    {
        var (first, end) = state.AtomsOf(mention.Span);
        Array.Fill(taken, true, first, end - first);
        var person = mention.Names.Any(name => name.IsPerson);
        var (from, to) = (first, end);
        if (person)
        {
            while (from > 0 && !taken[from - 1] && !QueryStopWords.Contains(state.Atoms[from - 1].Word) && NameGuess.Persons(state.Words(from - 1, end), gazetteer, vocabulary).Any(guess => mention.Names.Contains(guess.Name)))
                taken[--from] = true;
            while (to < taken.Length && !taken[to] && !QueryStopWords.Contains(state.Atoms[to].Word) && NameGuess.Persons(state.Words(from, to + 1), gazetteer, vocabulary).Any(guess => mention.Names.Contains(guess.Name)))
                taken[to++] = true;
        }
        var text = state.Text[state.Atoms[from].Span.Start..state.Atoms[to - 1].Span.End];
        var names = mention.Names;
        if (to - from > end - first && names.Count > 1)
            names = [.. NameGuess.Persons(state.Words(from, to), gazetteer, vocabulary).Select(guess => guess.Name).Where(names.Contains)];
        IReadOnlyList<Name> lesser = person && to - from == 1 ? [.. NameGuess.Persons(state.Words(from, to), gazetteer, vocabulary).Select(guess => guess.Name).Where(name => !names.Contains(name))] : [];
        return new QueryName(text, names, lesser, mention.Form == NameForm.Demonym ? Direction.From : state.DirectionAt(from)) { Terms = [.. state.Words(first, end).Select(Spelling.Term)] };
    }

    private void Guessed(Reading state, List<QueryName> names, bool[] taken)
    {
        for (var at = 0; at < taken.Length; at++)
        {
            for (var count = Math.Min(LongestName, taken.Length - at); count > 0 && !taken[at]; count--)
            {
                if (Enumerable.Range(at, count).Any(i => taken[i]) || QueryStopWords.Contains(state.Atoms[at].Word) || QueryStopWords.Contains(state.Atoms[at + count - 1].Word))
                    continue;
                var words = state.Words(at, at + count);
                if (words.All(word => vocabulary.IsCommon(word) || state.Own.Contains(word)))
                    continue;
                var guesses = NameGuess.Persons(words, gazetteer, vocabulary);
                if (guesses.Count == 0 && words.All(word => !vocabulary.Has(Spelling.Term(word)) || count > 1))
                    guesses = NameGuess.Near(words, gazetteer);
                if (guesses.Count == 0)
                    continue;
                if (guesses.All(guess => guess.IsGivenOnly) && state.Named.Exists(mention => mention.Names.Any(name => name.IsPerson) && state.AtomsOf(mention.Span).First == at + count))
                    break;
                var best = guesses.Where(guess => !guess.IsGivenOnly).DefaultIfEmpty(guesses[0]).ToArray();
                Array.Fill(taken, true, at, count);
                names.Add(new QueryName(
                    state.Text[state.Atoms[at].Span.Start..state.Atoms[at + count - 1].Span.End],
                    [.. (best.All(guess => guess.IsGivenOnly) ? guesses : best).Select(guess => guess.Name)],
                    [.. guesses.Except(best).Select(guess => guess.Name)],
                    state.DirectionAt(at))
                { IsNear = guesses[0].Distance > 0, Terms = [.. words.Select(Spelling.Term)] });
            }
        }
    }

    /// <summary>A title before a person's name ("General Lee") asks for nothing more, but tells two of one name apart.</summary>
    private static bool HasPersonBeside(Reading state, List<QueryName> names, OfficeMention office, bool[] taken)
    {
        var (first, end) = state.AtomsOf(office.Span);
        var beside = state.Named.Find(mention => mention.Names.Any(name => name.IsPerson) && (state.AtomsOf(mention.Span).First == end || state.AtomsOf(mention.Span).End == first));
        var guess = beside is null && end < taken.Length && !taken[end] && office.Terms.Count == 1 && !QueryStopWords.Contains(state.Atoms[end].Word);
        if (beside is null && !guess)
            return false;
        for (var at = first; at < end; at++)
            taken[at] = true;
        if (beside is { Names.Count: > 1 })
        {
            var index = names.FindIndex(name => name.Names.SequenceEqual(beside.Names));
            var titled = index < 0 ? [] : names[index].Names.Where(name => name.Offices.Any(held => OfficeTerms.Of(held.Title).Overlaps(office.Terms))).ToArray();
            if (titled.Length > 0)
                names[index] = names[index] with { Names = titled };
        }
        return true;
    }

    private static bool TakeOffice(Reading state, QueryName name, OfficeMention office, bool[] taken)
    {
        var (first, end) = state.AtomsOf(office.Span);
        for (var at = first; at < end; at++)
            taken[at] = true;
        return name.IsPlace && state.Text[office.Span.Start..office.Span.End].Contains(name.Text, StringComparison.Ordinal);
    }

    private (QueryWord Word, int Count) Word(Reading state, int at, bool[] taken)
    {
        var end = at + 1;
        while (end < taken.Length && !taken[end] && state.IsOneWord(end))
            end++;
        var text = state.Text[state.Atoms[at].Span.Start..state.Atoms[end - 1].Span.End];
        var words = state.Words(at, end);
        string? readAs = null;
        if (words.Count == 1)
        {
            var word = state.Alike.TryGetValue(words[0], out var other) ? other : words[0];
            if (!vocabulary.Has(Spelling.Term(word)) && !state.Own.Contains(word) && vocabulary.Near(word) is { } near)
                (word, readAs) = (near, near);
            words = [.. word.Split(' ')];
        }
        return (new QueryWord(text, [.. words.Select(Spelling.Term)], Spelling.Term(string.Concat(words))) { ReadAs = readAs }, end - at);
    }

    /// <summary>A word found as a name in the texts that is also a plain word, typed in small letters, is the word.</summary>
    private bool IsCommonWord(string text, NameMention mention) =>
        mention.Names.All(name => name.IsFound) && char.IsLower(text[mention.Span.Start])
        && Analyzer.Read(text, mention.Span).Where(token => token.IsAtom).All(token => vocabulary.IsCommon(token.Word));

    /// <summary>"us" typed in small letters is a country to an asker.</summary>
    private static Token Country(Token token) => token.Word == "us" ? token with { Word = "usa" } : token;

    private sealed record Reading(
        string Text, List<Token> Atoms, List<NameMention> Named, List<QueryDate> Dates, IReadOnlyList<QueryDateProblem> Problems, IReadOnlySet<string> Own, IReadOnlyDictionary<string, string> Alike)
    {
        public (int First, int End) AtomsOf(TextSpan span)
        {
            var first = Atoms.FindIndex(atom => span.Contains(atom.Span));
            return (first, Atoms.FindLastIndex(atom => span.Contains(atom.Span)) + 1);
        }

        public IReadOnlyList<string> Words(int first, int end) => [.. Atoms.Skip(first).Take(end - first).Select(atom => atom.Word)];

        public bool IsOneWord(int at) => Atoms[at].Span.Start - Atoms[at - 1].Span.End <= 1 && (Atoms[at].Span.Start == Atoms[at - 1].Span.End || Text[Atoms[at - 1].Span.End] == '-'
            || (char.IsAsciiDigit(Atoms[at].Word[0]) && Atoms[at - 1].Word.Length <= 3 && char.IsLetter(Atoms[at - 1].Word[0])));

        public Direction DirectionAt(int at)
        {
            if (at > 0 && Atoms[at - 1].Word is "the")
                at--;
            return at == 0 ? Direction.None : Atoms[at - 1].Word switch
            {
                "to" or "in" or "at" or "into" => Direction.To,
                "from" or "by" or "of" => Direction.From,
                _ => Direction.None,
            };
        }
    }
}
