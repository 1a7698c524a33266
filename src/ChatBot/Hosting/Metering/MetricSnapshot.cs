using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ChatBot.Hosting.Metering;

/// <summary>Listens to the bot's instruments and keeps their current values, for a scrape.</summary>
public sealed class MetricSnapshot : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<Instrument, InstrumentValues> _instruments = new();

    /// <param name="isOurs">Which meters are kept, by their names.</param>
    public MetricSnapshot(Func<string, bool> isOurs)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (isOurs(instrument.Meter.Name))
                listener.EnableMeasurementEvents(instrument,
                    _instruments.GetOrAdd(instrument, published => new InstrumentValues(published)));
        };
        _listener.SetMeasurementEventCallback<long>((_, value, tags, state) => ((InstrumentValues)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<int>((_, value, tags, state) => ((InstrumentValues)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, state) => ((InstrumentValues)state!).Record(value, tags));
        _listener.Start();
    }

    /// <summary>All instruments with their values now, by name.</summary>
    public IReadOnlyList<InstrumentValues> Read()
    {
        _listener.RecordObservableInstruments();
        return [.. _instruments.Values.OrderBy(values => values.Instrument.Name, StringComparer.Ordinal)];
    }

    public void Dispose() => _listener.Dispose();
}
