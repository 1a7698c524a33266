using System.Globalization;
using System.Text;
using ChatBot.Search.Library;

namespace ChatBot.Hosting.Reloading;

/// <summary>
/// What tells, without reading them, whether the files of a library have changed: their names, lengths and times of writing.
/// </summary>
public static class FolderStamp
{
    /// <summary>Equal stamps mean that nothing was saved in between. A file that vanishes while it is looked at counts as absent.</summary>
    public static string Of(string library)
    {
        var stamp = new StringBuilder();
        foreach (var file in LibraryReader.FilesOf(library))
        {
            var entry = new FileInfo(Path.Combine(library, file));
            if (entry.Exists)
                stamp.Append(CultureInfo.InvariantCulture, $"{file}|{entry.Length}|{entry.LastWriteTimeUtc.Ticks}\n");
        }
        return stamp.ToString();
    }
}
