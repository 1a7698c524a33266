using System.Threading.Channels;

namespace ChatBot.Hosting.Reloading;

/// <summary>
/// Tells soon that something in a library's folders was touched. It is a hint, not a promise: some file systems tell nothing, so whoever
/// waits looks for himself from time to time.
/// </summary>
public sealed class FolderSignal : IDisposable
{
    private static readonly string[] Parts = ["seeds", "config"];

    private readonly Channel<bool> _touched =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    public FolderSignal(string library)
    {
        foreach (var folder in Parts.Select(part => Path.Combine(library, part)).Where(Directory.Exists))
            Watch(folder);
    }

    /// <summary>Returns when something was touched, or after <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await _touched.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nothing was told in time.
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watchers.Add(watcher);
            watcher.Changed += Touch;
            watcher.Created += Touch;
            watcher.Deleted += Touch;
            watcher.Renamed += Touch;
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // The system has no watches left: looking from time to time is enough.
        }
    }

    private void Touch(object sender, FileSystemEventArgs change) => _touched.Writer.TryWrite(true);
}
