namespace ChatBot.Pictures;

/// <summary>Puts stretches under each other where they would overlap.</summary>
internal static class Lanes
{
    /// <param name="stretches">Left and right edge of each, in order of their left edges.</param>
    /// <param name="space">What is left free between two in a lane.</param>
    /// <returns>The lane of each, from 0, and how many lanes there are.</returns>
    public static (int[] Lane, int Count) Of(IReadOnlyList<(double Left, double Right)> stretches, double space)
    {
        var lane = new int[stretches.Count];
        var ends = new List<double>();
        for (var i = 0; i < stretches.Count; i++)
        {
            var free = ends.FindIndex(end => end + space <= stretches[i].Left);
            if (free < 0)
            {
                free = ends.Count;
                ends.Add(0);
            }
            ends[free] = stretches[i].Right;
            lane[i] = free;
        }
        return (lane, Math.Max(1, ends.Count));
    }
}
