using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Decide;
using ChatBot.Search.Encoder;
using ChatBot.Search.Features;
using ChatBot.Search.Index;
using ChatBot.Search.Languages;
using ChatBot.Search.Queries;
using ChatBot.Search.Questions;
using ChatBot.Search.RelatedWords;
using ChatBot.Search.Retrieve;
using ChatBot.Search.Score;

namespace ChatBot.Search.Pipeline;

/// <summary>
/// The way of a question through a library: read, retrieve, features, score, decide. One for each snapshot; what it needs beside the index
/// is made when a question first wants it. Safe for any number of threads, as long as its index is open.
/// </summary>
public sealed class QuestionPipeline
{
    /// <summary>A question of one or two words is never answered by a related word, or by meaning, alone.</summary>
    private const int FewWords = 2;

    /// <summary>
    /// So many of the best candidates are read together with the question: each costs a run of a network, and for held-out libraries
    /// twice as many win nothing (../Encoder/README.md).
    /// </summary>
    internal const int MostRead = 12;

    private static readonly IReadOnlySet<string> NoTerms = new HashSet<string>();

    private readonly SentenceIndex _index;
    private readonly Synonyms _synonyms;
    private readonly Gazetteer _gazetteer;
    private readonly (Scorer Scorer, Decider Decider) _byMeaning;
    private readonly (Scorer Scorer, Decider Decider) _byWords;
    private readonly ICrossEncoder? _pairs;
    private readonly Lazy<QuestionReader> _reader;
    private readonly Vocabulary _vocabulary;

    public QuestionPipeline(
        SentenceTable sentences, SentenceIndex index, Synonyms synonyms, Gazetteer gazetteer, Vocabulary vocabulary, FittedModels models,
            EnglishWords english, LibraryLanguages languages, ICrossEncoder? pairs)
    {
        _pairs = pairs;
        Sentences = sentences;
        English = english;
        Languages = languages;
        _index = index;
        _synonyms = synonyms;
        _gazetteer = gazetteer;
        _byMeaning = (models.ByMeaning.Rank, new Decider(models.ByMeaning));
        _byWords = (models.ByWords.Rank, new Decider(models.ByWords));
        _reader = new(() => new QuestionReader(
            key => synonyms.Knows(key) || english.Related(key).Any(), english, vocabulary.Names, gazetteer));
        _vocabulary = vocabulary;
    }

    internal SentenceTable Sentences { get; }

    internal EnglishWords English { get; }

    internal LibraryLanguages Languages { get; }

    /// <summary>Decides how sure it is that the first of some candidates answers; null for nothing.</summary>
    internal Certainty? Decide(AskedQuestion asked, IReadOnlyList<Ranked> ranked) => ModelFor(asked).Decider.Decide(asked, ranked);

    /// <summary>So many words of a question are read: the time that one takes has a bound, whatever is typed.</summary>
    public const int MostWords = 80;

    /// <summary>Reads a question against the library.</summary>
    /// <param name="text">The question; what is beyond its first <see cref="MostWords"/> words is not read.</param>
    /// <param name="aside">Terms that carry nothing of it, such as the name of the author whose words are asked for.</param>
    internal AskedQuestion Read(string text, IReadOnlySet<string>? aside = null)
    {
        var view = _index.View;
        text = Analyzer.FirstWords(text, MostWords);
        var question = _reader.Value.Read(text, aside ?? NoTerms);
        var rarest = Math.Max(1e-9, view.Idf(""));
        var language = QuestionLanguage.Of(text, Languages);
        // The encoders are English: a library without English is found by its words.
        var isEnglish = Languages.IsEnglish(language);
        var telling = !question.IsLookup && question.Words.Any(word => word.Role != WordRole.Light)
            ? question.Words.Where(word => word.Role != WordRole.Light)
            : question.Words;
        var words = InLanguage(text, telling, language)
            .Select(word => new AskedWord(word, English, _synonyms, _gazetteer, term => view.Idf(term) / rarest)).ToList();
        foreach (var word in words.Where(word => word.Word is { Date: null, Tokens.Count: 1 }))
            word.Take(Languages.FormsOf(Typed(text, word.Word)), isEnglish);
        foreach (var word in words.Where(word => !IsKnown(word, view) && word.Word.Tokens.Count == 1 && !word.Related.Any()))
        {
            if (Respelt(word.Word.Tokens[0].Word) is { } meant)
                word.Accept(meant);
        }
        var terms = question.Words.SelectMany(word => word.Tokens).Select(token => Spelling.Term(token.Word))
            .Distinct(StringComparer.Ordinal).Select(term => new QueryTerm(term)).ToList();
        var forms = words.SelectMany(word => word.Forms).Except(terms.Select(term => term.Term)).Select(term => new QueryTerm(term));
        List<AskedWord> unknown = [.. words.Where(word => !IsKnown(word, view) && !word.Related.Any(term => view.DocumentsWith(term) > 0))];
        return new AskedQuestion(question, words, isEnglish ? _index.Encode(text) : null)
        {
            Language = language,
            Terms = [.. terms, .. forms],
            MostBm25 = terms.Sum(term => view.Idf(term.Term)) * ExactLengthSimilarity.MostOfIdf,
            IsUnknown = (Analyzer.FirstWords(text, FewWords).Length == text.Length
                ? !words.Exists(word => IsKnown(word, view) || word.IsRespelt)
                : words.Count > 0 && unknown.Count == words.Count && !unknown.Exists(word => word.IsRespelt)),
            Unknown = unknown,
        };
    }

    /// <summary>The candidates for a question, best first; the first of them were read together with it.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="works">Only sentences of these; null for all.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    internal IReadOnlyList<Ranked> Rank(AskedQuestion asked, IReadOnlyList<Work>? works = null, CancellationToken cancellation = default)
    {
        var ranked = RankUnread(asked, works, cancellation);
        if (_pairs is null || asked.Vectors is null || ranked.Count == 0)
            return ranked;
        var read = _pairs.Score(asked.Question.Text,
            [.. ranked.Take(MostRead).Select(one => Sentences[one.Candidate.Sentence].Text.ToString())], cancellation);
        var least = read.Min();
        var scorer = ModelFor(asked).Scorer;
        return Ordered(ranked.Select((one, i) => one.Features with { ReadTogether = i < read.Count ? read[i] : least })
            .Zip(ranked, (features, one) => new Ranked(one.Candidate, features, scorer.Score(features))));
    }

    /// <summary>The same by the features alone, which costs less: for what is asked of many works one by one.</summary>
    internal IReadOnlyList<Ranked> RankUnread(
        AskedQuestion asked, IReadOnlyList<Work>? works = null, CancellationToken cancellation = default)
    {
        var candidates = Retriever.Find(asked, _index.View, Sentences, works is null ? null
            : number => works.Contains(Sentences.WorkOf(number)));
        cancellation.ThrowIfCancellationRequested();
        var features = new FeatureReader(asked, Sentences, English).Read(candidates);
        var scorer = ModelFor(asked).Scorer;
        return Ordered(candidates.Zip(features, (candidate, one) => new Ranked(candidate, one, scorer.Score(one))));
    }

    private static IReadOnlyList<Ranked> Ordered(IEnumerable<Ranked> ranked) =>
        [.. ranked.OrderByDescending(one => one.Score).ThenBy(one => one.Candidate.Sentence)];

    /// <summary>
    /// The sentence that answers a question of the text by its place, with what speaks for the question; null for any other.
    /// </summary>
    internal Ranked? AnswerBehind(Ranked one)
    {
        var next = one.Candidate.Sentence + 1;
        if (one.Features.IsQuestion == 0 || next >= Sentences.Count || Sentences.WorkOf(next) != Sentences.WorkOf(next - 1)
            || Sentences[next].Asks)
            return null;
        var features = one.Features with { IsQuestion = 0 };
        return new Ranked(one.Candidate with { Sentence = next }, features,
            (one.Candidate.Cosine == 0 ? _byWords : _byMeaning).Scorer.Score(features));
    }

    internal FeatureReader FeaturesOf(AskedQuestion asked) => new(asked, Sentences, English);

    private (Scorer Scorer, Decider Decider) ModelFor(AskedQuestion asked) => asked.Vectors is null ? _byWords : _byMeaning;

    private static bool IsKnown(AskedWord word, IndexView view) =>
        word.Word.Date is not null || word.Word.Known.Count > 0 || word.Forms.Count > 0
        || word.Word.Tokens.Any(token => view.Has(Spelling.Term(token.Word)));

    // The words of a language that carry no matter of a question in it fall away, unless there are no others.
    private static List<QuestionWord> InLanguage(string text, IEnumerable<QuestionWord> words, string? language)
    {
        List<QuestionWord> paired = [.. words];
        paired = [.. SignPairs.Of(paired) is var pairs && pairs.Any() ? pairs : paired];
        return language is not null && LanguageAnalyzers.Has(language)
            && paired.FindAll(word => word.Date is not null
            || !LanguageAnalyzers.IsStopWord(language, Typed(text, word))) is { Count: > 0 } own ? own : paired;
    }

    private static string Typed(string text, QuestionWord word) =>
        text[word.Tokens[0].Span.Start..word.Tokens[^1].Span.End].ToLowerInvariant();

    // What is neither English nor in the library may be misspelt.
    private string? Respelt(string word) => _vocabulary.Words.Select(known => (known, Distance: NearSpelling.DistanceOfFolded(word, known)))
        .Where(near => near.Distance is not null && !FunctionWords.Contains(near.known))
        .OrderBy(near => near.Distance).ThenBy(near => near.known, StringComparer.Ordinal).Select(near => near.known).FirstOrDefault();
}
