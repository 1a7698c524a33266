using ChatBot.Hosting;

namespace ChatBot.Daily.Command;

/// <summary>The lenses that a daily post can be narrowed to: those of the library in force.</summary>
public sealed class DailyLenses(CurrentLibrary library)
{
    public IReadOnlyList<string> Names => [.. library.Snapshot.Lenses.Select(lens => lens.Name)];

    /// <summary>The lens of a name, in any case and with or without its slash; null when there is none.</summary>
    public string? Find(string typed)
    {
        var wanted = typed.Trim().TrimStart('/');
        return Names.FirstOrDefault(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }
}
