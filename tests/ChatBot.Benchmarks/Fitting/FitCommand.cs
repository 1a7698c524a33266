using System.Globalization;
using System.Text.Json;
using ChatBot.Search.Decide;
using ChatBot.Search.Encoder;
using ChatBot.Search.Features;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of src/ChatBot.Search/Score/model.json on all sets of questions, and prints what a model reaches on each set that was
/// taught on the others only, and what the model of all reaches on sets that are only asked. The same sets give the same file.
/// </summary>
internal static class FitCommand
{
    private const string Model = "src/ChatBot.Search/Score/model.json";
    private const int Digits = 4;

    /// <param name="sets">What is taught.</param>
    /// <param name="asked">What is asked only.</param>
    public static int Run(IReadOnlyList<QuestionSet> sets, IReadOnlyList<QuestionSet> asked)
    {
        var encoders = Encoders();
        var examples = sets.SelectMany(set => Example.Of(set, encoders)).ToArray();
        var unseen = asked.SelectMany(set => Example.Of(set, encoders)).ToArray();
        var byMeaning = Fit("by meaning", examples, unseen);
        var byWords = Fit("by words alone", WithoutVectors(examples), WithoutVectors(unseen));
        using var stream = File.Create(Model);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("origin", "dotnet run -c Release --project tests/ChatBot.Benchmarks -- fit SELQA (README.md beside this file)");
        json.WriteString("taughtOn", string.Join(", ", sets.Select(set => $"{set.Name} ({set.Questions.Count})")));
        Write(json, "byMeaning", byMeaning);
        Write(json, "byWords", byWords);
        json.WriteEndObject();
        return 0;
    }

    private static Example[] WithoutVectors(Example[] examples) => [.. examples.Select(example => example.WithoutVectors())];

    private static (FittedModel Model, Figures HeldOut) Fit(string name, Example[] examples, Example[] asked)
    {
        Console.WriteLine(
            $"{name,-16}{"questions",10}{"first",8}{"of three",10}{"sure",8}{"right of sure",15}{"unanswerable not claimed",26}");
        var (model, others) = FittedModel.Of(examples);
        Judged[] held = [.. examples.GroupBy(example => example.Set).SelectMany(set => Judge(others[set.Key], set))];
        Print("all, held out", held);
        Judged[] unseen = [.. asked.GroupBy(example => example.Set).SelectMany(set => Judge(model, set))];
        if (unseen.Length > 0)
            Print("all, only asked", unseen);
        return (model, Figures.Of(held));
    }

    private static IReadOnlyList<Judged> Judge(FittedModel model, IGrouping<string, Example> set)
    {
        var judged = model.Judge([.. set]);
        Figures.Of(judged).Print(set.Key);
        return judged;
    }

    private static void Print(string name, Judged[] judged)
    {
        Figures.Of(judged).Print(name);
        foreach (var kind in judged.GroupBy(one => one.Example.Question.Difficulty).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Figures.Of([.. kind]).Print("  " + kind.Key);
    }

    /// <summary>Those that the program uses.</summary>
    public static EncoderSet Encoders() => EncoderSet.Shipped(Environment.ProcessorCount);

    private static void Write(Utf8JsonWriter json, string name, (FittedModel Model, Figures HeldOut) fitted)
    {
        json.WriteStartObject(name);
        json.WriteString("heldOut", fitted.HeldOut.ToString());
        WriteWeights(json, "rank", SentenceFeatures.Labels, fitted.Model.Rank.Weights);
        WriteHidden(json, fitted.Model.Rank.Hidden);
        WriteWeights(json, "decide", DecisionFeatures.Labels, fitted.Model.Decide);
        json.WriteNumber("decideBias", Math.Round(fitted.Model.DecideBias, Digits));
        json.WriteNumber("sure", Math.Round(fitted.Model.Sure, Digits));
        json.WriteEndObject();
    }

    /// <summary>A weight for each label.</summary>
    public static void WriteWeights(Utf8JsonWriter json, string name, IReadOnlyList<string> labels, IReadOnlyList<double> weights)
    {
        json.WriteStartObject(name);
        for (var i = 0; i < labels.Count; i++)
            json.WriteNumber(labels[i], Math.Round(weights[i], Digits));
        json.WriteEndObject();
    }

    // A line a unit, its weights in the order of the linear ones.
    private static void WriteHidden(Utf8JsonWriter json, IReadOnlyList<HiddenUnit> hidden)
    {
        json.WriteStartArray("hidden");
        foreach (var unit in hidden)
        {
            var weights = string.Join(", ",
                unit.Weights.Select(weight => Math.Round(weight, Digits).ToString(CultureInfo.InvariantCulture)));
            json.WriteRawValue(string.Create(CultureInfo.InvariantCulture,
                $$"""{"output": {{Math.Round(unit.Output, Digits)}}, "bias": {{Math.Round(unit.Bias, Digits)}}, """
                + $"\"weights\": [{weights}]}}"));
        }
        json.WriteEndArray();
    }
}
