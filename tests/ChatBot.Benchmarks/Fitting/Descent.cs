namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Minimises a function from its gradient: resilient steps for each weight (Riedmiller, Braun: Rprop, 1993). No chance in it.
/// </summary>
internal static class Descent
{
    private const int Steps = 400;
    private const double Faster = 1.2;
    private const double Slower = 0.5;
    private const double FirstStep = 0.05;
    private const double SmallestStep = 1e-6;
    private const double LargestStep = 1;

    /// <summary>Weights of standardised features, of which smaller steps change nothing that is seen.</summary>
    private const double StepOfEnd = 1e-4;

    /// <param name="count">How many weights.</param>
    /// <param name="addGradient">Adds the gradient at a point to an array of zeros.</param>
    public static double[] Minimise(int count, Action<double[], double[]> addGradient) => Minimise(new double[count], addGradient, Steps);

    /// <param name="point">Where to begin; changed.</param>
    /// <param name="addGradient">Adds the gradient at a point to an array of zeros.</param>
    /// <param name="most">At most so many steps.</param>
    public static double[] Minimise(double[] point, Action<double[], double[]> addGradient, int most)
    {
        var count = point.Length;
        var steps = Enumerable.Repeat(FirstStep, count).ToArray();
        var last = new double[count];
        for (var step = 0; step < most && steps.Max() > StepOfEnd; step++)
        {
            var gradient = new double[count];
            addGradient(point, gradient);
            for (var i = 0; i < count; i++)
            {
                var turn = Math.Sign(gradient[i]) * Math.Sign(last[i]);
                steps[i] = Math.Clamp(steps[i] * (turn > 0 ? Faster : turn < 0 ? Slower : 1), SmallestStep, LargestStep);
                if (turn < 0)
                    gradient[i] = 0;
                point[i] -= Math.Sign(gradient[i]) * steps[i];
            }
            last = gradient;
        }
        return point;
    }
}
