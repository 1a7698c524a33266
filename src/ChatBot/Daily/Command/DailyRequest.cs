namespace ChatBot.Daily.Command;

/// <summary>What was asked of <c>/daily</c>, as it was typed; nothing in it has been checked.</summary>
public abstract record DailyRequest
{
    private DailyRequest()
    {
    }

    /// <summary>Sets the channel's post, or changes it.</summary>
    /// <param name="Channel">Where to post.</param>
    /// <param name="Frequency">A word of <see cref="DailyWords"/>; null for every day.</param>
    /// <param name="WhenEmpty">A word of <see cref="DailyWords"/>; null to skip.</param>
    public sealed record TurnOn(
        ulong Channel, string Time, string Zone, string? Frequency = null, string? WhenEmpty = null, string? Lens = null,
            ulong? Role = null, bool Silent = false)
        : DailyRequest
    {
        /// <summary>The ISO code of the country that the server's language is of; null where it is not known.</summary>
        public string? Country { get; init; }
    }

    /// <param name="Channel">Null for the channel where it was typed, or the only one that has a post.</param>
    public sealed record TurnOff(ulong? Channel) : DailyRequest;

    public sealed record Status : DailyRequest;

    /// <param name="Date">A day of the year as typed; null for today.</param>
    public sealed record Preview(string? Date) : DailyRequest;
}
