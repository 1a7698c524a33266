using System.Text.Json;
using ChatBot.Discord.Models;

namespace ChatBot.Discord.Rest;

/// <summary>How long a 429 asks to wait, and whether everything is meant.</summary>
internal readonly record struct RetryAfter(TimeSpan Wait, bool Global)
{
    /// <summary>For a 429 that says nothing, as those of a proxy in front of Discord may.</summary>
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(5);

    /// <summary>Nothing is held for longer on the word of one reply; Discord's own limits are over sooner.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The body's seconds, which have decimals; else the header's; the body need not be JSON.</summary>
    public static async Task<RetryAfter> ReadAsync(HttpResponseMessage response, RateLimitHeaders headers, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        try
        {
            if (JsonSerializer.Deserialize(body, Wire.Json.RateLimited) is { RetryAfter: > 0 and < 1e7 } said)
                return new RetryAfter(TimeSpan.FromSeconds(said.RetryAfter), said.Global || headers.Global);
        }
        catch (JsonException)
        {
        }

        return new RetryAfter(headers.RetryAfter ?? Unsaid, headers.Global || headers.Scope == "global");
    }
}
