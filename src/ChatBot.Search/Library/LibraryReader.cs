using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Asking;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;
using ChatBot.Search.Timeline;

namespace ChatBot.Search.Library;

/// <summary>Makes a snapshot from a library's folder: seeds/ and config/ in, values out.</summary>
public static class LibraryReader
{
    /// <param name="folder">The folder that holds seeds/ and, where there is one, config/.</param>
    /// <param name="data">The folder in which the index is kept, under index/; null to keep nothing.</param>
    public static LibrarySnapshot Read(string folder, string? data)
    {
        var seeds = SeedsReader.Read(folder);
        var problems = new List<Problem>(seeds.Problems);
        var passages = seeds.Works.SelectMany(work => work.Passages.Where(passage => passage.Kind == PassageKind.Prose).Select(passage => new PassageEntry(work, passage))).ToList();
        var sentences = passages.SelectMany(entry => entry.Passage.Sentences.Select(sentence => new SentenceEntry(entry.Work, entry.Passage, sentence))).ToList();
        var segments = new WorkSegments(data is null ? null : new IndexCache(Path.Combine(data, "index")), problems);
        var stages = LibraryStages.Read(folder, seeds.Works, problems);
        var sentenceIndex = InvertedIndex.Of(seeds.Works.Select(segments.OfSentences));
        return new LibrarySnapshot
        {
            Folder = folder,
            Works = seeds.Works,
            Problems = problems,
            Version = VersionOf(folder, seeds.Works),
            Passages = passages,
            Sentences = sentences,
            PassageIndex = InvertedIndex.Of(seeds.Works.Select(segments.OfPassages)),
            Names = stages.Names,
            Readings = stages.Readings,
            Vocabulary = stages.Vocabulary,
            Lenses = stages.Lenses,
            Events = stages.Events,
            Timeline = TimelineReader.Of(stages.Readings, stages.Events.Values.SelectMany(joined => joined)),
            SentenceIndex = sentenceIndex,
            Examples = ExamplesReader.Read(folder, problems),
            Framings = FramingReader.Read(folder, problems),
            Questions = new QuestionShelf(seeds.Works, sentences, sentenceIndex, new EnglishWords(), SynonymsFile.Read(folder, problems), stages.Names, stages.Readings),
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

    /// <summary>The <see cref="LibrarySnapshot.Version"/> of the files as they are now.</summary>
    public static string VersionOf(string folder) => VersionOf(folder, []);

    /// <summary>The version of works that have been read, as they were then, and of the other files as they are now.</summary>
    private static string VersionOf(string folder, IReadOnlyList<Work> works)
    {
        var known = works.ToDictionary(work => work.File, work => work.Sha256, StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesOf(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(known.TryGetValue(file, out var sha) ? Convert.FromHexString(sha) : SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
