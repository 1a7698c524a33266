using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>Reads what was typed after a command. Any characters are only characters; there is no syntax to break.</summary>
public sealed class QueryReader(Gazetteer gazetteer, Vocabulary vocabulary)
{
    /// <summary>So many words are read: the time that a call takes has a bound, whatever is typed.</summary>
    private const int MostWords = 40;

    private readonly QueryNames _names = new(gazetteer, vocabulary);

    /// <param name="text">What was typed.</param>
    /// <param name="own">Folded words that only repeat what the command is about.</param>
    /// <param name="alike">Words of askers by the word that the texts use, folded.</param>
    public LibraryQuery Read(string text, IReadOnlySet<string>? own = null, IReadOnlyDictionary<string, string>? alike = null)
    {
        text = Analyzer.FirstWords(text, MostWords);
        var tokens = Analyzer.ReadParts(text).Select(Country).ToList();
        var named = NameTagger.Read(text, tokens, gazetteer, anyCase: true).Where(mention => !IsCommonWord(text, mention)).ToList();
        var dates = DateQuery.Read(text);
        named.RemoveAll(mention => dates.Dates.Any(date => date.Span.Overlaps(mention.Span) && mention.Span.Length <= date.Span.Length));
        var free = dates.Dates.Where(date => !named.Exists(mention => mention.Span.Overlaps(date.Span))).ToList();
        var offices = OfficeReader.Read(text, tokens, named);
        GivenNames.Drop(named, tokens, gazetteer, vocabulary);
        var state = new TypedQuery(text, tokens, named, free, dates.Problems, own ?? new HashSet<string>(), alike
            ?? new Dictionary<string, string>());
        return Assemble(state, offices);
    }

    private LibraryQuery Assemble(TypedQuery state, IReadOnlyList<OfficeMention> offices)
    {
        var names = new List<QueryName>();
        var taken = new bool[state.Tokens.Count];
        for (var at = 0; at < state.Tokens.Count; at++)
            taken[at] = state.Dates.Any(date => date.Span.Overlaps(state.Tokens[at].Span))
                || state.Problems.Any(problem => problem.Span.Overlaps(state.Tokens[at].Span));
        foreach (var mention in state.Named)
            names.Add(_names.Exact(state, mention, taken));
        var office = offices.FirstOrDefault(one => !QueryOffices.HasPersonBeside(state, names, one, taken));
        if (office is not null)
            names.RemoveAll(name => QueryOffices.Take(state, name, office, taken));
        _names.AddGuessed(state, names, taken);
        var words = new List<QueryWord>();
        var ownWords = new List<QueryWord>();
        var unknown = new List<string>();
        for (var at = 0; at < state.Tokens.Count; at++)
        {
            if (taken[at] || QueryStopWords.Contains(state.Tokens[at].Word) || Lexicon.English.Offices.IsForm(state.Tokens[at].Word)
                || (office?.Span.Contains(state.Tokens[at].Span) ?? false))
                continue;
            var (word, count) = Word(state, at, taken);
            at += count - 1;
            if (word.Parts.Count == 1 && state.Own.Contains(state.Tokens[at].Word))
                ownWords.Add(word);
            else
                words.Add(word);
            if (!vocabulary.Has(word.Joined) && !word.Parts.All(vocabulary.Has) && FactualityWords.Of(word.Text) is null)
                unknown.Add(word.Text);
        }
        return new LibraryQuery
        {
            Text = state.Text,
            Dates = state.Dates,
            DateProblems = state.Problems,
            Names = names,
            Office = office is null ? null : new QueryOffice(office.Terms, office.Nations),
            Words = words,
            OwnWords = ownWords,
            Unknown = unknown,
        };
    }

    private (QueryWord Word, int Count) Word(TypedQuery state, int at, bool[] taken)
    {
        var end = at + 1;
        while (end < taken.Length && !taken[end] && state.IsOneWord(end))
            end++;
        var text = state.Text[state.Tokens[at].Span.Start..state.Tokens[end - 1].Span.End];
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
        && Analyzer.ReadParts(text, mention.Span).All(token => vocabulary.IsCommon(token.Word));

    /// <summary>"us" typed in small letters is a country to an asker.</summary>
    private static Token Country(Token token) => token.Word == "us" ? token with { Word = "usa" } : token;
}
