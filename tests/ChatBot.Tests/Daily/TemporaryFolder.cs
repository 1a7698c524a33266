namespace ChatBot.Tests.Daily;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("chatbot-daily-").FullName;

    public string Path { get; }

    public string State => System.IO.Path.Combine(Path, "state.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
