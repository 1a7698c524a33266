using System.Globalization;
using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Invented texts in the manner of the business page, the news page and the history book, annotated by hand: <c>[words|EDTF]</c>.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("business")]
    [InlineData("news")]
    [InlineData("history")]
    public void The_annotated_samples_are_read_as_annotated(string name)
    {
        var (text, asOf, expected) = Parse(Path.Combine(AppContext.BaseDirectory, "Dates", "Sample", name + ".txt"));
        var read = DateTagger.Read(text, new TextSpan(0, text.Length), asOf).SelectMany(m => m.Ends.Count > 0 ? m.Ends : [m])
            .Select(m => (m.Span, m.Text, m.Named.Edtf)).ToList();
        var missed = expected.Except(read).Select(e => $"missed {e.Text}={e.Edtf} at …{Around(text, e.Span)}…");
        var wrong = read.Except(expected).Select(r => $"read {r.Text}={r.Edtf} at …{Around(text, r.Span)}…");
        var faults = missed.Concat(wrong).ToList();
        Assert.True(faults.Count == 0, $"{expected.Count} annotated, {read.Count} read:\n{string.Join('\n', faults)}");
    }

    private static string Around(string text, TextSpan span) => text[Math.Max(0, span.Start - 25)..Math.Min(text.Length, span.End + 15)].ReplaceLineEndings(" ");

    private static (string Text, DateInterval AsOf, List<(TextSpan Span, string Text, string Edtf)> Expected) Parse(string path)
    {
        var lines = File.ReadAllText(path).Split('\n', 2);
        var day = DateOnly.ParseExact(lines[0]["# as-of ".Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        var expected = new List<(TextSpan, string, string)>();
        for (var at = 0; at < lines[1].Length;)
        {
            var open = lines[1].IndexOf('[', at);
            if (open < 0) open = lines[1].Length;
            text.Append(lines[1], at, open - at);
            if (open == lines[1].Length) break;
            var close = lines[1].IndexOf(']', open);
            var parts = lines[1][(open + 1)..close].Split('|');
            expected.Add((new TextSpan(text.Length, text.Length + parts[0].Length), parts[0], parts[1]));
            text.Append(parts[0]);
            at = close + 1;
        }

        return (text.ToString(), DateInterval.Day(day.Year, day.Month, day.Day), expected);
    }
}
