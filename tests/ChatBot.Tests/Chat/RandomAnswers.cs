using System.Text;
using ChatBot.Chat;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Tests.Chat;

/// <summary>Answers of any size and any text, the same for the same seed.</summary>
internal sealed class RandomAnswers(int seed)
{
    private static readonly string[] Pieces =
    [
        "word", "a", "Longer-word", "*", "**", "_", "__x__", "~~", "`", "```", "||", "> ", "# ", "-# ", "- ", "1. ", "[a](b)", "<@1>",
            "@everyone", "@here",
        "<t:1:R>", "https://example.org/a_b*c", "\\", "\\\\", "😀", "👩‍👩‍👧", "שלום", "\u202e", "é", "\u00a0", "\t", "  ", "\n", "\r\n",
            ".", ". ", "! ", "? ", ",", "…", "“q”", "Москва", "漢字", ":smile:",
    ];

    private readonly Random _random = new(seed);

    public (LibraryVersion Library, Answer Answer) Next()
    {
        var works = Enumerable.Range(0, _random.Next(1, 5)).Select(Work).ToList();
        var quotations = Enumerable.Range(0, _random.Next(0, 14)).Select(_ => Quotation(works[_random.Next(works.Count)])).ToList();
        var answer = new Answer(Text(40), "ask", AnswerStatus.Answered, Phrase.Verbatim(Text(_random.Next(300))),
            [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Phrase.Verbatim(Text(_random.Next(1000))))], quotations,
            [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Text(60))])
        {
            Differences = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Phrase.Verbatim(Text(300)))],
        };
        return (new LibraryVersion("0123abcd", works), answer);
    }

    /// <summary>Up to so many code units of anything.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length) text.Append(Pieces[_random.Next(Pieces.Length)]).Append(_random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }

    private Work Work(int number)
    {
        var text = $"x{Text(_random.Next(1, 5000))}x";
        var item = new CslItem
        {
            Id = $"key{number}{(_random.Next(3) == 0 ? new string('*', _random.Next(120)) : "")}",
            Title = _random.Next(2) == 0 ? Text(_random.Next(400)) : null,
            ContainerTitle = _random.Next(2) == 0 ? Text(_random.Next(400)) : null,
            Author = _random.Next(2) == 0 ? [new CslName { Literal = Text(_random.Next(200)) }] : [],
        };
        return new Work(item, $"seeds/{Text(20).Replace('/', '.')}.txt", Encoding.UTF8.GetBytes(text), text, WorkParts.Whole(text), null,
            _random.Next(3) > 0);
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

        string[] labels = [QuotationLabel.Cancelled, QuotationLabel.Planned, QuotationLabel.Expected, QuotationLabel.Publication,
            QuotationLabel.Bio, QuotationLabel.Nearest, QuotationLabel.Related];
        return new AnswerQuotation(
            work.Quote(span), _random.Next(2) == 0 ? DateInterval.Day(2011, 5, 3)
                : null, labels[.._random.Next(labels.Length + 1)], matches,
                    _random.Next(3) == 0 ? Phrase.Verbatim(Text(_random.Next(500))) : null);
    }

    private TextSpan Span(Work work, int from, int to)
    {
        var start = _random.Next(from, to);
        var end = _random.Next(start + 1, to + 1);
        if (char.IsLowSurrogate(work.Text[start])) start--;
        if (end < work.Text.Length && char.IsLowSurrogate(work.Text[end])) end++;
        return new TextSpan(start, end);
    }
}
