using System.Globalization;
using System.Text.Json;
using ChatBot.Search.Decide;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Fits src/ChatBot.Search/Score/near.json: how near a library comes to what is asked, told from its own questions that are answered
/// among the first three, and from questions that were written for other libraries. It is fitted on libraries that the order was not
/// taught on, and prints what is kept back of either in each when it is fitted on the others. The same sets give the same file.
/// </summary>
internal static class NearCommand
{
    private const string File = "src/ChatBot.Search/Score/near.json";
    private const int Digits = 4;

    /// <summary>So many questions of others are asked of a library, half of them general knowledge.</summary>
    private const int Strangers = 60;

    /// <summary>So many of a library's own answers may be kept back.</summary>
    private const double MostHidden = 0.005;

    /// <param name="selqa">The folder of general questions, as selqa.py makes it.</param>
    public static int Run(string selqa)
    {
        var encoders = FitCommand.Encoders();
        var model = FittedModels.Load();
        var sets = QuestionSet.All(null).Where(set => !model.TaughtOn.Contains(set.Name)).ToList();
        var general = QuestionSet.OfSelQa(selqa).Questions;
        var examples = sets.SelectMany((set, i) => Example.Of(set with
        {
            Questions = [.. set.Questions.Where(question => question.Answers.Count > 0), .. Some(general, i),
                .. Some([.. sets.Where(other => other != set).SelectMany(other => other.Questions)], i)],
        }, encoders)).ToList();
        using var stream = System.IO.File.Create(File);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("origin", "dotnet run -c Release --project tests/ChatBot.Benchmarks -- near SELQA (README.md beside this file)");
        json.WriteString("taughtOn", string.Join(", ", sets.Select(set => set.Name)));
        Write(json, "byMeaning", Fit("by meaning", examples, model.ByMeaning.Rank));
        Write(json, "byWords", Fit("by words alone", [.. examples.Select(example => example.WithoutVectors())], model.ByWords.Rank));
        json.WriteEndObject();
        return 0;
    }

    // Every so manieth, other ones for each library; none of them is answered there, whatever it has.
    private static IEnumerable<GoldQuestion> Some(IReadOnlyList<GoldQuestion> questions, int offset)
    {
        var step = Math.Max(1, questions.Count / (Strangers / 2));
        return questions.Where((_, i) => i % step == offset % step).Take(Strangers / 2)
            .Select(question => new GoldQuestion(question.Text, "stranger", []));
    }

    private static (double[] Weights, double Bias, double Least) Fit(string name, IReadOnlyList<Example> examples, Scorer rank)
    {
        var rows = examples.SelectMany(example => Row(example, rank)).ToArray();
        var held = rows.GroupBy(row => row.Set).SelectMany(set =>
        {
            var (weights, bias) = LogisticFit.Of([.. rows.Where(row => row.Set != set.Key)]);
            return set.Select(row => (row.Set, row.IsRight, Chance: LogisticFit.Chance(row.Features, weights, bias)));
        }).ToArray();
        var own = held.Where(one => one.IsRight).Select(one => one.Chance).Order().ToArray();
        var least = own[(int)(MostHidden * own.Length)];
        Console.WriteLine($"{name}: kept back below {Math.Round(least, Digits)}");
        foreach (var set in held.GroupBy(one => one.Set))
            Print(set.Key, [.. set]);
        Print("all", held);
        var (all, constant) = LogisticFit.Of(rows);
        return (all, constant, least);

        void Print(string set, (string Set, bool IsRight, double Chance)[] told) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {set,-16} own {told.Count(one => one.IsRight && one.Chance < least)} of "
            + $"{told.Count(one => one.IsRight)}, others' {told.Count(one => !one.IsRight && one.Chance < least)} of "
            + $"{told.Count(one => !one.IsRight)}"));
    }

    private static IEnumerable<Decision> Row(Example example, Scorer rank)
    {
        var ranked = Ranking.Of(example, rank);
        var isOwn = example.Question.Answers.Count > 0;
        if (ranked.Count > 0 && (!isOwn || ranked.Take(3).Any(one => example.Answers[one.Candidate])))
            yield return new Decision(example.Set, FittedModel.Row(example, ranked), isOwn, 1, IsHole: false);
    }

    private static void Write(Utf8JsonWriter json, string name, (double[] Weights, double Bias, double Least) fitted)
    {
        json.WriteStartObject(name);
        FitCommand.WriteWeights(json, "weights", DecisionFeatures.Labels, fitted.Weights);
        json.WriteNumber("bias", Math.Round(fitted.Bias, Digits));
        json.WriteNumber("least", Math.Round(fitted.Least, Digits));
        json.WriteEndObject();
    }
}
