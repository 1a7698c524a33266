using System.Reflection;
using ChatBot.Daily;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>A store that fails while it is told to, whatever is asked of it.</summary>
public class FaultyStore : DispatchProxy
{
    private IDailyStore _store = null!;

    /// <summary>What it fails with; null while it works.</summary>
    public Exception? Fault { get; set; }

    internal static IDailyStore Over(IDailyStore store)
    {
        var faulty = Create<IDailyStore, FaultyStore>();
        ((FaultyStore)faulty)._store = store;
        return faulty;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        Fault is null ? targetMethod!.Invoke(_store, args) : throw Fault;
}
