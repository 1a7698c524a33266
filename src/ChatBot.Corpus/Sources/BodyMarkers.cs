using System.Text.RegularExpressions;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources;

/// <summary>Finds in a file what a record says of it: where its body begins and ends, its byline, its note on the writer.</summary>
internal sealed class BodyMarkers(string sourcesPath, SourceEntry entry, string text)
{
    private readonly List<Problem> _problems = [];

    public static (WorkParts Parts, IReadOnlyList<Problem> Problems) Read(string sourcesPath, SourceEntry entry, string text)
    {
        var markers = new BodyMarkers(sourcesPath, entry, text);
        return (markers.Read(), markers._problems);
    }

    private WorkParts Read()
    {
        var custom = entry.Item.Custom ?? new CslCustom();
        var begins = custom.BodyBegins is { } first ? Find("bodyBegins", first, mustBeOnce: true) : new TextSpan(0, 0);
        var ends = custom.BodyEnds is { } last ? Find("bodyEnds", last, mustBeOnce: true) : new TextSpan(text.Length, text.Length);
        var body = begins is { } from && ends is { } to ? new TextSpan(from.Start, to.End) : new TextSpan(0, text.Length);
        if (body.Length <= 0)
        {
            Fault($"The body of \"{entry.Item.Id}\" ends before it begins.", "Exchange bodyBegins and bodyEnds, or choose other phrases.");
            body = new TextSpan(0, text.Length);
        }
        var omitted = All("omit", custom.Omit);
        foreach (var span in omitted.Where(span => !body.Contains(span)))
            Fault($"What \"omit\" names at offset {span.Start} of \"{entry.Item.Id}\" lies outside the body.",
                "Take it out of \"omit\"; text outside the body is never indexed.");
        return new WorkParts(body, [.. omitted.Where(span => body.Contains(span)).Order()], All("byline", custom.Byline),
            All("bio", custom.Bio));
    }

    private List<TextSpan> All(string field, IReadOnlyList<string> phrases) =>
        [.. phrases.Select(phrase => Find(field, phrase, mustBeOnce: field != "byline")).OfType<TextSpan>()];

    private TextSpan? Find(string field, string phrase, bool mustBeOnce)
    {
        if (phrase.Length == 0)
        {
            Fault($"\"{field}\" of \"{entry.Item.Id}\" is empty.", "Name a short exact phrase of the file, or leave the field out.");
            return null;
        }
        var at = text.IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0 && Read(phrase) is { } read)
            (phrase, at) = (read, text.IndexOf(read, StringComparison.Ordinal));
        if (at < 0)
        {
            Fault($"The file of \"{entry.Item.Id}\" does not hold what \"{field}\" names: \"{Short(phrase)}\".",
                "Copy the phrase exactly as the file has it, with its quotation marks and blanks.");
            return null;
        }
        if (mustBeOnce && text.IndexOf(phrase, at + 1, StringComparison.Ordinal) >= 0)
        {
            Fault($"What \"{field}\" names stands more than once in the file of \"{entry.Item.Id}\": \"{Short(phrase)}\".",
                "Choose a longer phrase that stands there once.");
            return null;
        }
        return new TextSpan(at, at + phrase.Length);
    }

    /// <summary>A phrase of a Markdown file, copied with its marks, as the text reads; null where the text has no such words.</summary>
    private string? Read(string phrase)
    {
        var words = Regex.Matches(phrase, @"[\p{L}\p{M}\p{N}]+").Select(word => word.Value).ToArray();
        return words.Length > 0 && Regex.Match(text, string.Join(@"[^\p{L}\p{N}]{1,8}", words)) is { Success: true } found ? found.Value
            : null;
    }

    private void Fault(string message, string remedy) => _problems.Add(new Problem(sourcesPath, entry.Line, message, remedy));

    private static string Short(string phrase) => phrase.Length <= 60 ? phrase : string.Concat(phrase.AsSpan(0, 57), "…");
}
