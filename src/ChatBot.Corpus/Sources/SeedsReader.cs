using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Sources.Boilerplate;
using ChatBot.Corpus.Sources.Folder;
using ChatBot.Corpus.Sources.Languages;
using ChatBot.Corpus.Sources.Texts;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources;

/// <summary>What was read from seeds/: the works in the order of their file names, and all that is wrong.</summary>
/// <param name="Works">The documents that can be used.</param>
/// <param name="Problems">Faults and warnings, each with its file, line and remedy.</param>
/// <param name="Profiles">Of each work, what is compared with the others.</param>
public sealed record SeedsReading(IReadOnlyList<Work> Works, IReadOnlyList<Problem> Problems, IReadOnlyList<DocumentProfile> Profiles);

/// <summary>Reads a library's seeds/: documents of every format that has a reader, and sources.json where there is one.</summary>
public static class SeedsReader
{
    public const string Folder = SeedsFolder.FolderName;
    public const string SourcesPath = Folder + "/sources.json";

    /// <param name="library">The library's folder, which holds seeds/.</param>
    /// <param name="read">Reads a file; in this process where nothing else is given.</param>
    /// <param name="known">By their files, documents as they were read before; what of them still holds is not read again.</param>
    /// <param name="cancellation">Stops between two documents.</param>
    public static SeedsReading Read(string library, ReadFile? read = null, IReadOnlyDictionary<string, KnownDocument>? known = null,
        CancellationToken cancellation = default)
    {
        var seeds = Path.Combine(library, Folder);
        if (!Directory.Exists(seeds))
            return new([], [new Problem(Folder, 0, "There is no such folder in the library.",
                "Make the folder and put at least one document into it, or name another library with --library.")], []);
        var problems = new List<Problem>();
        var (entries, faults) = ReadSources(library);
        problems.AddRange(faults);
        var folder = SeedsFolder.Of(library);
        if (folder.Documents.Count == 0)
            problems.Add(new Problem(Folder, 0, "It holds no document.",
                $"Put the documents that shall be quoted there: {string.Join(", ", DocumentReaders.Extensions)}."));
        problems.AddRange(folder.Unread);
        var byFile = ByFile(entries, folder.Documents, problems);
        // A record that cannot be read may be the one of any file: the fault itself is enough said.
        var hasSources = faults.Count == 0 && File.Exists(Path.Combine(library, SourcesPath));
        var store = new TextStore(seeds, new TextNames(folder.Documents), ReadingSettings.Read(library, problems), read
            ?? BoundedReading.Read);
        store.Prune(folder.Documents.ToHashSet(StringComparer.Ordinal));
        KnownDocument?[] before = [.. folder.Documents.Select(file => known?.GetValueOrDefault($"{Folder}/{file}"))];
        var documents = ReadAll(store, folder.Documents, byFile, before, cancellation);
        var keys = entries.Select(entry => entry.Item.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var works = new List<Work>();
        var profilesOfWorks = new List<DocumentProfile>();
        var languages = new LanguageDetection();
        var finder = new BoilerplateFinder();
        var profiles = documents.Zip(before).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(pair => ProfileOf(pair.First.Document?.Text, pair.Second, finder)).ToArray();
        var copied = CopyFinder.Among([.. profiles.Select(profile => profile.Sketch)]);
        var copies = Enumerable.Range(0, copied.Length).ToLookup(at => copied[at], at => $"{Folder}/{folder.Documents[at]}");
        var repetition = new Repetition([.. profiles.Select(profile => profile.Blocks)]);
        for (var i = 0; i < documents.Length; i++)
        {
            var file = folder.Documents[i];
            byFile.TryGetValue(file, out var entry);
            if (entry is null && hasSources)
                problems.Add(new Problem($"{Folder}/{file}", 0, "sources.json has no record for it.",
                    $"Add one with \"custom\": {{ \"file\": \"{file}\" }}; until then its source is shown as unknown.", IsWarning: true));
            // Who marks where the body begins or ends has said what the document is.
            var custom = entry?.Item.Custom;
            var leftOut = custom is { BodyBegins: not null } or { BodyEnds: not null } ? []
                : repetition.LeftOut(i, documents[i].Document?.Text.Text ?? "", custom?.Keep ?? []);
            if (MakeWork(file, documents[i], before[i]?.Work, entry, leftOut, keys, languages, problems,
                origin => WithCopies(origin, i, copied[i], copies, folder.Documents)) is not { } work)
                continue;
            works.Add(work);
            profilesOfWorks.Add(profiles[i]);
            if (work.Origin.CopyOf is { } original)
                problems.Add(Copy(work, original, documents[copied[i]].Document!.OriginalSha256 == work.Origin.Sha256));
        }
        return new(works, problems, profilesOfWorks);
    }

    private static DocumentProfile ProfileOf(DocumentText? text, KnownDocument? before, BoilerplateFinder finder) => text is null
        ? DocumentProfile.None
        : IsKnown(text, before?.Work) ? before!.Profile : new DocumentProfile(CopyFinder.SketchOf(text.Text), finder.Judge(text));

    private static bool IsKnown(DocumentText text, Work? before) => ReferenceEquals(text, before?.Origin.Reading);

    private static (IReadOnlyList<SourceEntry>, IReadOnlyList<Problem>) ReadSources(string library)
    {
        var path = Path.Combine(library, SourcesPath);
        return File.Exists(path) ? SourcesFile.Read(SourcesPath, File.ReadAllBytes(path)) : ([], []);
    }

    private static Dictionary<string, SourceEntry> ByFile(
        IReadOnlyList<SourceEntry> entries, IReadOnlyList<string> files, List<Problem> problems)
    {
        var byFile = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        var matches = RecordFiles.Match(entries, files);
        foreach (var (entry, file) in matches)
        {
            if (file is not null)
                byFile.Add(file, entry);
            else if (RecordFiles.Named(entry.Item) is { } named && files.Contains(named))
                problems.Add(new Problem(SourcesPath, entry.Line,
                    $"\"{entry.Item.Id}\" names the file \"{named}\", which \"{byFile[named].Item.Id}\" has already.",
                    "Give each file one record."));
            else if (RecordFiles.Named(entry.Item) is { } missing)
                problems.Add(new Problem(SourcesPath, entry.Line,
                    $"\"{entry.Item.Id}\" names the file \"{missing}\", which seeds/ does not have.",
                    "Put the file there, or mend its name."));
        }
        var without = matches.Where(match => match.File is null && RecordFiles.Named(match.Entry.Item) is null).Select(match => match.Entry)
            .ToList();
        if (without is [var first, .. var more])
            problems.Add(new Problem(SourcesPath, first.Line, $"\"{first.Item.Id}\"{(more.Count == 0 ? "" : $" and {more.Count} more")} "
                + $"names no file, and seeds/ has none named like its key or its title.",
                "Add \"custom\": { \"file\": \"NAME.txt\" } with a file of seeds/; a record without a file is not used.", IsWarning: true));
        return byFile;
    }

    private static (ReadDocument? Document, ReadingNote? Fault)[] ReadAll(
        TextStore store, IReadOnlyList<string> files, Dictionary<string, SourceEntry> byFile, KnownDocument?[] before,
        CancellationToken cancellation)
    {
        var documents = new (ReadDocument?, ReadingNote?)[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation
        }, i =>
            documents[i] = store.Read(files[i], byFile.GetValueOrDefault(files[i])?.Item.Custom?.Encoding, before[i]?.Work, cancellation));
        return documents;
    }

    private static Work? MakeWork(
        string file, (ReadDocument? Document, ReadingNote? Fault) read, Work? before, SourceEntry? entry,
        IReadOnlyList<LeftOutSpan> leftOut, HashSet<string> keys, LanguageDetection languages, List<Problem> problems,
        Func<WorkOrigin, WorkOrigin> withCopies)
    {
        var path = $"{Folder}/{file}";
        if (read.Document is not { } document)
        {
            problems.Add(new Problem(path, 0, read.Fault!.Message, $"{read.Fault.Remedy} Until then it is left out.",
                IsWarning: true)
            { IsUnread = true });
            return null;
        }
        var text = document.Text.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new Problem(path, 0, "It is empty.", "Put its text there, or take the file away; until then it is left out.",
                IsWarning: true)
            { IsUnread = true });
            return null;
        }
        problems.AddRange(document.Text.Notes.Select(note => new Problem(path, 0, note.Message, note.Remedy, IsWarning: true)));
        var origin = withCopies(new WorkOrigin(path, document.OriginalSha256, document.Text)
        {
            LeftOut = leftOut,
            Reader = document.Reader,
        });
        var omitted = leftOut.Select(span => span.Span).ToList();
        before = IsKnown(document.Text, before) ? before : null;
        if (entry is null)
            return Make(new CslItem { Id = KeyOf(file, keys) }, WorkParts.Whole(text) with { Omitted = omitted }, null);
        var (parts, faults) = BodyMarkers.Read(SourcesPath, entry, text);
        problems.AddRange(faults);
        if (faults.Count > 0)
        {
            // Rather no document than one whose navigation and notices are quoted.
            problems.Add(new Problem(path, 0, $"It is left out until the record of \"{entry.Item.Id}\" is mended.",
                $"See the faults of {SourcesPath}."));
            return null;
        }
        parts = parts with { Omitted = [.. parts.Omitted.Concat(omitted).Order()] };
        return Make(entry.Item, parts, AsOf(entry, problems));

        Work Make(CslItem item, WorkParts parts, DateInterval? asOf) => new(WithLanguage(item, text, before?.Item, languages),
            document.TextFile, document.TextSha256, text, parts, asOf, entry is not null, origin,
            parts.Equals(before?.Parts) ? before.Passages : null);
    }

    private static CslItem WithLanguage(CslItem item, string text, CslItem? before, LanguageDetection languages) =>
        string.IsNullOrWhiteSpace(item.Language)
            && (before is { Language: null } or { Custom.LanguageDetected: true } ? before.Language : languages.Of(text)) is { } detected
            ? item with { Language = detected, Custom = (item.Custom ?? new CslCustom()) with { LanguageDetected = true } }
            : item;

    private static WorkOrigin WithCopies(WorkOrigin origin, int at, int copied, ILookup<int, string> copies, IReadOnlyList<string> files) =>
        origin with { CopyOf = copied < 0 ? null : $"{Folder}/{files[copied]}", Copies = [.. copies[at]] };

    private static Problem Copy(Work work, string original, bool isSame) => new(
        work.Origin.File,
        0,
        isSame ? $"It has the same content as {original}, and is quoted with it as one source."
            : $"It is {original} again, but for small differences, and is quoted with it as one source.",
        "Take one of the two away.",
        IsWarning: true);

    private static DateInterval? AsOf(SourceEntry entry, List<Problem> problems)
    {
        if (entry.Item.Custom?.AsOf is not { } edtf)
            return entry.Item.Issued?.ToInterval();
        if (CslDates.FromEdtf(edtf) is { } date)
            return date;
        problems.Add(new Problem(SourcesPath, entry.Line, $"\"asOf\" of \"{entry.Item.Id}\" is no date: \"{edtf}\".",
            "Write a year, a month or a day: 2014, 2014-11 or 2014-11-20."));
        return null;
    }

    /// <summary>
    /// A citation key from a file name: its letters, digits, hyphens and underscores; numbered where two files would share it.
    /// </summary>
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
