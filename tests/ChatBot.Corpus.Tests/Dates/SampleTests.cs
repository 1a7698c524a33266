using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Invented texts in the manner of the business page, the news page and the history book, annotated by hand.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("business")]
    [InlineData("news")]
    [InlineData("history")]
    public void The_annotated_samples_are_read_as_annotated(string name)
    {
        var lines = File.ReadAllText(Sample(name)).Split('\n', 2);
        var sample = AnnotatedText.Parse(lines[1]);
        var read = DateTagger.Read(sample.Text, new TextSpan(0, sample.Text.Length), Day(lines[0]["# as-of ".Length..]))
            .SelectMany(m => m.Ends.Count > 0 ? m.Ends : [m])
            .Select(m => (m.Span, m.Text, m.Named.Edtf)).ToList();
        var faults = sample.Faults(read).ToList();
        Assert.True(faults.Count == 0, $"{sample.Dates.Count} annotated, {read.Count} read:\n{string.Join('\n', faults)}");
    }

    /// <summary>A line a text: the day that it is of, then the text.</summary>
    [Fact]
    public void The_annotated_sentences_are_shown_as_annotated()
    {
        var faults = File.ReadLines(Sample("sentences")).SelectMany(line =>
        {
            var sentence = AnnotatedText.Parse(line[11..]);
            return sentence.Faults([.. DateReport.Write(sentence.Text, Day(line[..10])).Select(Shown)]);
        }).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Dates", "Sample", name + ".txt");

    private static DateInterval Day(string iso)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateInterval.Day(day.Year, day.Month, day.Day);
    }

    private static (TextSpan Span, string Text, string Edtf) Shown(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return (new TextSpan(root.GetProperty("start").GetInt32(), root.GetProperty("end").GetInt32()),
            root.GetProperty("text").GetString()!, root.GetProperty("edtf").GetString()!);
    }
}
