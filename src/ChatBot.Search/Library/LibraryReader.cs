using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Sources;

namespace ChatBot.Search.Library;

/// <summary>Makes a snapshot from a library's folder: seeds/ and config/ in, values out.</summary>
public static class LibraryReader
{
    /// <param name="folder">The folder that holds seeds/ and, where there is one, config/.</param>
    public static LibrarySnapshot Read(string folder)
    {
        var seeds = SeedsReader.Read(folder);
        return new LibrarySnapshot
        {
            Folder = folder,
            Works = seeds.Works,
            Problems = seeds.Problems,
            Version = VersionOf(folder),
        };
    }

    /// <summary>The files that a snapshot is made of, relative to the library, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        var files = new List<string>();
        foreach (var part in new[] { "seeds", "config" })
        {
            var path = Path.Combine(folder, part);
            if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')));
        }
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static string VersionOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesOf(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
