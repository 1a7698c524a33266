using NodaTime;

namespace ChatBot.Daily.Posting;

/// <summary>What became of a post.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>It is in the channel.</summary>
    public sealed record Arrived(ulong Message) : Delivery;

    /// <summary>It is not among the channel's messages.</summary>
    public sealed record Absent : Delivery;

    /// <summary>It did not arrive, or nobody knows whether it did.</summary>
    /// <param name="RetryAfter">What the chat asks to wait, where it does.</param>
    public sealed record Refused(Refusal Why, Duration? RetryAfter = null) : Delivery;
}
