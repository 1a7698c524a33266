using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;

namespace ChatBot.Replies;

/// <summary>A source in one line: author, title, publication, date; what is unknown is said so.</summary>
public static class SourceLine
{
    public static string Of(Work work)
    {
        var item = work.Item;
        if (!work.HasMetadata)
            return $"{work.Origin.Name} (source unknown)";
        var parts = new List<string> { PlainRecord.Authors(item) ?? "author unknown" };
        if (PlainRecord.Title(item) is { } title)
            parts.Add($"“{title}”");
        if (PlainRecord.Container(item) is { } container)
            parts.Add(container);
        parts.Add(PlainRecord.Date(item) ?? "n.d.");
        return string.Join(", ", parts);
    }

    /// <summary>The source of a quotation: author, publication, date, page, paragraph.</summary>
    public static string Of(Quotation quotation)
    {
        var item = quotation.Work.Item;
        var parts = new List<string>();
        if (!quotation.Work.HasMetadata)
            parts.Add(quotation.Work.Origin.Name);
        else
        {
            parts.Add(PlainRecord.Authors(item) ?? "author unknown");
            if ((PlainRecord.Container(item) ?? PlainRecord.Title(item)) is { } container)
                parts.Add(container);
            parts.Add(PlainRecord.Date(item) ?? "n.d.");
        }
        parts.AddRange(PlaceOf(quotation));
        return string.Join(", ", parts);
    }

    /// <summary>Where in its source a quotation stands: "p. 4" where it has pages, "¶ 12" in the numbered paragraphs.</summary>
    public static IEnumerable<string> PlaceOf(Quotation quotation)
    {
        if (quotation.Page is { } page)
            yield return $"{(page.Contains('–', StringComparison.Ordinal) ? "pp." : "p.")}\u00A0{page}";
        if (quotation.Paragraph > 0)
            yield return Paragraph(quotation.Paragraph);
    }

    /// <summary>"¶ 12", whose blank is no place for a line end.</summary>
    public static string Paragraph(int number) => $"¶\u00A0{number}";

    /// <summary>Whether what a person typed names this source: its key, or all words in its author, title, container or file.</summary>
    public static bool Matches(Work work, string text)
    {
        if (work.Key.Equals(text, StringComparison.OrdinalIgnoreCase))
            return true;
        var line = $"{work.Key} {Of(work)} {work.Origin.Name}";
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
