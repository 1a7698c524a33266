using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;

namespace ChatBot.Replies;

/// <summary>A source in one line: author, title, publication, date; what is unknown is said so.</summary>
public static class SourceLine
{
    public static string Of(Work work)
    {
        var item = work.Item;
        if (!work.HasMetadata)
            return $"{Path.GetFileName(work.File)} (source unknown)";
        var parts = new List<string> { Authors(item) ?? "author unknown" };
        if (item.Title is { Length: > 0 } title)
            parts.Add($"“{title}”");
        if ((item.ContainerTitle ?? item.Publisher) is { Length: > 0 } container)
            parts.Add(container);
        parts.Add(Date(item) ?? "n.d.");
        return string.Join(", ", parts);
    }

    /// <summary>The source of a quotation: author, publication, date, paragraph.</summary>
    public static string Of(Quotation quotation)
    {
        var item = quotation.Work.Item;
        var parts = new List<string>();
        if (!quotation.Work.HasMetadata)
            parts.Add(Path.GetFileName(quotation.Work.File));
        else
        {
            parts.Add(Authors(item) ?? "author unknown");
            if ((item.ContainerTitle ?? item.Publisher ?? item.Title) is { Length: > 0 } container)
                parts.Add(container);
            parts.Add(Date(item) ?? "n.d.");
        }
        if (quotation.Paragraph > 0)
            parts.Add($"¶ {quotation.Paragraph}");
        return string.Join(", ", parts);
    }

    /// <summary>The authors' names in reading order, or null.</summary>
    public static string? Authors(CslItem item) =>
        item.Author.Count == 0 ? null : string.Join(" and ", item.Author.Select(Name).Where(name => name.Length > 0));

    /// <summary>The date of issue in EDTF or as the record has it, or null.</summary>
    public static string? Date(CslItem item) => item.Issued?.ToInterval()?.Edtf ?? item.Issued?.Literal ?? item.Issued?.Raw;

    /// <summary>Whether what a person typed names this source: its key, or all words in its author, title, container or file.</summary>
    public static bool Matches(Work work, string text)
    {
        if (work.Key.Equals(text, StringComparison.OrdinalIgnoreCase))
            return true;
        var line = $"{work.Key} {Of(work)} {Path.GetFileName(work.File)}";
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(CslName name) =>
        name.Literal ?? string.Join(' ', new[] { name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
