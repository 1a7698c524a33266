using System.Security.Cryptography;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Sources.Folder;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>A file that an import would copy.</summary>
/// <param name="From">Full path.</param>
/// <param name="To">Path relative to seeds/, which nothing has yet.</param>
public sealed record ImportCopy(string From, string To);

/// <summary>What an import would do: nothing is overwritten, and what is there already is left as it is.</summary>
/// <param name="Copies">Files to copy into seeds/.</param>
/// <param name="Added">Records to add to sources.json, each with its file in <c>custom</c>.</param>
/// <param name="Problems">What lacks a file or a record, duplicates, and faults of the export.</param>
/// <param name="Records">How many records the export has.</param>
public sealed record ImportPlan(IReadOnlyList<ImportCopy> Copies, IReadOnlyList<CslItem> Added, IReadOnlyList<Problem> Problems,
    int Records)
{
    /// <summary>True when nothing of the export is at fault; records may still lack files.</summary>
    public bool IsValid => Problems.All(problem => problem.IsWarning);

    /// <param name="library">The library's folder.</param>
    /// <param name="path">A document, an export (.json, .bib, .ris), or a folder that holds either.</param>
    public static ImportPlan Of(string library, string path)
    {
        var isFolder = Directory.Exists(path);
        var exports = isFolder ? ExportsIn(path) : ImportExport.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()) ? [path]
            : [];
        var files = isFolder ? DocumentsIn(path) : exports.Count == 0 ? [path] : [];
        return new Planning(library, isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!, files).Of(exports);
    }

    private static List<string> ExportsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(file => ImportExport.Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal)];

    private static List<string> DocumentsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
            .Where(file => DocumentReaders.For(file) is not null && !FileKinds.IsHidden(Path.GetFileName(file)))
                .Order(StringComparer.Ordinal)];

    private sealed class Planning(string library, string home, List<string> files)
    {
        private readonly List<ImportCopy> _copies = [];
        private readonly List<CslItem> _added = [];
        private readonly List<Problem> _problems = [];
        private readonly HashSet<string> _used = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _bySha = [];
        private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
        private readonly HashSet<string> _described = new(StringComparer.OrdinalIgnoreCase);
        private List<SourceEntry> _known = [];

        public ImportPlan Of(List<string> exports)
        {
            var seeds = Path.Combine(library, SeedsReader.Folder);
            foreach (var file in SeedsFolder.Of(library).Documents)
            {
                _taken.Add(file);
                if (Sha(Path.Combine(seeds, file)) is { } sha)
                    _bySha.TryAdd(sha, file);
            }
            var sources = Path.Combine(library, SeedsReader.SourcesPath);
            if (File.Exists(sources))
            {
                var (entries, faults) = SourcesFile.Read(SeedsReader.SourcesPath, File.ReadAllBytes(sources));
                _known = [.. entries];
                _problems.AddRange(faults.Where(fault => !fault.IsWarning));
                _described.UnionWith(entries.Select(entry => RecordFiles.Named(entry.Item)).OfType<string>());
            }
            var count = 0;
            foreach (var export in exports)
            {
                var read = ImportExport.Read(export, File.ReadAllBytes(export));
                _problems.AddRange(read.Problems);
                var matched = RecordFiles.Match([.. read.Records.Select(
                    record => new SourceEntry(record.Item with { Custom = null }, record.Line))], Names());
                count += read.Records.Count;
                foreach (var (record, match) in read.Records.Zip(matched))
                    Plan(export, record, match.File);
            }
            foreach (var file in files.Where(file => !_used.Contains(file)))
                PlanAlone(file, exports.Count > 0);
            return new(_copies, _added, _problems, count);
        }

        /// <summary>Names by which a record without attachments may find its file: those beside the export, and those in seeds/.</summary>
        private IEnumerable<string> Names() => files.Concat(_taken).Distinct(StringComparer.Ordinal);

        private void Plan(string export, ImportRecord record, string? matched)
        {
            var item = record.Item;
            if (_known.Find(entry => entry.Item.Id.Equals(item.Id, StringComparison.OrdinalIgnoreCase)
                || SameDoi(entry.Item, item)) is { } twin)
            {
                Say(export, record.Line, $"\"{item.Id}\" is there "
                    + $"already{(twin.Item.Id.Equals(item.Id, StringComparison.OrdinalIgnoreCase) ? ""
                        : $" as \"{twin.Item.Id}\", with the same DOI")}.", "Nothing was changed; edit sources.json to change the record.");
                foreach (var attachment in record.Attachments)
                    _used.Add(Full(attachment));
                return;
            }
            var attached = record.Attachments.Select(Full).Concat(matched is null ? [] : [matched])
                .Where(file => DocumentReaders.For(file) is not null).OrderBy(Preference).ToList();
            var found = attached.FirstOrDefault(file => File.Exists(file) || _taken.Contains(file));
            if (found is null)
            {
                Say(export, record.Line, $"\"{item.Id}\" has no "
                    + $"file{(record.Attachments.Count > 0 ? $": \"{record.Attachments[0]}\" is not there, or is not read" : "")}.",
                    $"Put its file into seeds/ and name it in \"custom\": {{ \"file\": … }}, "
                    + $"or name the file {RecordFiles.Slug(item.Id)}.pdf and import again.");
                return;
            }
            foreach (var attachment in attached)
                _used.Add(attachment);
            var file = _taken.Contains(found) ? found : Copy(found, export, record.Line);
            if (file is null || !_described.Add(file))
                return;
            var added = item with { Custom = (item.Custom ?? new CslCustom()) with { File = file } };
            _added.Add(added);
            _known.Add(new SourceEntry(added, record.Line));
        }

        private void PlanAlone(string file, bool hasExport)
        {
            if (Copy(file, file, 0) is { } copied && hasExport)
                Say(file, 0, $"No record is about it; it becomes seeds/{copied}.",
                    "Add a record to sources.json; until then its source is shown as unknown.");
        }

        /// <summary>The path in seeds/ that a file gets; null where its content is there already, which is said.</summary>
        private string? Copy(string from, string at, int line)
        {
            if (DocumentReaders.For(from) is null)
            {
                Say(from, 0, "It is not read.", FileKinds.RemedyFor(from));
                return null;
            }
            if (Sha(from) is not { } sha)
            {
                Say(from, 0, "It cannot be opened.", "Check that it is there and that it may be read.");
                return null;
            }
            if (_bySha.TryGetValue(sha, out var same))
            {
                if (!_described.Contains(same))
                    return same;
                Say(at, line, $"\"{Path.GetFileName(from)}\" has the same content as seeds/{same}.", "It was not copied again.");
                return null;
            }
            var name = Path.GetFileName(from);
            var to = name;
            for (var n = 2; !_taken.Add(to); n++)
                to = $"{Path.GetFileNameWithoutExtension(name)}-{n}{Path.GetExtension(name)}";
            _bySha.Add(sha, to);
            _copies.Add(new ImportCopy(from, to));
            return to;
        }

        private string Full(string attachment) => Path.GetFullPath(attachment.Replace('\\', '/'), home);

        private static bool SameDoi(CslItem one, CslItem other) =>
            !string.IsNullOrWhiteSpace(one.Doi) && string.Equals(one.Doi, other.Doi, StringComparison.OrdinalIgnoreCase);

        /// <summary>Of several attachments the one with pages, and a web page last.</summary>
        private static int Preference(string file) =>
            Array.IndexOf([".pdf", ".epub", ".docx"], Path.GetExtension(file).ToLowerInvariant()) is var rank and >= 0 ? rank : 9;

        private void Say(string file, int line, string message, string remedy) =>
            _problems.Add(new Problem(file, line, message, remedy, IsWarning: true));

        private static string? Sha(string path)
        {
            try
            {
                using var stream = File.OpenRead(path);
                return Convert.ToHexStringLower(SHA256.HashData(stream));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}
