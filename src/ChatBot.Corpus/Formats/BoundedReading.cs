using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Formats;

/// <summary>
/// Reads a file on a thread of its own, within a time. The thread has room for files that nest deep; one that does not end is left
/// behind. A process of its own (see ChatBot's Reading folder) can be ended, and bounds the memory too.
/// </summary>
public static class BoundedReading
{
    private const int StackBytes = 256 << 20;

    public static ReadingResult Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        if (DocumentReaders.For(file.Name) is not { } reader)
            return ReadingResult.Failed("Its format is not read.", $"Save it as one of {string.Join(", ", DocumentReaders.Extensions)}.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = limit.Token;
        ReadingResult? result = null;
        var thread = new Thread(() => result = ReadNow(reader, file, limits, token), StackBytes) { IsBackground = true, Name = "reading" };
        thread.Start();
        if (thread.Join(limits.MaxTime) && result is not null)
            return result;
        limit.Cancel();
        cancellation.ThrowIfCancellationRequested();
        return ReadingResult.Failed($"It takes longer than {limits.MaxTime.TotalSeconds:F0} seconds to read.",
            "Cut it into parts, or raise maxSeconds in config/reading.yaml.");
    }

    private static ReadingResult ReadNow(IDocumentReader reader, FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        try
        {
            return ReadingResult.Of(reader.Read(file, limits, cancellation));
        }
        catch (UnreadableFileException fault)
        {
            return ReadingResult.Failed(fault.Message, fault.Remedy);
        }
        catch (OutOfMemoryException)
        {
            return ReadingResult.Failed($"It takes more than {limits.MaxMemoryBytes >> 20} MB of memory to read.",
                "Cut it into parts, or raise maxMemoryMegabytes in config/reading.yaml.");
        }
        catch (OperationCanceledException)
        {
            return ReadingResult.Failed("Its reading was broken off.", "Try again.");
        }
        catch (Exception fault) when (fault is not StackOverflowException)
        {
            // A library that meets a broken file throws what it likes; one bad file never stops the rest.
            return ReadingResult.Failed($"It is damaged, or not what its name says ({fault.GetType().Name}).",
                "Open it in its own program and save it again.");
        }
    }
}
