using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Questions;

/// <summary>How a word of a question is met in a stretch of text.</summary>
internal enum Meeting
{
    None,

    /// <summary>By a word that a thesaurus relates to it.</summary>
    Related,

    /// <summary>
    /// By the word itself in any inflection or spelling, by a name for the same, by a synonym that the library's owner wrote down.
    /// </summary>
    Same,
}

/// <summary>
/// A word of a question, for one asking (not for several threads), with the terms that meet it and its weight: how rare it is in the
/// library, 0 to 1.
/// </summary>
internal sealed class AskedWord
{
    private readonly HashSet<string> _same;
    private readonly HashSet<string> _related;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<AnnotatedSentence, (Meeting, IReadOnlyList<int>)> _met = new(ReferenceEqualityComparer.Instance);

    /// <param name="word">The word.</param>
    /// <param name="english">Which words are related.</param>
    /// <param name="synonyms">What the library's owner calls the same.</param>
    /// <param name="gazetteer">The names of the library.</param>
    /// <param name="idf">A term's rarity in the library, 0 (in all sentences) to 1 (in none).</param>
    public AskedWord(QuestionWord word, EnglishWords english, Synonyms synonyms, Gazetteer gazetteer, Func<string, double> idf)
    {
        Word = word;
        _gazetteer = gazetteer;
        _same = [.. word.Tokens.Count == 1 ? TermsOf(word.Tokens[0]) : [], .. synonyms.Of(word.Key).Where(IsOneWord)];
        _related = [];
        foreach (var (term, relation) in word.Role is WordRole.Date or WordRole.Number ? []
            : english.Related(word.Key).Where(one => IsOneWord(one.Term)))
            (relation == WordRelation.Form ? _same : _related).Add(term);
        if (word.Role == WordRole.Name)
            _related.Clear();
        _related.RemoveWhere(term => FunctionWords.Contains(term) || FunctionWords.IsLight(term));
        Weight = word.Tokens.Max(token => idf(Spelling.Term(token.Word)));
    }

    private AskedWord(AskedWord other)
    {
        (Word, _gazetteer, _same, _related) = (other.Word, other._gazetteer, other._same, other._related);
        (Weight, Forms, IsRespelt) = (other.Weight, other.Forms, other.IsRespelt);
    }

    public QuestionWord Word { get; }

    /// <summary>Its rarity in the library, 0 to 1.</summary>
    public double Weight { get; }

    /// <summary>The terms that a thesaurus relates to it.</summary>
    public IEnumerable<string> Related => _related;

    /// <summary>The same word for another thread, once nothing more is accepted or taken.</summary>
    public AskedWord Again() => new(this);

    /// <summary>Takes another spelling for the same word.</summary>
    public void Accept(string word)
    {
        _same.UnionWith([Spelling.Term(word)]);
        IsRespelt = true;
    }

    /// <summary>
    /// Takes its inflected forms in the library's other languages; what English relates to a word of another language is chance.
    /// </summary>
    public void Take(IReadOnlyList<string> forms, bool isEnglish)
    {
        _same.UnionWith(forms);
        Forms = forms;
        if (!isEnglish)
            _related.Clear();
    }

    /// <summary>The terms under which the library has it in another language than English.</summary>
    public IReadOnlyList<string> Forms { get; private set; } = [];

    /// <summary>True when it was taken for another spelling of a word of the library.</summary>
    public bool IsRespelt { get; private set; }

    /// <summary>How a sentence's word meets it.</summary>
    public Meeting MeetingOf(AnnotatedSentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (_same.Contains(sentence.Terms[at]) || _same.Contains(token.Term))
            return Meeting.Same;
        return _related.Contains(token.Term) ? Meeting.Related : Meeting.None;
    }

    /// <summary>
    /// Its best meeting in a sentence, and the places of the words that meet it so. Kept: neighbours are looked at again and again.
    /// </summary>
    public (Meeting Meeting, IReadOnlyList<int> Tokens) In(AnnotatedSentence sentence)
    {
        if (!_met.TryGetValue(sentence, out var met))
            _met[sentence] = met = Read(sentence);
        return met;
    }

    private (Meeting Meeting, IReadOnlyList<int> Tokens) Read(AnnotatedSentence sentence)
    {
        if (Word.Tokens.Count > 1)
            return PhraseIn(sentence);
        var best = Meeting.None;
        var tokens = new List<int>();
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var meeting = MeetingOf(sentence, at);
            if (meeting == Meeting.None || meeting < best)
                continue;
            if (meeting > best)
                tokens.Clear();
            best = meeting;
            tokens.Add(at);
        }
        if (best < Meeting.Same && NamedIn(sentence) is { Count: > 0 } named)
            return (Meeting.Same, named);
        if (best < Meeting.Same && LifeSpan.In(sentence, Word.Tokens[0].Word) is { } years)
            return (Meeting.Same, [years]);
        return (best, tokens);
    }

    /// <summary>True where a set of terms has it.</summary>
    public bool IsIn(IReadOnlySet<string> terms) => _same.Overlaps(terms);

    private static bool IsOneWord(string term) => !term.Contains(' ', StringComparison.Ordinal);

    // "Dies" and "died" have other stems than "die".
    private static IEnumerable<string> TermsOf(Token token) =>
        token.Word.EndsWith("ie", StringComparison.Ordinal)
            ? [token.Term, Spelling.Term(token.Word), Spelling.Term(token.Word + "d"), Spelling.Term(token.Word + "s")]
            : [token.Term, Spelling.Term(token.Word)];

    private (Meeting, IReadOnlyList<int>) PhraseIn(AnnotatedSentence sentence)
    {
        if (NamedIn(sentence) is { Count: > 0 } named)
            return (Meeting.Same, named);
        for (var at = 0; at + Word.Tokens.Count <= sentence.Tokens.Count; at++)
        {
            if (Word.Tokens.Select((token, i) => (token, i)).All(part => sentence.Terms[at + part.i] == Spelling.Term(part.token.Word)))
                return (Meeting.Same, [.. Enumerable.Range(at, Word.Tokens.Count)]);
        }
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (MeetingOf(sentence, at) is var meeting and not Meeting.None)
                return (meeting, [at]);
        }
        return (Meeting.None, []);
    }

    // The same person, place or thing under another name: an alias, an office, a demonym, a place in it.
    private List<int> NamedIn(AnnotatedSentence sentence)
    {
        if (Word.Known.Count == 0)
            return [];
        // A pronoun may mean the one, but a quotation that does not say the name answers less well than one that does.
        var mention = sentence.Names.FirstOrDefault(mention => mention.Form != NameForm.Pronoun
            && !(mention.Form == NameForm.Demonym && Word.IsDestination)
            && (mention.Names.Any(Word.Known.Contains)
                || mention.Names.Any(name => name.IsPlace && Word.Known.Any(wider => _gazetteer.IsWithin(name, wider)))));
        return mention is null ? [] : [.. Enumerable.Range(0, sentence.Tokens.Count)
            .Where(at => mention.Span.Contains(sentence.Tokens[at].Span))];
    }
}
