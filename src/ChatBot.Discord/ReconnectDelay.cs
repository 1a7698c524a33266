namespace ChatBot.Discord;

/// <summary>Waits between attempts: doubling, capped, and spread so that many clients do not come back at once.</summary>
public static class ReconnectDelay
{
    /// <summary>An endless run of waits; each is between half of its step and the whole.</summary>
    /// <param name="first">The first step.</param>
    /// <param name="cap">No step is longer.</param>
    /// <param name="jitter">Where between half and whole.</param>
    public static IEnumerable<TimeSpan> Delays(TimeSpan first, TimeSpan cap, Jitter jitter)
    {
        var step = first;
        while (true)
        {
            yield return step * (0.5 + (0.5 * jitter()));
            step = step * 2 < cap ? step * 2 : cap;
        }
    }
}
