namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>The library that the project ships with.</summary>
internal static class ProjectLibrary
{
    public static string Folder { get; } = Root();

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests do not lie in the project.");
    }
}
