using System.Numerics.Tensors;
using ChatBot.Search.Index;

namespace ChatBot.Search.Tests.Index;

public class QuantisedVectorTests
{
    [Fact]
    public void The_largest_number_is_127_and_the_others_are_rounded()
    {
        var (scale, numbers) = Read([0.5f, -1, 0.25f, 0]);

        Assert.Equal(1 / 127f, scale);
        Assert.Equal([64, -127, 32, 0], numbers); // 63.5 and 31.75
    }

    [Fact]
    public void A_vector_of_nothing_stays_one() => Assert.Equal([0, 0, 0], Read(new float[3]).Numbers);

    /// <summary>Whatever of it fills whole registers of the processor, and whatever is over.</summary>
    [Theory]
    [InlineData(3, 2 * (0 + 1 + 2))]
    [InlineData(37, 2 * (7 * 10 + 0 + 1))]
    [InlineData(64, 2 * (12 * 10 + 0 + 1 + 2 + 3))]
    [InlineData(101, 2 * (20 * 10 + 0))]
    public void Of_any_length_the_product_is_the_sum_of_the_products(int length, int product)
    {
        var left = Enumerable.Repeat((sbyte)2, length).ToArray();
        var right = Enumerable.Range(0, length).Select(i => (sbyte)(i % 5)).ToArray();

        Assert.Equal(product, QuantisedVector.Dot(left, right));
        Assert.Equal(-product, QuantisedVector.Dot([.. left.Select(number => (sbyte)-number)], right));
    }

    [Fact]
    public void The_largest_products_fit()
    {
        var lowest = Enumerable.Repeat(sbyte.MinValue, 384).ToArray();

        Assert.Equal(384 * 128 * 128, QuantisedVector.Dot(lowest, lowest));
    }

    [Fact]
    public void The_inner_product_of_two_differs_by_less_than_0_005()
    {
        var random = new Random(5);
        for (var turn = 0; turn < 200; turn++)
        {
            float[] left = Unit(random), right = Unit(random);
            var ((leftScale, lefts), (rightScale, rights)) = (Read(left), Read(right));

            Assert.Equal(TensorPrimitives.Dot<float>(left, right), QuantisedVector.Dot(lefts, rights) * leftScale * rightScale, 0.005f);
        }
    }

    private static (float Scale, sbyte[] Numbers) Read(float[] vector)
    {
        var numbers = new sbyte[vector.Length];
        return (QuantisedVector.Read(QuantisedVector.Write(vector), numbers), numbers);
    }

    private static float[] Unit(Random random)
    {
        var vector = Enumerable.Range(0, 384).Select(_ => random.NextSingle() - 0.5f).ToArray();
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
