using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;
using ChatBot.Pages.Html;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>An answer as a card for the pages: heading, quotations with what matched marked, labels, source lines, pages, suggestions.</summary>
internal static class WebReply
{
    /// <summary>Quotations on one page of a card.</summary>
    public const int PageSize = 4;

    /// <param name="page">From 1; what is beyond the last page shows the last.</param>
    public static Markup Card(Answer answer, int page)
    {
        var pages = Math.Max(1, (answer.Quotations.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var first = (page - 1) * PageSize;
        return Markup.Of($"""
            <article class="card {StatusClass(answer.Status)}" aria-label="{answer.Heading}">
            <header><h2>{answer.Heading}</h2>{Message(answer.Message)}{Differences(answer.Differences)}</header>
            {Quotations(answer, first)}
            {Pager(answer, page, pages)}
            <footer>{Suggestions(answer.Suggestions)}{Drawn(answer)}{Markup.If(answer.Quotations.Count > 0, $"""<button type="button" class="quiet copy-link" data-copy-link="{AskAddress(answer.Input, page)}">Copy link to this answer</button>""")}</footer>
            </article>
            """);
    }

    /// <summary>A timeline in the chat leads to the drawing of the same years.</summary>
    private static Markup Drawn(Answer answer)
    {
        var dates = answer.Quotations.Select(quoted => quoted.Date).OfType<DateInterval>().ToList();
        if (answer.Command != "timeline" || dates.Count == 0)
            return Markup.Empty;
        var (from, to) = (dates.Min(date => date.Start ?? date.End), dates.Max(date => date.End ?? date.Start));
        return Markup.Of($"""<a class="quiet" href="/timeline?from={from?.Year ?? 1}&amp;to={to?.Year ?? 9999}">See it drawn</a>""");
    }

    /// <summary>The chat's address of a call: the page answers it.</summary>
    public static string AskAddress(string input, int page = 1) =>
        $"/?q={Uri.EscapeDataString(input)}{(page > 1 ? $"&page={page}" : "")}";

    /// <summary>The words of a quotation with the places that met the query marked.</summary>
    public static Markup Marked(Quotation quotation, IReadOnlyList<TextSpan> matches)
    {
        var parts = new List<Markup>();
        var at = quotation.Span.Start;
        var text = quotation.Work.Text;
        foreach (var match in matches.Where(match => quotation.Span.Contains(match) && match.Length > 0).Order())
        {
            if (match.Start < at)
                continue;
            parts.Add(Markup.Text(text[at..match.Start]));
            parts.Add(Markup.Of($"<mark>{text[match.Start..match.End]}</mark>"));
            at = match.End;
        }
        parts.Add(Markup.Text(text[at..quotation.Span.End]));
        return Markup.Join(parts);
    }

    private static Markup Message(string message) => message.Contains('\n')
        ? Markup.Of($"<p>{message[..message.IndexOf('\n')]}</p><ul class=\"lines\">{message.Split('\n')[1..].Select(line => Markup.Of($"<li>{line}</li>"))}</ul>")
        : Markup.If(message.Length > 0, $"<p>{message}</p>");

    private static Markup Differences(IReadOnlyList<string> differences) =>
        Markup.If(differences.Count > 0, $"""<ul class="differences">{differences.Select(line => Markup.Of($"<li>{line}</li>"))}</ul>""");

    private static Markup Quotations(Answer answer, int first) => Markup.If(answer.Quotations.Count > 0, $"""
        <ol class="quotations" start="{first + 1}">{answer.Quotations.Skip(first).Take(PageSize).Select(quoted => Quoted(quoted, answer.Differences))}</ol>
        """);

    private static Markup Quoted(AnswerQuotation quoted, IReadOnlyList<string> said)
    {
        var quotation = quoted.Quotation;
        var key = Uri.EscapeDataString(quotation.Work.Key);
        var place = QuotationLink.Path(quotation);
        var span = $"from={quotation.Span.Start}&to={quotation.Span.End}";
        return Markup.Of($"""
            <li class="quoted{(Label.SetsAside(quoted.Labels) ? " aside" : "")}">
            <blockquote dir="auto" cite="{place}">{Marked(quotation, quoted.Matches)}</blockquote>
            <p class="source">{Date(quoted.Date)}{quoted.Labels.Select(Chip)}<a href="{place}">{SourceLine.Of(quotation)}</a> <span class="key">{quotation.Locator}</span></p>
            {Markup.If(quoted.Note is not null && !said.Contains(quoted.Note), $"""<p class="note">{quoted.Note}</p>""")}
            <p class="actions"><a class="quiet" href="{place}" data-panel="/s/{key}/context?{span}">Context</a><a class="quiet" href="/cite/{key}?p={quotation.Paragraph}" data-panel="/cite/{key}/panel?p={quotation.Paragraph}">Cite</a><button type="button" class="quiet" data-copy-link="{place}">Copy link</button></p>
            <div class="panel" hidden></div>
            </li>
            """);
    }

    private static Markup Date(DateInterval? date) => Markup.If(date is not null, $"""<span class="date" title="{date?.Edtf}">{(date is null ? "" : DateWords.Of(date))}</span> """);

    private static Markup Chip(string label) => Markup.Of($"""<span class="label {label}">{Words(label)}</span> """);

    /// <summary>A label in words.</summary>
    private static string Words(string label) => label switch
    {
        Label.Expected => "expected, not yet happened",
        Label.Publication => "date of publication",
        Label.Bio => "about the writer",
        Label.Nearest => "nearest date",
        Label.Related => "not an answer, but near",
        _ => label,
    };

    private static Markup Pager(Answer answer, int page, int pages)
    {
        if (pages == 1)
            return Markup.Empty;
        return Markup.Of($"""
            <nav class="pager" aria-label="Pages of the answer">
            {Turn("Earlier", page - 1, page > 1)}<span aria-live="off">Page {page} of {pages}</span>{Turn("Later", page + 1, page < pages)}
            </nav>
            """);

        Markup Turn(string name, int to, bool there) => there
            ? Markup.Of($"""<a class="quiet" href="{AskAddress(answer.Input, to)}" data-page="{to}">{name}</a>""")
            : Markup.Of($"""<span class="quiet" aria-disabled="true">{name}</span>""");
    }

    private static Markup Suggestions(IReadOnlyList<string> suggestions) => Markup.If(suggestions.Count > 0, $"""
        <p class="suggestions"><span>Try</span> {suggestions.Select(call => Markup.Of($"""<a class="try" href="{AskAddress(call)}" data-ask="{call}">{call}</a>"""))}</p>
        """);

    private static string StatusClass(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "answered",
        AnswerStatus.NothingFound => "nothing",
        _ => "invalid",
    };
}
