using System.Globalization;
using System.Net.Http.Headers;

namespace ChatBot.Discord.Rest;

/// <summary>
/// What an answer says of its limit (https://discord.com/developers/docs/topics/rate-limits#header-format). Of the two
/// resets the relative one is read: the local clock may be wrong.
/// </summary>
/// <param name="RetryAfter">Of a 429, possibly rounded up to a second.</param>
/// <param name="Scope">Of a 429: user, global or shared.</param>
internal sealed record RateLimitHeaders(
    string? Bucket, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, bool Global, string? Scope)
{
    public static RateLimitHeaders Of(HttpResponseMessage response)
    {
        var headers = response.Headers;
        return new RateLimitHeaders(
            Text(headers, "X-RateLimit-Bucket"),
            int.TryParse(Text(headers, "X-RateLimit-Remaining"), CultureInfo.InvariantCulture, out var remaining) ? remaining : null,
            Seconds(Text(headers, "X-RateLimit-Reset-After")),
            Seconds(Text(headers, "Retry-After")),
            Text(headers, "X-RateLimit-Global") is "true" or "True",
            Text(headers, "X-RateLimit-Scope"));
    }

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e7
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
