namespace ChatBot.Hosting.Reloading;

/// <summary>Looks at a library until it is cancelled: at once when something is touched, and every second in any case.</summary>
public static class LibraryWatch
{
    /// <summary>The longest between two looks.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a change must rest before it is read.</summary>
    public static TimeSpan Rest { get; } = TimeSpan.FromMilliseconds(150);

    /// <param name="taken">What to do with what was read.</param>
    public static async Task RunAsync(string library, LibraryReloader reloader, TimeProvider time, Action<Reload> taken,
        CancellationToken cancellation)
    {
        using var signal = new FolderSignal(library);
        while (true)
        {
            if (reloader.IsUnsettled)
                await Task.Delay(Rest, time, cancellation);
            else
                await signal.WaitAsync(Interval, time, cancellation);
            if (reloader.Look() is { } reload)
                taken(reload);
        }
    }
}
