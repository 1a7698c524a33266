using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Records;

/// <summary>
/// What is wrong with a record that can be read: dates that are none, a type and fields of <c>custom</c> that nobody knows.
/// </summary>
internal static class RecordCheck
{
    /// <param name="path">The file's path as problems shall name it.</param>
    /// <param name="lineOf">The line of a field, by its names from the record inward.</param>
    public static IEnumerable<Problem> Of(CslItem item, string path, Func<string[], int> lineOf)
    {
        foreach (var problem in new[] { ("issued", item.Issued), ("accessed", item.Accessed) }.SelectMany(
            field => Dates(item, field.Item1, field.Item2, path, lineOf)))
            yield return problem;
        if (!CslTypes.Names.Contains(item.Type))
        {
            yield return new Problem(path, lineOf(["type"]), $"\"{item.Id}\" has a type that CSL does not know: \"{item.Type}\".",
                $"{DidYouMean(CslTypes.Nearest(item.Type))}Until then it is cited as a document.", IsWarning: true);
        }
        foreach (var field in item.Custom?.Other?.Keys ?? Enumerable.Empty<string>())
        {
            yield return new Problem(path, lineOf(["custom", field]), $"Nothing reads \"{field}\" in \"custom\" of \"{item.Id}\".",
                $"{DidYouMean(Nearest(field, CustomFields))}seeds/README.md lists the fields of \"custom\".", IsWarning: true);
        }
    }

    /// <summary>The name in the list that is the nearest spelling of what was written; null when none is near.</summary>
    internal static string? Nearest(string written, IEnumerable<string> names)
    {
        var plain = Plain(written);
        return names.Select(name => (Name: name, Edits: NearSpelling.Edits(plain, Plain(name))))
            .Where(near => near.Edits * 3 <= Math.Max(plain.Length, near.Name.Length))
            .OrderBy(near => near.Edits).Select(near => near.Name).FirstOrDefault();
    }

    private static IEnumerable<string> CustomFields =>
        CslJson.Default.CslCustom.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string DidYouMean(string? name) => name is null ? "" : $"Did you mean \"{name}\"? ";

    private static IEnumerable<Problem> Dates(CslItem item, string field, CslDate? date, string path, Func<string[], int> lineOf)
    {
        foreach (var fault in (date?.DateParts ?? []).Select(CslDates.FaultOf).OfType<DateFault>())
            yield return Problem(fault, fault.Message);
        if (date is not { DateParts.Count: > 0 } && (date?.Raw ?? date?.Literal) is { } text && DateText.Read(text).Fault is { } wrong)
            yield return Problem(wrong, $"\"{text}\": {wrong.Message}");

        Problem Problem(DateFault fault, string message) =>
            new(path, lineOf([field]), $"\"{field}\" of \"{item.Id}\" is no date: {message}.", fault.Remedy, fault.IsWarning);
    }
}
