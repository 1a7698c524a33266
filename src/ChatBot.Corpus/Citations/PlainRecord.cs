using System.Globalization;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>What a record says, in plain words for a line about the source; null for what it does not say.</summary>
public static class PlainRecord
{
    /// <summary>The authors in reading order; else the editors, said to be such.</summary>
    public static string? Authors(CslItem item)
    {
        if (RecordNames.Tidy(item.Author) is { Count: > 0 } authors) return ChicagoParts.EditorNames(authors);
        return RecordNames.Tidy(item.Editor) is { Count: > 0 } editors
            ? $"{ChicagoParts.EditorNames(editors)} ({(editors.Count == 1 ? "ed." : "eds.")})" : null;
    }

    public static string? Title(CslItem item) => Plain(TitleText.Clean(item.Title));

    /// <summary>The periodical, the site or the volume; else the publisher.</summary>
    public static string? Container(CslItem item) =>
        Plain(TitleText.Clean(item.ContainerTitle, isContainer: true)) ?? CitedWork.Blank(item.Publisher);

    /// <summary>The date of issue in EDTF, about and doubtful ones as people write them, or in the record's own words.</summary>
    public static string? Date(CslItem item)
    {
        if (RecordDate.Read(item.Issued) is not { } date) return null;
        if (date.Start is not { } start) return date.Literal;
        var known = date.ToInterval()?.Edtf ?? string.Create(CultureInfo.InvariantCulture, $"{-start.Year} BC");
        return $"{(date.Circa ? "ca. " : "")}{known}{(date.Uncertain ? "?" : "")}";
    }

    private static string? Plain(string? title) => title is null ? null : TitleText.Plain(title);
}
