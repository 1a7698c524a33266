using System.Diagnostics.Metrics;

namespace ChatBot.Hosting.Metering;

/// <summary>What was measured under one set of tags.</summary>
/// <param name="Tags">Names and values, by name.</param>
/// <param name="Value">A counter's total, a gauge's last value, a histogram's sum.</param>
/// <param name="Buckets">A histogram's counts up to each bound, cumulative, the last for all; empty otherwise.</param>
public sealed record MetricSeries(IReadOnlyList<KeyValuePair<string, string>> Tags, double Value, IReadOnlyList<long> Buckets);

/// <summary>The values of one instrument.</summary>
public sealed class InstrumentValues(Instrument instrument)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Running> _series = [];

    public Instrument Instrument => instrument;

    public bool IsHistogram => instrument is Histogram<double> or Histogram<long> or Histogram<int>;

    /// <summary>True for instruments that only grow.</summary>
    public bool IsCounter => instrument is Counter<long> or Counter<int> or Counter<double> or ObservableCounter<long>
        or ObservableCounter<int> or ObservableCounter<double>;

    /// <summary>The upper bounds of a histogram's buckets.</summary>
    public IReadOnlyList<double> Bounds { get; } = (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries ?? [];

    public IReadOnlyList<MetricSeries> Series
    {
        get
        {
            lock (_lock)
                return [.. _series.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => new MetricSeries(entry.Value.Tags, entry.Value.Value, entry.Value.Cumulative()))];
        }
    }

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var named = tags.ToArray().Select(tag => KeyValuePair.Create(tag.Key, tag.Value?.ToString() ?? ""))
            .OrderBy(tag => tag.Key, StringComparer.Ordinal).ToArray();
        var key = string.Join('\u001f', named.Select(tag => $"{tag.Key}={tag.Value}"));
        lock (_lock)
        {
            if (!_series.TryGetValue(key, out var running))
                _series[key] = running = new Running(named, IsHistogram ? Bounds.Count + 1 : 0);
            running.Add(value, Adds, Bounds);
        }
    }

    /// <summary>Counters, up-down counters and histograms add up; what is observed, and gauges, replace what was there.</summary>
    private bool Adds => !instrument.IsObservable && instrument is not (Gauge<long> or Gauge<int> or Gauge<double>);

    private sealed class Running(IReadOnlyList<KeyValuePair<string, string>> tags, int buckets)
    {
        private readonly long[] _counts = new long[buckets];

        public IReadOnlyList<KeyValuePair<string, string>> Tags => tags;

        public double Value { get; private set; }

        public void Add(double value, bool adds, IReadOnlyList<double> bounds)
        {
            Value = adds ? Value + value : value;
            if (buckets == 0)
                return;
            var bucket = 0;
            while (bucket < bounds.Count && value > bounds[bucket])
                bucket++;
            _counts[bucket]++;
        }

        public long[] Cumulative()
        {
            var sums = (long[])_counts.Clone();
            for (var i = 1; i < sums.Length; i++)
                sums[i] += sums[i - 1];
            return sums;
        }
    }
}
