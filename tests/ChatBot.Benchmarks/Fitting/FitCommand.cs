using System.Text.Json;
using ChatBot.Search.Decide;
using ChatBot.Search.Encoder;
using ChatBot.Search.Features;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of src/ChatBot.Search/Score/model.json on all sets of questions, and prints what a model reaches on each set that was
/// taught on the others only. The same sets give the same file.
/// </summary>
internal static class FitCommand
{
    private const string Model = "src/ChatBot.Search/Score/model.json";
    private const int Digits = 4;

    public static int Run(IReadOnlyList<QuestionSet> sets)
    {
        var encoders = Encoders();
        var examples = sets.SelectMany(set => Example.Of(set, encoders)).ToArray();
        var byMeaning = Fit("by meaning", sets, examples);
        var byWords = Fit("by words alone", sets, [.. examples.Select(example => example.WithoutVectors())]);
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

    private static (FittedModel Model, Figures HeldOut) Fit(string name, IReadOnlyList<QuestionSet> sets, Example[] examples)
    {
        Console.WriteLine(
            $"{name,-16}{"questions",10}{"first",8}{"of three",10}{"sure",8}{"right of sure",15}{"unanswerable not claimed",26}");
        var held = new List<Judged>();
        var (model, others) = FittedModel.Of(examples);
        foreach (var set in sets)
        {
            var judged = others[set.Name].Judge([.. examples.Where(example => example.Set == set.Name)]);
            held.AddRange(judged);
            Figures.Of(judged).Print(set.Name);
        }
        Figures.Of(held).Print("all, held out");
        foreach (var kind in held.Select(one => one.Example.Question.Difficulty).Distinct().Order(StringComparer.Ordinal))
            Figures.Of([.. held.Where(one => one.Example.Question.Difficulty == kind)]).Print("  " + kind);
        return (model, Figures.Of(held));
    }

    /// <summary>Those that the program uses.</summary>
    public static IReadOnlyList<ISentenceEncoder> Encoders() =>
        [new OnnxSentenceEncoder(EncoderModel.Arctic, Environment.ProcessorCount),
            new OnnxSentenceEncoder(EncoderModel.MiniLm, Environment.ProcessorCount)];

    private static void Write(Utf8JsonWriter json, string name, (FittedModel Model, Figures HeldOut) fitted)
    {
        json.WriteStartObject(name);
        json.WriteString("heldOut", fitted.HeldOut.ToString());
        WriteWeights(json, "rank", SentenceFeatures.Labels, fitted.Model.Rank);
        WriteWeights(json, "decide", DecisionFeatures.Labels, fitted.Model.Decide);
        json.WriteNumber("decideBias", Math.Round(fitted.Model.DecideBias, Digits));
        json.WriteNumber("sure", Math.Round(fitted.Model.Sure, Digits));
        json.WriteNumber("nothing", Math.Round(fitted.Model.Nothing, Digits));
        json.WriteEndObject();
    }

    private static void WriteWeights(Utf8JsonWriter json, string name, IReadOnlyList<string> labels, double[] weights)
    {
        json.WriteStartObject(name);
        for (var i = 0; i < labels.Count; i++)
            json.WriteNumber(labels[i], Math.Round(weights[i], Digits));
        json.WriteEndObject();
    }
}
