using System.Numerics.Tensors;
using ChatBot.Search.Index;

namespace ChatBot.Search.Tests.Index;

public class CodedVectorsTests
{
    /// <summary>Whatever of it fills whole registers of the processor, and whatever is over.</summary>
    [Theory]
    [InlineData(3, 0.2f)]
    [InlineData(37, 0.06f)]
    [InlineData(64, 0.06f)]
    [InlineData(384, 0.03f)]
    [InlineData(768, 0.03f)]
    public void What_four_bits_tell_is_near_to_the_cosine(int dimensions, float within)
    {
        var random = new Random(5);
        var mean = Vector(random, dimensions);
        var vectors = Enumerable.Range(0, 50).Select(_ => Near(mean, random)).ToArray();
        var coded = Coded(vectors, mean);
        var question = new QuestionVector(Near(mean, random));

        for (var row = 0; row < vectors.Length; row++)
            Assert.Equal(Exact(question, vectors[row]), coded.Cosine(coded.Question(question), row), within);
    }

    [Fact]
    public void A_vector_that_is_the_middle_is_told_exactly()
    {
        var vector = Vector(new Random(5), 384);
        var coded = Coded([vector], Read(vector).Numbers.Select(number => number * Read(vector).Scale).ToArray());
        var question = new QuestionVector(vector);

        Assert.Equal(Exact(question, vector), coded.Cosine(coded.Question(question), 0), 1e-4f);
    }

    [Fact]
    public void The_nearest_are_among_four_times_as_many_by_four_bits()
    {
        var random = new Random(5);
        var mean = Vector(random, 384);
        var vectors = Enumerable.Range(0, 3_000).Select(_ => Near(mean, random)).ToArray();
        var coded = Coded(vectors, mean);
        for (var turn = 0; turn < 20; turn++)
        {
            var question = new QuestionVector(Near(mean, random));
            var asked = coded.Question(question);
            var rows = Enumerable.Range(0, vectors.Length).ToArray();
            var nearest = rows.OrderByDescending(row => Exact(question, vectors[row])).Take(60);
            var coarse = rows.OrderByDescending(row => coded.Cosine(asked, row)).Take(240).ToArray();

            Assert.Empty(nearest.Except(coarse));
        }
    }

    private static CodedVectors Coded(float[][] vectors, float[] mean)
    {
        var coded = new CodedVectors(vectors.Length, mean);
        for (var row = 0; row < vectors.Length; row++)
        {
            var (scale, numbers) = Read(vectors[row]);
            coded.Set(row, numbers, scale);
        }
        return coded;
    }

    private static float Exact(QuestionVector question, float[] vector)
    {
        var (scale, numbers) = Read(vector);
        return QuantisedVector.Dot(question.Numbers, numbers) * question.Scale * scale;
    }

    private static (float Scale, sbyte[] Numbers) Read(float[] vector)
    {
        var numbers = new sbyte[vector.Length];
        return (QuantisedVector.Read(QuantisedVector.Write(vector), numbers), numbers);
    }

    // As sentences' vectors are: most of each is common to all.
    private static float[] Near(float[] mean, Random random)
    {
        var vector = Vector(random, mean.Length);
        TensorPrimitives.MultiplyAdd(mean, 1.5f, vector, vector);
        return Unit(vector);
    }

    private static float[] Vector(Random random, int dimensions) =>
        Unit([.. Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f)]);

    private static float[] Unit(float[] vector)
    {
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
