using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Folder;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Score;
using ChatBot.Search.Timeline;

namespace ChatBot.Search.Library;

/// <summary>Makes a snapshot from a library's folder: seeds/ and config/ in, values out.</summary>
public static class LibraryReader
{
    /// <param name="folder">The folder that holds seeds/ and, where there is one, config/.</param>
    /// <param name="data">The folder in which the index is kept, under index/; null to keep nothing.</param>
    /// <param name="encoders">Rank by meaning; null for words alone.</param>
    /// <param name="read">Reads a file of seeds/; null to read it in this process.</param>
    public static LibrarySnapshot Read(string folder, string? data, IReadOnlyList<ISentenceEncoder>? encoders = null, ReadFile? read = null)
    {
        var seeds = SeedsReader.Read(folder, read);
        var problems = new List<Problem>(seeds.Problems);
        var stages = LibraryStages.Read(folder, seeds.Works, problems);
        var sentences = new SentenceTable(stages.Readings);
        var index = SentenceIndex.Open(data is null ? null : Path.Combine(data, "index"), seeds.Works, encoders ?? [], problems);
        return new LibrarySnapshot
        {
            Folder = folder,
            Works = seeds.Works,
            Problems = problems,
            Version = VersionOf(folder, seeds.Works),
            Sentences = sentences,
            Names = stages.Names,
            Readings = stages.Readings,
            Vocabulary = stages.Vocabulary,
            Lenses = stages.Lenses,
            Events = stages.Events,
            Timeline = TimelineReader.Of(stages.Readings, stages.Events.Values.SelectMany(joined => joined)),
            Index = index,
            Examples = ExamplesReader.Read(folder, problems),
            Framings = FramingReader.Read(folder, problems),
            Questions = new QuestionPipeline(sentences, index, SynonymsFile.Read(folder, problems), stages.Names, FittedModels.Load(), new EnglishWords()),
        };
    }

    /// <summary>The files that a snapshot is made of, relative to the library, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        var seeds = SeedsFolder.Of(folder);
        var files = seeds.Documents.Concat(seeds.Others).Select(file => $"{SeedsReader.Folder}/{file}").ToList();
        var config = Path.Combine(folder, "config");
        if (Directory.Exists(config))
            files.AddRange(Directory.EnumerateFiles(config, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The <see cref="LibrarySnapshot.Version"/> of the files as they are now.</summary>
    public static string VersionOf(string folder) => VersionOf(folder, []);

    /// <summary>The version of works that have been read, as they were then, and of the other files as they are now.</summary>
    private static string VersionOf(string folder, IReadOnlyList<Work> works)
    {
        var known = works.ToDictionary(work => work.Origin.File, work => work.Origin.Sha256, StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesOf(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(known.TryGetValue(file, out var sha) ? Convert.FromHexString(sha) : HashOf(Path.Combine(folder, file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A file that cannot be opened, or vanishes meanwhile, counts by its absence.</summary>
    private static byte[] HashOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SHA256.HashData(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new byte[SHA256.HashSizeInBytes];
        }
    }
}
