namespace ChatBot.Search.Encoder;

/// <summary>
/// What is loaded when it is first asked for, while others who ask wait. Where loading fails, whoever asks next tries again: a file may be
/// there a moment later, and an error that was kept would last as long as the process. Safe for any number of threads.
/// </summary>
internal sealed class LoadedOnce<T>(Func<T> load) : IDisposable
    where T : class, IDisposable
{
    private readonly Lock _loading = new();
    private volatile T? _value;

    public T Value
    {
        get
        {
            if (_value is { } known)
                return known;
            lock (_loading)
                return _value ??= load();
        }
    }

    /// <summary>Disposes of it where it was loaded.</summary>
    public void Dispose() => _value?.Dispose();
}
