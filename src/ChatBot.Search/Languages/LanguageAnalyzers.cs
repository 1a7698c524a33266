using System.Collections.Concurrent;
using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Ckb;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Eu;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ga;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Hy;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Tr;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ChatBot.Search.Languages;

/// <summary>
/// Lucene's analyzers by language: stop words, and the stem that the inflected forms of a word share. English has the project's own.
/// </summary>
internal static class LanguageAnalyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly FrozenDictionary<string, Func<StopwordAnalyzerBase>> Makers = new Dictionary<string, Func<StopwordAnalyzerBase>>
    {
        ["ar"] = () => new ArabicAnalyzer(Version),
        ["bg"] = () => new BulgarianAnalyzer(Version),
        ["ca"] = () => new CatalanAnalyzer(Version),
        ["ckb"] = () => new SoraniAnalyzer(Version),
        ["cs"] = () => new CzechAnalyzer(Version),
        ["da"] = () => new DanishAnalyzer(Version),
        ["de"] = () => new GermanAnalyzer(Version),
        ["el"] = () => new GreekAnalyzer(Version),
        ["es"] = () => new SpanishAnalyzer(Version),
        ["eu"] = () => new BasqueAnalyzer(Version),
        ["fa"] = () => new PersianAnalyzer(Version),
        ["fi"] = () => new FinnishAnalyzer(Version),
        ["fr"] = () => new FrenchAnalyzer(Version),
        ["ga"] = () => new IrishAnalyzer(Version),
        ["gl"] = () => new GalicianAnalyzer(Version),
        ["hi"] = () => new HindiAnalyzer(Version),
        ["hu"] = () => new HungarianAnalyzer(Version),
        ["hy"] = () => new ArmenianAnalyzer(Version),
        ["id"] = () => new IndonesianAnalyzer(Version),
        ["it"] = () => new ItalianAnalyzer(Version),
        ["lv"] = () => new LatvianAnalyzer(Version),
        ["nb"] = () => new NorwegianAnalyzer(Version),
        ["nn"] = () => new NorwegianAnalyzer(Version),
        ["no"] = () => new NorwegianAnalyzer(Version),
        ["pt"] = () => new PortugueseAnalyzer(Version),
        ["ro"] = () => new RomanianAnalyzer(Version),
        ["ru"] = () => new RussianAnalyzer(Version),
        ["sv"] = () => new SwedishAnalyzer(Version),
        ["tr"] = () => new TurkishAnalyzer(Version),
    }.ToFrozenDictionary();

    // They are made once, on the first question that needs them, and are safe for any number of threads.
    private static readonly ConcurrentDictionary<string, StopwordAnalyzerBase> Made = new(StringComparer.Ordinal);

    /// <summary>The languages that have one, as ISO 639 codes.</summary>
    public static IReadOnlyCollection<string> Languages => Makers.Keys;

    public static bool Has(string language) => Makers.ContainsKey(language);

    /// <summary>True for languages that write compounds as one word.</summary>
    public static bool IsCompounding(string language) => language is "de" or "da" or "sv" or "nb" or "nn" or "no" or "fi" or "hu";

    /// <summary>True for a word that carries the grammar of a sentence in that language and not its matter.</summary>
    public static bool IsStopWord(string language, string word) =>
        Of(language).StopwordSet.Contains(word) || Lexicon.Of(language).FunctionWords.Contains(word);

    /// <summary>The stems of a word as it is written (an article glued to it falls away); none for a stop word.</summary>
    public static IReadOnlyList<string> Stems(string language, string word)
    {
        // Lucene's German stemmer knows no dative plural in -eln ("Inseln").
        if (language == "de" && word.EndsWith("eln", StringComparison.Ordinal))
            word = word[..^1];
        using var stream = Of(language).GetTokenStream("", word);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var stems = new List<string>(1);
        stream.Reset();
        while (stream.IncrementToken())
            stems.Add(term.ToString()!);
        stream.End();
        return stems;
    }

    private static StopwordAnalyzerBase Of(string language) => Made.GetOrAdd(language, code => Makers[code]());
}
