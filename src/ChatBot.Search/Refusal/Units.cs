using System.Collections.Frozen;
using ChatBot.Search.Questions;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Refusal;

/// <summary>Whether a sentence holds a number of the measure that is asked for.</summary>
internal static class Units
{
    /// <summary>How many words after a number its unit may stand ("24 percent", "90 kilometres an hour").</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Lengths = Terms("mile kilometre kilometer km metre meter m foot feet inch yard centimetre centimeter cm millimetre mm storey fathom league");
    private static readonly FrozenSet<string> Speeds = Terms("knot mph kmh kph mach");
    private static readonly FrozenSet<string> Weights = Terms("kg kilogram kilo gram g ton tonne pound ounce stone");
    private static readonly FrozenSet<string> Heats = Terms("degree celsius fahrenheit kelvin");
    private static readonly FrozenSet<string> Times = Terms("second minute hour day night week fortnight month season year decade century millennium generation");
    private static readonly FrozenSet<string> LongTimes = FrozenSet.ToFrozenSet("minutes hours days weeks months years decades centuries since until".Split(' '), StringComparer.Ordinal);
    private static readonly FrozenSet<string> Shares = Terms("percent percentage cent half third thirds quarter quarters fifth fifths sixth tenth tenths majority most all none fraction");
    private static readonly FrozenSet<string> Frequencies = Terms("once twice thrice every daily weekly fortnightly monthly quarterly yearly annual annually hourly nightly biennial always never seldom rarely regularly frequently often");

    private static readonly FrozenSet<string> Turns = Terms("time");

    public static bool AreIn(SentenceReading sentence, Measure measure) => measure switch
    {
        Measure.Speed => Counts(sentence, Speeds) || (Counts(sentence, Lengths) && Has(sentence, Times)),
        Measure.Length => Counts(sentence, Lengths),
        Measure.Weight => Counts(sentence, Weights),
        Measure.Heat => Counts(sentence, Heats),
        Measure.Time => Counts(sentence, Times) || Counts(sentence, Lengths) || sentence.Dates.Count > 1 || sentence.Tokens.Any(token => LongTimes.Contains(token.Word)),
        Measure.Share => Counts(sentence, Shares) || Has(sentence, Shares) || IsOneInSome(sentence),
        Measure.Frequency => Has(sentence, Frequencies) || Counts(sentence, Turns),
        _ => sentence.Quantities.Count > 0 || sentence.Dates.Count > 1,
    };

    private static bool Counts(SentenceReading sentence, FrozenSet<string> units) =>
        sentence.Quantities.Any(quantity => quantity.Counts.Take(Reach).Any(units.Contains));

    private static bool Has(SentenceReading sentence, FrozenSet<string> terms) => sentence.Tokens.Any(token => terms.Contains(token.Term));

    // "One driver in five".
    private static bool IsOneInSome(SentenceReading sentence) =>
        sentence.Quantities.Count > 1 && sentence.Tokens.Any(token => token.Word is "in" or "of" or "out");

    private static FrozenSet<string> Terms(string words) => words.Split(' ').Select(Analyzer.Term).ToFrozenSet(StringComparer.Ordinal);
}
