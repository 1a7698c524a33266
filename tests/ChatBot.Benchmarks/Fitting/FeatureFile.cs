using System.Globalization;
using ChatBot.Search.Decide;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>Writes the features of examples as a table, for looking at.</summary>
internal static class FeatureFile
{
    public static void Write(IEnumerable<Example> examples, string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("set\tq\tdiff\tlabel\t" + string.Join('\t', DecisionFeatures.Labels));
        var number = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Features.Length; i++)
                writer.WriteLine(string.Join('\t',
                    [example.Set, number.ToString(CultureInfo.InvariantCulture), example.Question.Difficulty, example.Answers[i] ? "1"
                    : "0",
                    .. example.Features[i].Concat(example.Known)
                        .Select(value => value.ToString("0.#####", CultureInfo.InvariantCulture))]));
            number++;
        }
    }
}
