using ChatBot.Corpus.Names;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>How well words of a text meet one word of a question: 1 for the same stem, less for a related or a near word, 0 for none.</summary>
internal sealed class Likeness
{
    private readonly QuestionWord _word;
    private readonly EnglishWords _english;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, double> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _akin = new(StringComparer.Ordinal);
    private readonly List<(string[] Terms, double Strength)> _phrases = [];
    private readonly Dictionary<string, double> _near = new(StringComparer.Ordinal);
    private readonly Dictionary<SentenceReading, Match> _best = new(ReferenceEqualityComparer.Instance);
    private readonly WordVector? _vector;
    private double _stretch = 1;

    public Likeness(QuestionWord word, EnglishWords english, Synonyms synonyms, Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _word = word;
        _english = english;
        Add(word.Key, 1);
        if (word.Role is WordRole.Date)
            return;
        // The stem of "died" is not that of "die".
        if (word.Tokens[^1].Word.EndsWith("ie", StringComparison.Ordinal))
            Add(Analyzer.Term(word.Tokens[^1].Word + "d"), 1);
        foreach (var same in synonyms.Of(word.Key))
            Add(same, Strengths.Synonym);
        if (word.Role is WordRole.Number)
            return;
        foreach (var (term, relation) in english.Related(word.Key).Where(related => !FunctionWords.Contains(related.Term) && !FunctionWords.IsLight(related.Term)))
        {
            if (!IsOfName(word, relation))
                continue;
            if (relation == WordRelation.Akin && !_terms.ContainsKey(term))
                _akin.Add(term);
            Add(term, Strengths.Of(relation));
        }
        var hasParticle = word.Tokens.Count > 1 && word.Tokens.Skip(1).All(token => FunctionWords.Contains(token.Word));
        if (hasParticle)
        {
            Add(word.Tokens[0].Term, Strengths.WithoutParticle);
            foreach (var (term, relation) in english.Related(word.Tokens[0].Term).Where(related => related.Relation is WordRelation.Form or WordRelation.Derived))
                Add(term, Strengths.WithoutParticle * Strengths.Of(relation));
        }
        if (word.Role != WordRole.Name && word.Tokens.Count == 1)
            _vector = english.Vector(word.Tokens[0].Word);
    }

    /// <summary>The terms that meet it for certain, with their strengths.</summary>
    public IEnumerable<KeyValuePair<string, double>> Terms => _terms;

    /// <summary>In how many documents a term stands that means much the same.</summary>
    public int DocumentsWith(InvertedIndex index)
    {
        var close = _terms.Where(term => term.Value >= Strengths.MuchTheSame && index.DocumentsWith(term.Key) > 0).Select(term => term.Key).ToList();
        var documents = close.Count <= 1 ? close.Sum(index.DocumentsWith) : close.SelectMany(index.DocumentsOf).Distinct().Count();
        return documents + _phrases.Where(phrase => phrase.Strength >= Strengths.MuchTheSame).Select(phrase => phrase.Terms.Min(index.DocumentsWith)).DefaultIfEmpty(0).Max();
    }

    /// <summary>
    /// For a word that a collection lacks: how near its nearest word there is. The nearest that the text could have said counts for more than
    /// its angle alone would give.
    /// </summary>
    public void Stretch(IEnumerable<string> vocabulary)
    {
        if (_vector is null)
            return;
        var nearest = 0.0;
        foreach (var word in vocabulary)
            nearest = Math.Max(nearest, _english.Vector(word) is { } other ? _vector.Cosine(other) : 0);
        _stretch = nearest < Strengths.LeastStretched ? 1 : Math.Max(1, Strengths.Stretched / Math.Max(0.01, Strengths.OfCosine(nearest)));
    }

    /// <summary>How well one word of a text meets it.</summary>
    /// <param name="isName">True when that word is part of a name, which a word of like company does not meet.</param>
    public double Of(Token token, bool isName)
    {
        if (_terms.TryGetValue(token.Term, out var strength))
            return strength;
        if (_vector is null || isName || token.Kind is TokenKind.Number || FunctionWords.Contains(token.Word))
            return 0;
        if (!_near.TryGetValue(token.Word, out var near))
            _near[token.Word] = near = _english.Vector(token.Word) is { } other ? Math.Min(Strengths.NearWord, _stretch * Strengths.OfCosine(_vector.Cosine(other))) : 0;
        return near;
    }

    /// <summary>The best counterpart in a sentence, and its position; <see cref="Match.None"/> when there is none.</summary>
    public Match BestIn(SentenceReading sentence)
    {
        if (_best.TryGetValue(sentence, out var known))
            return known;
        if (_word.Date is { } date)
            return _best[sentence] = DateMatch.BestIn(date, sentence);
        var best = Match.None;
        var places = new List<int>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            var strength = Of(token, sentence.InName[i]);
            if (strength > best.Strength)
            {
                best = new Match(strength, SureOf(token, strength), token.Position) { Places = places };
                places.Clear();
            }
            if (strength > 0 && strength == best.Strength)
                places.Add(token.Position);
        }
        foreach (var (terms, strength) in _phrases)
        {
            if (strength > best.Strength && sentence.Find(terms) is { } position)
                best = new Match(strength, strength, position);
        }
        if (NameMatch.BestIn(_word, sentence, _gazetteer) is { } named && named.Strength > best.Strength)
            best = named;
        _best[sentence] = best;
        return best;
    }

    /// <summary>How surely it is met by a word of a sentence that stands at none of some places.</summary>
    public double BestApart(SentenceReading sentence, IReadOnlySet<int> places)
    {
        var best = 0.0;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!places.Contains(token.Position))
                best = Math.Max(best, SureOf(token, Of(token, sentence.InName[i])));
        }
        return best;
    }

    // What helps to find a sentence is not as surely what it says.
    private double SureOf(Token token, double strength) =>
        _akin.Contains(token.Term) ? Math.Min(strength, Strengths.SurelyAkin) : _terms.ContainsKey(token.Term) ? strength : strength / _stretch;

    /// <summary>Adds a term that is taken for a misspelling's right form.</summary>
    public void Accept(string term, double strength) => Add(term, strength);

    // What is said of a country is not said of each of its towns, and a sea is not the land that it is called after.
    private static bool IsOfName(QuestionWord word, WordRelation relation) =>
        !word.IsName || (relation is not (WordRelation.Inside or WordRelation.Akin) && !(word.IsDestination && relation == WordRelation.Derived));

    private void Add(string key, double strength)
    {
        var terms = key.Split(' ');
        if (terms.Length > 1)
        {
            _phrases.Add((terms, strength));
            // "Give up" is also "gave up" and "given up".
            foreach (var (form, _) in _english.Related(terms[0]).Where(related => related.Relation == WordRelation.Form))
                _phrases.Add(([form, .. terms[1..]], strength));
        }
        else if (strength > _terms.GetValueOrDefault(key))
            _terms[key] = strength;
    }
}
