using System.Text;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>A text with its dates marked by hand: <c>[words|EDTF]</c>.</summary>
internal sealed record AnnotatedText(string Text, IReadOnlyList<(TextSpan Span, string Text, string Edtf)> Dates)
{
    public static AnnotatedText Parse(string marked)
    {
        var text = new StringBuilder();
        var dates = new List<(TextSpan, string, string)>();
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf('[', at);
            if (open < 0) open = marked.Length;
            text.Append(marked, at, open - at);
            if (open == marked.Length) break;
            var close = marked.IndexOf(']', open);
            var parts = marked[(open + 1)..close].Split('|');
            dates.Add((new TextSpan(text.Length, text.Length + parts[0].Length), parts[0], parts[1]));
            text.Append(parts[0]);
            at = close + 1;
        }

        return new(text.ToString(), dates);
    }

    /// <summary>What was marked and not read, and what was read and not marked, a line each.</summary>
    public IEnumerable<string> Faults(IReadOnlyCollection<(TextSpan Span, string Text, string Edtf)> read) =>
        Dates.Except(read).Select(date => $"missed {date.Text}={date.Edtf} at …{Around(date.Span)}…")
            .Concat(read.Except(Dates).Select(date => $"read {date.Text}={date.Edtf} at …{Around(date.Span)}…"));

    private string Around(TextSpan span) =>
        Text[Math.Max(0, span.Start - 25)..Math.Min(Text.Length, span.End + 15)].ReplaceLineEndings(" ");
}
