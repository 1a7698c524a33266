namespace ChatBot.Search.Encoder;

/// <summary>
/// What is loaded, or read in the index, when it is first asked for, while others who ask wait. Where that fails, whoever asks next tries
/// again: a file may be there a moment later, and an error that was kept would last as long as the process. Safe for any number of threads.
/// </summary>
internal sealed class LoadedOnce<T>(Func<T> load)
    where T : class
{
    private readonly Lock _loading = new();
    private volatile T? _value;

    /// <summary>True from when on it is there.</summary>
    public bool IsLoaded => _value is not null;

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
}
