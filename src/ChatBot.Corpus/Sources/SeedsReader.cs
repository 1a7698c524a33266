using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources;

/// <summary>What was read from seeds/: the works in the order of their file names, and all that is wrong.</summary>
/// <param name="Works">The documents that can be used.</param>
/// <param name="Problems">Faults and warnings, each with its file, line and remedy.</param>
public sealed record SeedsReading(IReadOnlyList<Work> Works, IReadOnlyList<Problem> Problems);

/// <summary>Reads a library's seeds/: plain text and Markdown files, and sources.json where there is one.</summary>
public static class SeedsReader
{
    public const string Folder = "seeds";
    public const string SourcesPath = Folder + "/sources.json";

    /// <param name="library">The library's folder, which holds seeds/.</param>
    public static SeedsReading Read(string library)
    {
        var folder = Path.Combine(library, Folder);
        if (!Directory.Exists(folder))
            return new([], [new Problem(Folder, 0, "There is no such folder in the library.", "Make the folder and put at least one .txt or .md file into it, or name another library with --library.")]);
        var problems = new List<Problem>();
        var (entries, faults) = ReadSources(library);
        problems.AddRange(faults);
        var files = FilesOf(library).ToList();
        if (files.Count == 0)
            problems.Add(new Problem(Folder, 0, "It holds no .txt or .md file.", "Put the documents that shall be quoted there, as UTF-8 text."));
        var byFile = ByFile(entries, files, problems);
        // A record that cannot be read may be the one of any file: the fault itself is enough said.
        var hasSources = faults.Count == 0 && File.Exists(Path.Combine(library, SourcesPath));
        var works = new List<Work>();
        var keys = entries.Select(entry => entry.Item.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            byFile.TryGetValue(file, out var entry);
            if (entry is null && hasSources)
                problems.Add(new Problem($"{Folder}/{file}", 0, "sources.json has no record for it.", $"Add one with \"custom\": {{ \"file\": \"{file}\" }}; until then its source is shown as unknown.", IsWarning: true));
            if (ReadWork(library, file, entry, keys, problems) is { } work)
                works.Add(work);
        }
        return new(works, problems);
    }

    /// <summary>The names of the documents in seeds/, in ordinal order; none where there is no such folder.</summary>
    public static IReadOnlyList<string> FilesOf(string library)
    {
        var folder = Path.Combine(library, Folder);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Where(IsDocument).Order(StringComparer.Ordinal)]
            : [];
    }

    private static bool IsDocument(string name) =>
        !name.StartsWith('.') && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase));

    private static (IReadOnlyList<SourceEntry>, IReadOnlyList<Problem>) ReadSources(string library)
    {
        var path = Path.Combine(library, SourcesPath);
        return File.Exists(path) ? SourcesFile.Read(SourcesPath, File.ReadAllBytes(path)) : ([], []);
    }

    private static Dictionary<string, SourceEntry> ByFile(IReadOnlyList<SourceEntry> entries, List<string> files, List<Problem> problems)
    {
        var byFile = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        var matches = RecordFiles.Match(entries, files);
        foreach (var (entry, file) in matches)
        {
            if (file is not null)
                byFile.Add(file, entry);
            else if (RecordFiles.Named(entry.Item) is { } named && files.Contains(named))
                problems.Add(new Problem(SourcesPath, entry.Line, $"\"{entry.Item.Id}\" names the file \"{named}\", which \"{byFile[named].Item.Id}\" has already.", "Give each file one record."));
            else if (RecordFiles.Named(entry.Item) is { } missing)
                problems.Add(new Problem(SourcesPath, entry.Line, $"\"{entry.Item.Id}\" names the file \"{missing}\", which seeds/ does not have.", "Put the file there, or mend its name."));
        }
        var without = matches.Where(match => match.File is null && RecordFiles.Named(match.Entry.Item) is null).Select(match => match.Entry).ToList();
        if (without is [var first, .. var more])
            problems.Add(new Problem(SourcesPath, first.Line, $"\"{first.Item.Id}\"{(more.Count == 0 ? "" : $" and {more.Count} more")} names no file, and seeds/ has none named like its key or its title.", "Add \"custom\": { \"file\": \"NAME.txt\" } with a file of seeds/; a record without a file is not used.", IsWarning: true));
        return byFile;
    }

    private static Work? ReadWork(string library, string file, SourceEntry? entry, HashSet<string> keys, List<Problem> problems)
    {
        var path = $"{Folder}/{file}";
        var bytes = File.ReadAllBytes(Path.Combine(library, Folder, file));
        string text;
        try
        {
            text = Work.Decode(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Add(new Problem(path, line, "It is not UTF-8.", "Save it as UTF-8; until then it is left out."));
            return null;
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new Problem(path, 0, "It is empty.", "Put its text there, or take the file away; until then it is left out."));
            return null;
        }
        if (entry is null)
            return new Work(new CslItem { Id = KeyOf(file, keys) }, path, bytes, text, WorkParts.Whole(text), null, hasMetadata: false);
        var (parts, faults) = BodyMarkers.Read(SourcesPath, entry, text);
        problems.AddRange(faults);
        if (faults.Count > 0)
        {
            // Rather no document than one whose navigation and notices are quoted.
            problems.Add(new Problem(path, 0, $"It is left out until the record of \"{entry.Item.Id}\" is mended.", $"See the faults of {SourcesPath}."));
            return null;
        }
        return new Work(entry.Item, path, bytes, text, parts, AsOf(entry, problems), hasMetadata: true);
    }

    private static DateInterval? AsOf(SourceEntry entry, List<Problem> problems)
    {
        if (entry.Item.Custom?.AsOf is not { } edtf)
            return entry.Item.Issued?.ToInterval();
        if (CslDates.FromEdtf(edtf) is { } date)
            return date;
        problems.Add(new Problem(SourcesPath, entry.Line, $"\"asOf\" of \"{entry.Item.Id}\" is no date: \"{edtf}\".", "Write a year, a month or a day: 2014, 2014-11 or 2014-11-20."));
        return null;
    }

    /// <summary>A citation key from a file name: its letters, digits, hyphens and underscores; numbered where two files would share it.</summary>
    private static string KeyOf(string file, HashSet<string> keys)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var key = new string([.. stem.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-')]).Trim('-');
        if (key.Length == 0)
            key = "document";
        var free = key;
        for (var n = 2; !keys.Add(free); n++)
            free = $"{key}-{n}";
        return free;
    }
}
