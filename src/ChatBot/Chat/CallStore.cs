using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Chat;

/// <summary>Keeps the texts of calls that are too long for a button.</summary>
public interface ICallStore
{
    /// <returns>A short name, by which the text is found again, also after a restart; the same for the same text.</returns>
    string Keep(string text);

    /// <returns>Null when no such text is kept.</returns>
    string? Find(string name);
}

/// <summary>A file for each text, named by its content: nothing is ever changed, so a crash can leave only a file of no use.</summary>
/// <param name="folder">Made when it is first needed.</param>
internal sealed class FileCallStore(string folder) : ICallStore
{
    private const int NameLength = 24;

    private readonly ConcurrentDictionary<string, bool> _written = new();

    public string Keep(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var name = Convert.ToHexStringLower(SHA256.HashData(bytes))[..NameLength];
        if (!_written.ContainsKey(name)) Write(Path.Combine(folder, name), bytes);
        _written[name] = true;
        return name;
    }

    public string? Find(string name)
    {
        if (name.Length != NameLength || !name.All(char.IsAsciiHexDigitLower)) return null;
        var file = Path.Combine(folder, name);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private void Write(string file, byte[] bytes)
    {
        if (File.Exists(file)) return;
        Directory.CreateDirectory(folder);
        var unfinished = $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, file, overwrite: true);
    }
}
