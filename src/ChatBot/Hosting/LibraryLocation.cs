using ChatBot.Hosting.Settings;
using ChatBot.Reading;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;

namespace ChatBot.Hosting;

/// <summary>Where the library is: what was named, or else the project's own.</summary>
public static class LibraryLocation
{
    public const string Variable = "CHATBOT_LIBRARY";
    public const string DataVariable = "CHATBOT_DATA";

    /// <param name="named">What the command line named, if anything.</param>
    /// <returns>The full path, or what is wrong with it.</returns>
    public static (string? Folder, string? Fault) Find(string? named)
    {
        var wanted = string.IsNullOrWhiteSpace(named) ? ProcessEnvironment.Find(Variable) : named;
        if (wanted is not null)
        {
            var full = Path.GetFullPath(wanted);
            return Directory.Exists(full)
                ? (full, null)
                : (null, $"There is no folder \"{wanted}\" (tried {full}). Name one that holds seeds/ with --library or {Variable}.");
        }
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds")) && Directory.Exists(Path.Combine(folder.FullName, "config")))
                return (folder.FullName, null);
        }
        var shipped = Path.Combine(AppContext.BaseDirectory, "library");
        return Directory.Exists(shipped)
            ? (shipped, null)
            : (null, $"No library was found beside the program. Name a folder that holds seeds/ with --library or {Variable}.");
    }

    /// <summary>Where state and the index's cache are kept: CHATBOT_DATA, or data/ in the library.</summary>
    public static string DataOf(string library) =>
        ProcessEnvironment.Find(DataVariable) is { } named ? Path.GetFullPath(named) : Path.Combine(library, "data");

    /// <summary>Reads the library of a folder, with the index's cache where <see cref="DataOf"/> says.</summary>
    /// <param name="library">The folder.</param>
    /// <param name="encoders">Rank by meaning; null for words alone.</param>
    /// <param name="before">What was read of it before; null for nothing.</param>
    public static LibrarySnapshot Read(string library, EncoderSet? encoders = null, LibrarySnapshot? before = null)
    {
        using var readers = new ReadingPool();
        return LibraryReader.Read(library, DataOf(library), encoders, readers.Read, before);
    }

    /// <summary>The encoders that a library's settings name.</summary>
    public static EncoderSet EncodersOf(SearchSettings settings) =>
        settings.Encoder == "none" ? EncoderSet.None : EncoderSet.Shipped(Environment.ProcessorCount);

    /// <summary>The same, of the settings in a library's folder, whatever else in them may be wrong.</summary>
    public static EncoderSet EncodersOf(string library) =>
        EncodersOf(SettingsReader.Read(library).Settings.Search);
}
