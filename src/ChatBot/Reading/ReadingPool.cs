using System.Collections.Concurrent;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;

namespace ChatBot.Reading;

/// <summary>
/// Reads files in processes of their own, as many as ask at once; plain text and Markdown are read here, where nothing can go wrong with
/// them.
/// </summary>
internal sealed class ReadingPool : IDisposable
{
    private readonly ConcurrentBag<ReadingProcess> _idle = [];

    public ReadingResult Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        if (Path.GetExtension(file.Name).ToLowerInvariant() is ".txt" or ".text" or ".md" or ".markdown")
            return BoundedReading.Read(file, limits, cancellation);
        var process = _idle.TryTake(out var idle) ? idle : ReadingProcess.Start(limits);
        if (process is null)
            return BoundedReading.Read(file, limits, cancellation);
        var result = process.Read(file, limits, cancellation);
        if (process.IsAlive)
            _idle.Add(process);
        else
            process.Dispose();
        return result;
    }

    public void Dispose()
    {
        foreach (var process in _idle)
            process.Dispose();
    }
}
