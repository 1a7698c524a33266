using ChatBot.Testing;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>The library that the project ships with.</summary>
internal static class ProjectLibrary
{
    public static string Folder { get; } = ProjectFolder.Path;
}
