using System.Text.RegularExpressions;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>
/// What a file states of itself, and what its first lines look like: a byline and a date are suggestions, and never used unasked.
/// </summary>
public static partial class Suggestions
{
    /// <summary>A byline stands among the first paragraphs.</summary>
    private const int HeadBlocks = 8;

    private const int LongestLine = 80;

    public static IReadOnlyList<StatedField> Of(Work work)
    {
        var stated = work.Origin.Reading.Stated.ToList();
        var head = work.Text.Split('\n', 4 * HeadBlocks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Take(HeadBlocks).Where(line => line.Length <= LongestLine).ToList();
        if (!stated.Exists(field => field.Field == "author"))
        {
            stated.AddRange(head.Select(line => Byline().Match(line)).Where(match => match.Success).Take(1)
                .Select(match => new StatedField("author", match.Groups[1].Value, "a line of the text", IsSuggestion: true)));
        }
        if (!stated.Exists(field => field.Field == "issued"))
        {
            stated.AddRange(head.Select(StatedFields.Date).OfType<string>().Take(1)
                .Select(date => new StatedField("issued", date, "a line of the text", IsSuggestion: true)));
        }
        return stated;
    }

    [GeneratedRegex(@"^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+)\s*$")]
    private static partial Regex Byline();
}
