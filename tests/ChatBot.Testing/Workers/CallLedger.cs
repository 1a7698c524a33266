using System.Diagnostics;

namespace ChatBot.Testing.Workers;

/// <summary>What was asked and what came of it, and who had which shard when, as Discord saw it.</summary>
/// <param name="within">So long an answer may take.</param>
public sealed class CallLedger(TimeSpan within)
{
    /// <summary>Discord waits so long for an answer.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    /// <summary>So long an answer to what was taken before may be on its way when another has the shard already.</summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(1);

    private readonly Lock _turn = new();
    private readonly Dictionary<string, Call> _calls = [];
    private readonly Dictionary<int, List<Owner>> _owners = [];
    private readonly Dictionary<string, long> _cutAt = [];
    private readonly HashSet<string> _failing = [];

    /// <summary>Answers by a worker whose shard another had already: two owners at once.</summary>
    public int ByFormerOwner { get; private set; }

    /// <summary>Answers to what had been answered.</summary>
    public int Again { get; private set; }

    /// <summary>Forgets the calls so far.</summary>
    public void Begin()
    {
        lock (_turn) _calls.Clear();
    }

    public void Asked(string id, int shard)
    {
        lock (_turn) _calls[id] = new(shard, Stopwatch.GetTimestamp());
    }

    public void Answered(string id, string host)
    {
        lock (_turn)
        {
            if (!_calls.TryGetValue(id, out var call)) return;
            var now = Stopwatch.GetTimestamp();
            if (_owners.TryGetValue(call.Shard, out var owners)) Judge(call, host, owners, now);
            if (call.AnsweredAt is not null) Again++;
            call.AnsweredAt ??= now;
        }
    }

    public void Owned(int shard, string host)
    {
        lock (_turn)
        {
            if (!_owners.TryGetValue(shard, out var owners)) _owners[shard] = owners = [];
            if (owners.Count > 0) owners[^1].Until ??= Stopwatch.GetTimestamp();
            owners.Add(new(host, Stopwatch.GetTimestamp()) { Until = _failing.Contains(host) ? Stopwatch.GetTimestamp() : null });
        }
    }

    public void Lost(int shard, string host)
    {
        lock (_turn)
        {
            if (_owners.TryGetValue(shard, out var owners)
                && owners.FindLast(owner => owner.Host == host) is { } owner) owner.Until ??= Stopwatch.GetTimestamp();
        }
    }

    /// <summary>From now on a worker does not answer, whatever its connections look like.</summary>
    public void Fails(string host)
    {
        lock (_turn)
        {
            _failing.Add(host);
            foreach (var owners in _owners.Values.Where(owners => owners[^1].Host == host)) owners[^1].Until ??= Stopwatch.GetTimestamp();
        }
    }

    /// <summary>From now on it may answer again.</summary>
    public void Recovers(string host)
    {
        lock (_turn) _failing.Remove(host);
    }

    /// <summary>From now on neither does what a worker sends arrive; what it has sent already arrives when the way is mended.</summary>
    public void CutOff(string host)
    {
        lock (_turn) _cutAt[host] = Stopwatch.GetTimestamp();
        Fails(host);
    }

    /// <summary>The shards that have an owner now, and how many each has.</summary>
    public IReadOnlyDictionary<string, int> Shares
    {
        get
        {
            lock (_turn)
            {
                return _owners.Values.Select(owners => owners[^1]).Where(owner => owner.Until is null).GroupBy(owner => owner.Host)
                    .ToDictionary(group => group.Key, group => group.Count());
            }
        }
    }

    /// <summary>
    /// The calls that were not answered in time while their shard had an owner: when they were asked, in seconds from the first call, and
    /// after how many they were answered, if at all.
    /// </summary>
    public IReadOnlyList<(int Shard, double Asked, double? Took)> Late
    {
        get
        {
            lock (_turn)
            {
                var first = _calls.Values.Min(call => call.AskedAt);
                return
                [
                    .. _calls.Values.Where(call => IsLate(call) && !IsBetween(call)).Select(call => (
                        call.Shard, Stopwatch.GetElapsedTime(first, call.AskedAt).TotalSeconds,
                        call.AnsweredAt is { } at ? Stopwatch.GetElapsedTime(call.AskedAt, at).TotalSeconds : (double?)null)),
                ];
            }
        }
    }

    /// <summary>The longest that a shard was without an owner, and the calls that were not answered in time while it had one.</summary>
    public (int Calls, int Lost, int Between, TimeSpan LongestGap) Sum()
    {
        lock (_turn)
        {
            var late = _calls.Values.Where(IsLate).ToList();
            var between = late.Count(IsBetween);
            var longest = _owners.Keys.SelectMany(Gaps).Select(gap => Stopwatch.GetElapsedTime(gap.From, gap.Until)).DefaultIfEmpty().Max();
            return (_calls.Count, late.Count - between, between, longest);
        }
    }

    private bool IsLate(Call call) => call.AnsweredAt is not { } at || Stopwatch.GetElapsedTime(call.AskedAt, at) > within;

    private bool IsBetween(Call call) => Gaps(call.Shard)
        .Any(gap => call.AskedAt >= gap.From - (Stopwatch.Frequency / 2) && call.AskedAt <= gap.Until);

    private void Judge(Call call, string host, List<Owner> owners, long now)
    {
        var owner = owners[^1];
        if (owner.Host == host)
        {
            // What was asked after the worker had failed shows that it serves again.
            if (call.AskedAt > owner.Until && !_failing.Contains(host)) owners.Add(new(host, now));
            return;
        }

        var wasOnItsWay = Stopwatch.GetElapsedTime(owner.From, now) <= UnderWay
            || (_cutAt.TryGetValue(host, out var cut) && call.AskedAt < cut);
        if (!wasOnItsWay) ByFormerOwner++;
    }

    private IEnumerable<(long From, long Until)> Gaps(int shard)
    {
        var owners = _owners[shard];
        for (var at = 0; at < owners.Count; at++)
        {
            if (owners[at].Until is { } end) yield return (
                end, at + 1 < owners.Count ? Math.Max(end, owners[at + 1].From) : Stopwatch.GetTimestamp());
        }
    }

    private sealed record Call(int Shard, long AskedAt)
    {
        public long? AnsweredAt { get; set; }
    }

    private sealed record Owner(string Host, long From)
    {
        public long? Until { get; set; }
    }
}
