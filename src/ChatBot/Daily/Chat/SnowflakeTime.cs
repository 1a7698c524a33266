using ChatBot.Discord.Models;
using NodaTime;

namespace ChatBot.Daily.Chat;

/// <summary>Discord's ids as points in time (https://docs.discord.com/developers/reference#snowflakes).</summary>
internal static class SnowflakeTime
{
    private const long EpochMilliseconds = 1420070400000;
    private const int TimeBits = 22;

    /// <summary>The least id of a moment; nothing older has a greater one.</summary>
    public static Snowflake FirstOf(Instant moment) =>
        new((ulong)Math.Max(0, moment.ToUnixTimeMilliseconds() - EpochMilliseconds) << TimeBits);
}
