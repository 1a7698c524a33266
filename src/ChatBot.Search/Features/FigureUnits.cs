using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Search.Figures;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Features;

/// <summary>Whether a sentence holds a number of the measure that is asked for.</summary>
internal static class FigureUnits
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Units = Lexicon.English.Questions.MeasureUnits
        .SelectMany(unit => unit.Value.Split(' '), (unit, measure) => (measure, unit.Key))
        .GroupBy(unit => unit.measure, unit => unit.Key).ToFrozenDictionary(units => units.Key, Terms);
    private static readonly FrozenSet<string> Frequencies = Terms(Lexicon.English.Questions.Frequencies);

    public static bool IsMoney(string unit) => Units["money"].Contains(unit);

    public static bool AreIn(AnnotatedSentence sentence, IReadOnlyList<Figure> figures, Measure measure) => measure switch
    {
        Measure.Speed => Counts(figures, Units["speed"]) || (Counts(figures, Units["length"]) && Has(sentence, Units["time"])),
        Measure.Length => Counts(figures, Units["length"]),
        Measure.Weight => Counts(figures, Units["weight"]),
        Measure.Heat => Counts(figures, Units["heat"]),
        Measure.Time => Counts(figures, Units["time"]) || sentence.Dates.Count > 1 || Has(sentence, Units["time"]),
        Measure.Share => Counts(figures, Units["share"]) || Has(sentence, Units["share"]),
        Measure.Frequency => Has(sentence, Frequencies),
        _ => figures.Count > 0,
    };

    private static bool Counts(IReadOnlyList<Figure> figures, FrozenSet<string> units) =>
        figures.Any(figure => units.Contains(figure.Unit) || units.Contains(figure.Head) || figure.PhraseTerms.Any(units.Contains));

    private static bool Has(AnnotatedSentence sentence, FrozenSet<string> terms) => sentence.Terms.Any(terms.Contains);

    private static FrozenSet<string> Terms(IEnumerable<string> words) => words.Select(Spelling.Term).ToFrozenSet(StringComparer.Ordinal);
}
