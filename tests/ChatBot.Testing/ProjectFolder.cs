namespace ChatBot.Testing;

/// <summary>The folder of the project that the tests lie in: the one that holds ChatBot.sln.</summary>
public static class ProjectFolder
{
    /// <exception cref="InvalidOperationException">The tests do not lie in the project.</exception>
    public static string Path => Find() ?? throw new InvalidOperationException("The tests do not lie in the project.");

    /// <summary>The same, or null where the tests do not lie in the project.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ChatBot.sln")))
                return folder.FullName;
        }
        return null;
    }
}
