using System.Net;

namespace ChatBot.Discord.Rest;

/// <summary>
/// Counts answers of 401, 403 and 429 (but for shared limits): 10,000 in 10 min and Discord bans the address for a
/// while. Long before that nothing more is sent, but for the answers to interactions, which go on until half of it
/// (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    public const int Limit = 500;
    public const int LimitForInteractions = 5000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _turn = new();
    private readonly Queue<long> _seen = new();

    public void Count(HttpStatusCode status, string? scope)
    {
        if (status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests)) return;
        if (status == HttpStatusCode.TooManyRequests && scope == "shared") return;
        lock (_turn) _seen.Enqueue(time.GetTimestamp());
    }

    public bool TooMany(bool isInteraction)
    {
        lock (_turn)
        {
            while (_seen.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window) _seen.Dequeue();
            return _seen.Count >= (isInteraction ? LimitForInteractions : Limit);
        }
    }
}
