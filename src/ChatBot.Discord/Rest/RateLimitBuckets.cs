using System.Collections.Concurrent;

namespace ChatBot.Discord.Rest;

/// <summary>
/// Finds the bucket of a route: Discord's name for it (X-RateLimit-Bucket) once that is known, the route's own until
/// then, each with the major parameter, which Discord's name leaves out.
/// </summary>
internal sealed class RateLimitBuckets(TimeProvider time)
{
    /// <summary>Follow-ups bring a new token, and so a new bucket, each.</summary>
    private const int MostKept = 2000;

    private readonly ConcurrentDictionary<string, string> _names = new();
    private readonly ConcurrentDictionary<(string Name, string? Major), RateLimitBucket> _buckets = new();

    public RateLimitBucket Of(Route route)
    {
        if (_buckets.Count > MostKept) Forget();
        return _buckets.GetOrAdd((_names.GetValueOrDefault(route.Name, route.Name), route.Major), _ => new RateLimitBucket(time));
    }

    /// <summary>Waits until the route's bucket lets a request in. The caller must leave it.</summary>
    public async Task<RateLimitBucket> EnterAsync(Route route, CancellationToken cancellation)
    {
        while (true)
        {
            var bucket = Of(route);
            await bucket.EnterAsync(cancellation);
            if (ReferenceEquals(bucket, Of(route))) return bucket;
            bucket.Leave(); // Meanwhile the route turned out to share another one.
        }
    }

    /// <summary>Takes in what the headers of an answer say.</summary>
    public void Learn(Route route, RateLimitHeaders headers)
    {
        if (headers.Bucket is { } name) _names[route.Name] = name;
        if (headers is { Remaining: <= 0, ResetAfter: { } wait }) Of(route).HoldFor(wait);
    }

    private void Forget()
    {
        foreach (var (key, bucket) in _buckets)
            if (bucket.IsIdle) _buckets.TryRemove(new KeyValuePair<(string, string?), RateLimitBucket>(key, bucket));
    }
}
