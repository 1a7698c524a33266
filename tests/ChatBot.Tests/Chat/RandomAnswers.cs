using System.Text;
using ChatBot.Chat;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Tests.Chat;

/// <summary>Answers of any size and any text, the same for the same seed.</summary>
internal sealed class RandomAnswers(int seed)
{
    private static readonly string[] Pieces =
    [
        "word", "a", "Longer-word", "*", "**", "_", "__x__", "~~", "`", "```", "||", "> ", "# ", "-# ", "- ", "1. ", "[a](b)", "<@1>", "@everyone", "@here",
        "<t:1:R>", "https://example.org/a_b*c", "\\", "\\\\", "😀", "👩‍👩‍👧", "שלום", "\u202e", "é", "\u00a0", "\t", "  ", "\n", "\r\n", ".", ". ", "! ", "? ", ",", "…", "“q”", "Москва", "漢字", ":smile:",
    ];

    private readonly Random random = new(seed);

    public (Edition Library, Answer Answer) Next()
    {
        var works = Enumerable.Range(0, random.Next(1, 5)).Select(Work).ToList();
        var quotations = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Quotation(works[random.Next(works.Count)])).ToList();
        var answer = new Answer(Text(40), "ask", AnswerStatus.Answered, Text(random.Next(300)), Text(random.Next(3000)), quotations, [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(60))])
        {
            Differences = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(300))],
        };
        return (new Edition("0123abcd", works), answer);
    }

    /// <summary>Up to so many code units of anything.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }

    private Work Work(int number)
    {
        var text = $"x{Text(random.Next(1, 5000))}x";
        var item = new CslItem
        {
            Id = $"key{number}{(random.Next(3) == 0 ? new string('*', random.Next(120)) : "")}",
            Title = random.Next(2) == 0 ? Text(random.Next(400)) : null,
            ContainerTitle = random.Next(2) == 0 ? Text(random.Next(400)) : null,
            Author = random.Next(2) == 0 ? [new CslName { Literal = Text(random.Next(200)) }] : [],
        };
        return new Work(item, $"seeds/{Text(20).Replace('/', '.')}.txt", Encoding.UTF8.GetBytes(text), text, WorkParts.Whole(text), null, random.Next(3) > 0);
    }

    private AnswerQuotation Quotation(Work work)
    {
        var span = Span(work, 0, work.Text.Length);
        var matches = new List<TextSpan>();
        for (var at = span.Start; at < span.End && matches.Count < 5;)
        {
            var match = Span(work, at, span.End);
            matches.Add(match);
            at = match.End;
        }

        string[] labels = [Label.Cancelled, Label.Planned, Label.Expected, Label.Publication, Label.Bio, Label.Nearest, Label.Related];
        return new AnswerQuotation(
            work.Quote(span), random.Next(2) == 0 ? DateInterval.Day(2011, 5, 3) : null, labels[..random.Next(labels.Length + 1)], matches, random.Next(3) == 0 ? Text(random.Next(500)) : null);
    }

    private TextSpan Span(Work work, int from, int to)
    {
        var start = random.Next(from, to);
        var end = random.Next(start + 1, to + 1);
        if (char.IsLowSurrogate(work.Text[start])) start--;
        if (end < work.Text.Length && char.IsLowSurrogate(work.Text[end])) end++;
        return new TextSpan(start, end);
    }
}
