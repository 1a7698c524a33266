using ChatBot.Corpus.Sources.Import;
using ChatBot.Corpus.Works;

namespace ChatBot.CommandLine;

/// <summary>
/// Prints, of documents without a record, what their files say of themselves: a draft for sources.json that nobody has checked.
/// </summary>
internal static class DraftLines
{
    public static void Write(TextWriter writer, IEnumerable<Work> works)
    {
        foreach (var work in works.Where(work => !work.HasMetadata))
        {
            var fields = Suggestions.Of(work);
            if (fields.Count == 0)
                continue;
            writer.WriteLine($"{work.Origin.File} says of itself (check it before you use it): "
                + $"{string.Join(
                    "; ", fields.Select(field => $"{field.Field} \"{field.Value}\" "
                    + $"({field.From}{(field.IsSuggestion ? ", a guess" : "")})"))}");
            writer.WriteLine($"  {SourcesAddition.Draft(work.Origin.File[(work.Origin.File.IndexOf('/', StringComparison.Ordinal) + 1)..],
                [.. fields.Where(field => !field.IsSuggestion)])}");
        }
    }
}
