using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Search.Figures;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Features;

/// <summary>Whether a sentence holds a number of the measure that is asked for.</summary>
internal static class FigureUnits
{
    private static readonly FrozenSet<string> Money =
        Terms("dollar euro pound rupee rouble ruble yen yuan franc crown cent penny pence mark guinea shilling krone krona peso lira");
    private static readonly FrozenSet<string> Lengths =
        Terms("mile kilometre kilometer km metre meter foot feet inch yard centimetre centimeter cm millimetre mm storey fathom league");
    private static readonly FrozenSet<string> Speeds = Terms("knot mph kmh kph mach");
    private static readonly FrozenSet<string> Weights = Terms("kg kilogram kilo gram ton tonne pound ounce stone");
    private static readonly FrozenSet<string> Heats = Terms("degree celsius fahrenheit kelvin");
    private static readonly FrozenSet<string> Times =
        Terms("second minute hour day night week fortnight month season year decade century millennium generation");
    private static readonly FrozenSet<string> Shares =
        Terms("percent percentage cent half third quarter fifth sixth tenth majority most all none fraction");
    private static readonly FrozenSet<string> Frequencies = Terms(Lexicon.English.Questions.Frequencies);

    public static bool IsMoney(string unit) => Money.Contains(unit);

    public static bool AreIn(AnnotatedSentence sentence, IReadOnlyList<Figure> figures, Measure measure) => measure switch
    {
        Measure.Speed => Counts(figures, Speeds) || (Counts(figures, Lengths) && Has(sentence, Times)),
        Measure.Length => Counts(figures, Lengths),
        Measure.Weight => Counts(figures, Weights),
        Measure.Heat => Counts(figures, Heats),
        Measure.Time => Counts(figures, Times) || sentence.Dates.Count > 1 || Has(sentence, Times),
        Measure.Share => Counts(figures, Shares) || Has(sentence, Shares),
        Measure.Frequency => Has(sentence, Frequencies),
        _ => figures.Count > 0,
    };

    private static bool Counts(IReadOnlyList<Figure> figures, FrozenSet<string> units) =>
        figures.Any(figure => units.Contains(figure.Unit) || units.Contains(figure.Head) || figure.Counted.Any(units.Contains));

    private static bool Has(AnnotatedSentence sentence, FrozenSet<string> terms) => sentence.Terms.Any(terms.Contains);

    private static FrozenSet<string> Terms(string words) => Terms(words.Split(' '));

    private static FrozenSet<string> Terms(IEnumerable<string> words) => words.Select(Spelling.Term).ToFrozenSet(StringComparer.Ordinal);
}
