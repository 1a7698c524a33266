using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Problems;

namespace ChatBot.Corpus.Sources.Folder;

/// <summary>What seeds/ holds, sub-folders and all.</summary>
/// <param name="Documents">Paths of the documents relative to seeds/, with forward slashes, in ordinal order.</param>
/// <param name="Others">Paths of what else belongs to a library (sources.json, evaluation.yaml …), in ordinal order.</param>
/// <param name="Unread">What is not read, and what to do about it.</param>
public sealed record SeedsFolder(IReadOnlyList<string> Documents, IReadOnlyList<string> Others, IReadOnlyList<Problem> Unread)
{
    /// <summary>The folder's name in a library.</summary>
    public const string FolderName = "seeds";

    private static readonly EnumerationOptions All =
        new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    /// <summary>Looks through a library's seeds/; never opens a file, never follows a link to a folder.</summary>
    /// <param name="library">The library's folder.</param>
    public static SeedsFolder Of(string library)
    {
        var walk = new Walk(Path.Combine(library, FolderName));
        walk.Enter("");
        return new([.. walk.Documents.Order(StringComparer.Ordinal)], [.. walk.Others.Order(StringComparer.Ordinal)],
            [.. walk.Unread.OrderBy(problem => problem.File, StringComparer.Ordinal)]);
    }

    private sealed class Walk(string root)
    {
        public List<string> Documents { get; } = [];

        public List<string> Others { get; } = [];

        public List<Problem> Unread { get; } = [];

        public void Enter(string folder)
        {
            List<FileSystemInfo> entries;
            try
            {
                entries = [.. new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos("*", All)];
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (folder.Length > 0 || fault is UnauthorizedAccessException)
                    Name(folder, "The folder cannot be opened.", "Give the bot the right to read it.");
                return;
            }
            foreach (var entry in entries)
                Look(entry, folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}");
        }

        private void Look(FileSystemInfo entry, string path)
        {
            if (FileKinds.IsHidden(entry.Name))
                return;
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null)
                    Enter(path);
                else
                    Name(path, "It is a link to a folder, and links to folders are not followed.", "Copy the folder itself into seeds/.");
                return;
            }
            if (entry.LinkTarget is not null && WhyNotLinked(entry) is { } why)
            {
                Name(path, why, "Copy the file itself into seeds/.");
                return;
            }
            if (FileKinds.BelongsToLibrary(path))
                Others.Add(path);
            else if (DocumentReaders.For(entry.Name) is null)
                Name(path, "It is not read.", FileKinds.RemedyFor(entry.Name));
            else if (entry.LinkTarget is null && entry is FileInfo { Length: 0 })
                // A pipe or a device has no length either, and is never opened.
                Name(path, "It is empty, or a pipe or device that is no file.",
                    "Put its text there, or take it away; until then it is left out.");
            else
                Documents.Add(path);
        }

        /// <summary>Why a link is not followed; null where it leads to a file of this folder.</summary>
        private string? WhyNotLinked(FileSystemInfo link)
        {
            try
            {
                var target = link.ResolveLinkTarget(returnFinalTarget: true);
                if (target is not FileInfo { Exists: true, Length: > 0 })
                    return "It is a link that leads to no file.";
                var home = new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(root);
                return target.FullName.StartsWith(home + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null
                    : "It is a link out of the folder.";
            }
            catch (IOException)
            {
                return "It is a link that leads in a circle.";
            }
        }

        private void Name(string path, string message, string remedy) =>
            Unread.Add(new Problem(path.Length == 0 ? FolderName
                : $"{FolderName}/{path}", 0, message, remedy, IsWarning: true)
            { IsUnread = true });
    }
}
