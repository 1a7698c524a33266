using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Folder;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;
using ChatBot.Search.Languages;
using ChatBot.Search.Lenses;
using ChatBot.Search.Pipeline;
using ChatBot.Search.RelatedWords;
using ChatBot.Search.Score;

namespace ChatBot.Search.Library;

/// <summary>Makes a snapshot from a library's folder: seeds/ and config/ in, values out.</summary>
public static class LibraryReader
{
    /// <summary>Bytes of a file that are read in one step.</summary>
    private const int MostAtOnce = 1 << 16;

    /// <param name="folder">The folder that holds seeds/ and, where there is one, config/.</param>
    /// <param name="data">The folder in which the index is kept, under index/; null to keep nothing.</param>
    /// <param name="encoders">Rank by meaning; null for words alone.</param>
    /// <param name="read">Reads a file of seeds/; null to read it in this process.</param>
    /// <param name="before">What was read of the folder before: what of it still holds is not read again. Null for nothing.</param>
    public static LibrarySnapshot Read(
        string folder, string? data, EncoderSet? encoders = null, ReadFile? read = null, LibrarySnapshot? before = null)
    {
        encoders ??= EncoderSet.None;
        var warnings = new List<Problem>();
        IndexFolder kept = null!;
        (string File, byte[] Hash)[] hashes = [];
        // Before anything is read: what changes meanwhile makes another version.
        Parallel.Invoke(
            () => hashes = HashesOf(folder),
            () => kept = IndexFolder.Open(data is null ? null : Path.Combine(data, "index"), warnings, before?.Index.Folder));
        var (names, lenses) = (NamesReader.Read(folder), LensReader.Read(folder, ReservedNames.All));
        var set = new LensSet(lenses.Lenses, Together(hashes.Where(file => IsOfLenses(file.File))));
        var text = LibraryText.Read(folder, Together(hashes.Where(file => IsOfTexts(file.File))), names.Names, set, kept, read,
            before?.Text);
        var problems = new List<Problem>([.. text.Seeds.Problems, .. names.Problems, .. lenses.Problems,
            .. NarrowingKinds.Check(lenses.Lenses, names.Names), .. warnings]);
        var sentences = new SentenceTable(text.Readings);
        var index = new SentenceIndex(kept, text.Seeds.Works, encoders.Sentences, before?.Index);
        var languages = new LibraryLanguages(text.Seeds.Works);
        var copies = new Copies(text.Seeds.Works);
        return new LibrarySnapshot
        {
            Folder = folder,
            Text = text,
            Works = text.Seeds.Works,
            Problems = problems,
            Version = VersionOf(hashes, text.Seeds.Works),
            Sentences = sentences,
            Names = text.Names,
            Readings = text.Readings,
            Vocabulary = text.Vocabulary,
            Commonest = text.Commonest,
            Lenses = lenses.Lenses,
            Copies = copies,
            LensEvents = new LensEvents(set, text, copies, kept),
            Index = index,
            Encoders = encoders,
            Languages = languages,
            Examples = ExamplesReader.Read(folder, problems),
            MessageCatalogs = MessageCatalogReader.Read(folder, lenses.Lenses, problems),
            Questions = new QuestionPipeline(
                sentences, index, SynonymsFile.Read(folder, problems), text.Names, text.Vocabulary, FittedModels.Load(),
                new EnglishWords(), languages, encoders.Pairs),
        };
    }

    /// <summary>The files that a snapshot is made of, relative to the library, in ordinal order.</summary>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        var seeds = SeedsFolder.Of(folder);
        var files = seeds.Documents.Concat(seeds.Others).Select(file => $"{SeedsReader.Folder}/{file}").ToList();
        var config = Path.Combine(folder, "config");
        if (Directory.Exists(config))
            files.AddRange(Directory.EnumerateFiles(config, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The <see cref="LibrarySnapshot.Version"/> of the files as they are now.</summary>
    public static string VersionOf(string folder) => Together(HashesOf(folder));

    /// <summary>The version of the files, with the works as they were when they were read.</summary>
    private static string VersionOf(IEnumerable<(string File, byte[] Hash)> hashes, IReadOnlyList<Work> works)
    {
        var known = works.ToDictionary(work => work.Origin.File, work => work.Origin.Sha256, StringComparer.Ordinal);
        return Together(hashes.Select(one => known.TryGetValue(one.File, out var sha) ? (one.File, Convert.FromHexString(sha)) : one));
    }

    /// <summary>What the reading of the texts depends on: the documents and their records, the names, the limits of reading.</summary>
    private static bool IsOfTexts(string file) =>
        file.StartsWith(SeedsReader.Folder + "/", StringComparison.Ordinal) || file.StartsWith("config/names/", StringComparison.Ordinal)
            || file == "config/reading.yaml";

    private static bool IsOfLenses(string file) => file.StartsWith(LensReader.Folder + "/", StringComparison.Ordinal);

    private static (string File, byte[] Hash)[] HashesOf(string folder)
    {
        var files = FilesOf(folder);
        var hashes = new (string File, byte[] Hash)[files.Count];
        Parallel.For(0, hashes.Length, i => hashes[i] = (files[i], HashOf(Path.Combine(folder, files[i]))));
        return hashes;
    }

    private static string Together(IEnumerable<(string File, byte[] Hash)> hashes)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, hash) in hashes)
        {
            all.AppendData(Encoding.UTF8.GetBytes(file));
            all.AppendData(hash);
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>A file that cannot be opened, or vanishes meanwhile, counts by its absence.</summary>
    private static byte[] HashOf(string path)
    {
        var piece = ArrayPool<byte>.Shared.Rent(MostAtOnce);
        try
        {
            using var file = File.OpenHandle(path);
            // Most files are small, and read in one step.
            for (var read = 0; read < piece.Length;)
            {
                var more = RandomAccess.Read(file, piece.AsSpan(read), read);
                if (more == 0) return SHA256.HashData(piece.AsSpan(0, read));
                read += more;
            }
            using var stream = File.OpenRead(path);
            return SHA256.HashData(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new byte[SHA256.HashSizeInBytes];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
