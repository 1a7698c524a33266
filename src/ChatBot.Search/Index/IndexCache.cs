using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Sources;

namespace ChatBot.Search.Index;

/// <summary>
/// Keeps segments in a folder, a file each, so that a large library starts quickly. The folder can be deleted at any time; a file that is
/// damaged, foreign or old is made anew, with a warning. Nothing is ever quoted from it: it holds counts of terms, no text.
/// </summary>
/// <param name="folder">Such as data/index; made when it is missing.</param>
public sealed class IndexCache(string folder)
{
    /// <summary>The kept segment for a key, or a new one, which is then kept.</summary>
    /// <param name="key">Tells contents apart: a document's content hash and whatever else decides its parts.</param>
    /// <param name="make">Makes the segment where none is kept.</param>
    /// <param name="warnings">Where a warning goes about a file that could not be used or written.</param>
    public IndexSegment Get(string key, Func<IndexSegment> make, ICollection<Problem> warnings)
    {
        var path = PathOf(key);
        if (Read(path, key, warnings) is { } kept)
            return kept;
        var segment = make();
        Keep(path, key, segment, warnings);
        return segment;
    }

    /// <summary>The file in which a key's segment is kept.</summary>
    public string PathOf(string key) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)) + ".idx");

    private static IndexSegment? Read(string path, string key, ICollection<Problem> warnings)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var (segment, fault) = SegmentFile.Read(File.ReadAllBytes(path), key);
            if (fault is not null)
                warnings.Add(Warning(path, $"The kept index file {fault}.", "It is made anew; nothing needs to be done."));
            return segment;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            warnings.Add(Warning(path, "The kept index file cannot be read.", "It is not used; see the folder's permissions."));
            return null;
        }
    }

    // Written beside and moved into place: a reader, or a crash, never meets half a file.
    private void Keep(string path, string key, IndexSegment segment, ICollection<Problem> warnings)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(temporary, SegmentFile.Write(key, segment));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            warnings.Add(Warning(path, "The index cannot be kept on disk.", "It is made anew at each start; see the folder's permissions and room."));
        }
    }

    private static Problem Warning(string path, string message, string remedy) =>
        new("data/index/" + Path.GetFileName(path), 0, message, remedy, IsWarning: true);
}
