using NodaTime;

namespace ChatBot.Daily;

/// <summary>How the daily posts are run; the host's settings, not those of a channel.</summary>
public sealed record DailyOptions
{
    /// <summary>For how long after it was due a post is still sent; at least a minute and less than a day.</summary>
    public Duration Window { get; init; } = Duration.FromHours(6);

    /// <summary>How often is asked what is due; on whole multiples of it, so that a post of 9:00 goes out at 9:00.</summary>
    public Duration Tick { get; init; } = Duration.FromMinutes(1);

    /// <summary>In years without 29 February, whether the 28th shows its events too.</summary>
    public bool LeapDayOn28th { get; init; }

    /// <summary>For how long a claim belongs to the process that made it; longer than an attempt to send takes.</summary>
    public Duration Lease { get; init; } = Duration.FromSeconds(60);

    /// <summary>After so long an attempt to send is given up.</summary>
    public Duration SendTimeout { get; init; } = Duration.FromSeconds(40);

    /// <summary>
    /// Up to this age a claim is sent again unseen: Discord returns the first message for a nonce used "in the past few minutes"
    /// (https://docs.discord.com/developers/resources/message#create-message). An older one is looked for in the channel first.
    /// </summary>
    public Duration NonceHolds { get; init; } = Duration.FromMinutes(2);

    /// <summary>How many posts are sent at once.</summary>
    public int AtOnce { get; init; } = 8;
}
