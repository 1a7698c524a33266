using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;

namespace ChatBot.Reading;

/// <summary>
/// A second process of this program that reads files one after the other, so that one which makes its reader run on, fall over or fill the
/// memory is ended with it, and nothing else.
/// </summary>
internal sealed class ReadingProcess : IDisposable
{
    /// <summary>The verb with which the program reads for another.</summary>
    public const string Verb = "read-files";

    /// <summary>What the runtime itself needs beside the memory that a file may take, in bytes.</summary>
    private const long RuntimeBytes = 64 << 20;

    private readonly Process _process;

    private ReadingProcess(Process process) => _process = process;

    /// <summary>Starts one; null where this is not the program itself (but a test).</summary>
    public static ReadingProcess? Start(ReadingLimits limits)
    {
        if (Environment.ProcessPath is not { } program || Assembly.GetEntryAssembly() is not { } entry
            || entry != typeof(ReadingProcess).Assembly)
            return null;
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{entry.GetName().Name}.dll"));
        start.ArgumentList.Add(Verb);
        start.Environment["DOTNET_GCHeapHardLimit"] = (limits.MaxMemoryBytes + RuntimeBytes).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        if (Process.Start(start) is not { } process)
            return null;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new ReadingProcess(process);
    }

    /// <summary>False once a file has ended it.</summary>
    public bool IsAlive => !_process.HasExited;

    public ReadingResult Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        var answer = Task.Run(() =>
        {
            // A process that ends while it is written to breaks the pipe: the answer then is that there is none.
            try
            {
                ReadingWire.Send(_process.StandardInput.BaseStream, file, limits);
            }
            catch (IOException)
            {
                return null;
            }
            return ReadingWire.Answered(_process.StandardOutput.BaseStream);
        }, cancellation);
        if (!answer.Wait(limits.MaxTime, cancellation))
        {
            _process.Kill();
            return ReadingResult.Failed($"It takes longer than {limits.MaxTime.TotalSeconds:F0} seconds to read.",
                "Cut it into parts, or raise maxSeconds in config/reading.yaml.");
        }
        if (answer.Result is { } read)
            return read;
        _process.WaitForExit();
        return ReadingResult.Failed($"Its reader fell over, or took more than {limits.MaxMemoryBytes >> 20} MB of memory.",
            "Save it again in its own program or cut it into parts, or raise maxMemoryMegabytes in config/reading.yaml.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    /// <summary>The other side: reads what comes until nothing comes any more.</summary>
    public static void Serve(Stream input, Stream output)
    {
        while (ReadingWire.Receive(input) is var (file, limits))
            ReadingWire.Answer(output, BoundedReading.Read(
                file, limits with { MaxTime = Timeout.InfiniteTimeSpan }, CancellationToken.None));
    }
}
