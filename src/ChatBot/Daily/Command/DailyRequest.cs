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

        /// <summary>What is wanted beside the text; the times are in <see cref="Time"/>.</summary>
        public PostExtras Extras { get; init; } = PostExtras.None;

        /// <summary>A tag of the forum, by name; null for none.</summary>
        public string? Tag { get; init; }
    }

    /// <param name="Channel">Null for the channel where it was typed, or the only one that has a post.</param>
    public sealed record TurnOff(ulong? Channel) : DailyRequest;

    public sealed record Status : DailyRequest;

    /// <summary>Posts now what would be posted, as a test; nothing of it is counted.</summary>
    /// <param name="Nonce">Of this use, so that it is posted once.</param>
    public sealed record Test(ulong? Channel, string Nonce) : DailyRequest;

    public sealed record Pause(ulong? Channel) : DailyRequest;

    public sealed record GoOn(ulong? Channel) : DailyRequest;

    /// <summary>Leaves the next post out.</summary>
    public sealed record Skip(ulong? Channel) : DailyRequest;

    /// <param name="Date">A day of the year as typed; null for today.</param>
    public sealed record Preview(string? Date) : DailyRequest;
}
