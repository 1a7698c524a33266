namespace ChatBot.Corpus.Records;

/// <summary>
/// Finds the file that each record is about: the one it names, else one named like its key, else one named like its title.
/// </summary>
internal static class RecordFiles
{
    /// <summary>The records in order, each with its file, null where it has none; no file is given to two of them.</summary>
    /// <param name="files">Names of the documents in seeds/, without the folder.</param>
    public static IReadOnlyList<(SourceEntry Entry, string? File)> Match(IReadOnlyList<SourceEntry> entries, IEnumerable<string> files)
    {
        var free = files.ToHashSet(StringComparer.Ordinal);
        var bySlug = free.Order(StringComparer.Ordinal)
            .ToLookup(file => Slug(Path.GetFileNameWithoutExtension(file)), StringComparer.Ordinal);
        var named = entries.Select(entry => Named(entry.Item)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. entries.Select(entry => (entry, Take(entry.Item)))];

        string? Take(CslItem item)
        {
            var file = Named(item) is { } name
                ? (free.Contains(name) ? name : null)
                : new[] { Slug(item.Id), Slug(item.Title ?? "") }.Where(slug => slug.Length > 0).SelectMany(slug => bySlug[slug])
                    .FirstOrDefault(file => free.Contains(file) && !named.Contains(file));
            if (file is not null)
                free.Remove(file);
            return file;
        }
    }

    /// <summary>The file that the record itself names.</summary>
    public static string? Named(CslItem item) => string.IsNullOrWhiteSpace(item.Custom?.File) ? null : item.Custom.File.Trim();

    /// <summary>Letters and digits in lower case, joined by hyphens; of an address, its last part.</summary>
    public static string Slug(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
            text = text[(text.LastIndexOf('/') + 1)..];
        var words = new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]);
        return string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
