using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Chat;

/// <summary>
/// A file for each text, named by its content: nothing is ever changed, so a crash can leave only a file of no use. A file's time is when
/// its text was last used, to the day; what nobody used for long is forgotten.
/// </summary>
/// <param name="folder">Made when it is first needed.</param>
internal sealed class FileCallStore(string folder, TimeProvider time, ILogger<FileCallStore> log) : ICallStore
{
    /// <summary>A year, and a month for those who come back a little late.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(400);

    private const int NameLength = 24;

    /// <summary>How exact the time of the last use is: pressing a button again and again does not write again and again.</summary>
    private static readonly TimeSpan Exactness = TimeSpan.FromDays(1);

    public string Keep(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var name = Convert.ToHexStringLower(SHA256.HashData(bytes))[..NameLength];
        var file = Path.Combine(folder, name);
        try
        {
            if (!TryTouch(file)) Write(file, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The answer is worth more than its button, which says that the call is kept no longer.
            ChatLog.NotKept(log, fault.Message);
        }

        return name;
    }

    public string? Find(string name)
    {
        if (!IsName(name)) return null;
        var file = Path.Combine(folder, name);
        try
        {
            return TryTouch(file) ? File.ReadAllText(file) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Deletes what was not used for <see cref="KeptFor"/>, and what a crash left half written.</summary>
    /// <returns>How many texts are gone.</returns>
    public int Forget()
    {
        if (!Directory.Exists(folder)) return 0;
        var before = time.GetUtcNow().UtcDateTime - KeptFor;
        var forgotten = 0;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles())
        {
            try
            {
                if (file.LastWriteTimeUtc >= before) continue;
                file.Delete();
                if (IsName(file.Name)) forgotten++;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                ChatLog.NotForgotten(log, file.Name, fault.Message);
            }
        }

        return forgotten;
    }

    private static bool IsName(string text) => text.Length == NameLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Notes that it is used now; false when there is no such file.</summary>
    private bool TryTouch(string file)
    {
        if (!File.Exists(file)) return false;
        var now = time.GetUtcNow().UtcDateTime;
        try
        {
            if (now - File.GetLastWriteTimeUtc(file) > Exactness) File.SetLastWriteTimeUtc(file, now);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It can be read all the same.
            ChatLog.NotTouched(log, Path.GetFileName(file), fault.Message);
        }

        return true;
    }

    private void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        var unfinished = $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        File.WriteAllBytes(unfinished, bytes);
        File.SetLastWriteTimeUtc(unfinished, time.GetUtcNow().UtcDateTime);
        File.Move(unfinished, file, overwrite: true);
    }
}
