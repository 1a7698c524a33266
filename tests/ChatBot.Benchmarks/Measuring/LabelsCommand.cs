using System.Text;
using System.Text.Json;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Benchmarks.Measuring;

/// <summary>
/// Reads lines of <c>{"text": …, "written": "1953-06-02", "date": …, "label": …}</c>, each a document written on that day, and prints of
/// each label (cancelled, planned, expected, none) how many of the dates got it. "denied" is what is shown nowhere, and "unread" a date
/// that was not read.
/// </summary>
internal static class LabelsCommand
{
    private const string None = "none";

    public static int Run(IReadOnlyList<string> files, bool failures)
    {
        var judged = files.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Judge).ToList();
        foreach (var one in judged.Where(one => failures && one.Wanted != one.Given))
            Console.WriteLine($"FAIL {one.Wanted} got {one.Given}: [{one.Date}] {one.Text}");
        foreach (var label in judged.GroupBy(one => one.Wanted).OrderBy(label => label.Key))
        {
            Console.WriteLine($"{label.Key}: {label.Count(one => one.Given == label.Key)} of {label.Count()} ("
                + string.Join(", ", label.CountBy(one => one.Given).OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}")) + ")");
        }
        Console.WriteLine($"all: {judged.Count(one => one.Wanted == one.Given)} of {judged.Count}, planned and expected as one: "
            + $"{judged.Count(one => IsOpen(one.Wanted) ? IsOpen(one.Given) : one.Wanted == one.Given)}");
        return 0;
    }

    private static (string Text, string Date, string Wanted, string Given) Judge(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
        var (text, date) = (Field("text"), Field("date"));
        var written = DateOnly.ParseExact(Field("written"), "yyyy-MM-dd");
        var work = new Work(new CslItem { Id = "w" }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text, WorkParts.Whole(text),
            DateInterval.Day(written.Year, written.Month, written.Day), false);
        var at = text.IndexOf(date, StringComparison.Ordinal);
        var place = new TextSpan(at, at + date.Length);
        var mention = EventReader.ReadDated(new(work, () => WorkReader.Read(work, new Gazetteer([]), new TokenCache())))
            .FirstOrDefault(mention => mention.Dates.Any(one => one.Span.Overlaps(place)));
        return (text, date, Field("label"), mention is null ? "unread"
            : mention.Factuality == Factuality.Happened ? None : $"{mention.Factuality}".ToLowerInvariant());
    }

    private static bool IsOpen(string label) => label is "planned" or "expected";
}
