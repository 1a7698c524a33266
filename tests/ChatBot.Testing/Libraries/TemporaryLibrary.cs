using System.Text;

namespace ChatBot.Testing.Libraries;

/// <summary>A library folder of a test's own, deleted with it.</summary>
public sealed class TemporaryLibrary : IDisposable
{
    public TemporaryLibrary()
    {
        Folder = Directory.CreateTempSubdirectory("chatbot-library-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "seeds"));
    }

    public string Folder { get; }

    /// <summary>Writes a file, making its folders; the path is relative to the library's folder.</summary>
    public TemporaryLibrary With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public TemporaryLibrary With(string path, byte[] content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
