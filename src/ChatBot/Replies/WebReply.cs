using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Replies;

/// <summary>What a card shows.</summary>
internal sealed record WebCard(LibrarySnapshot Library, Answer Answer)
{
    /// <summary>From 1: each adds quotations to those before it; what is beyond the last shows all.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What stands above the card, which is not said again; null for the answer's input.</summary>
    public string? Asked { get; init; }
}

/// <summary>
/// An answer as a card for the pages: quotations under their dates, with what matched marked, labels and numbered sources; what more there
/// is; suggestions.
/// </summary>
internal static class WebReply
{
    /// <summary>Quotations that a card shows at first.</summary>
    public const int First = 4;

    /// <summary>And how many more at a time.</summary>
    public const int More = 8;

    public static Markup Of(WebCard card)
    {
        var answer = card.Answer;
        var groups = CardPages.ByEvent(answer.Quotations, quoted => QuotedEvents.Of(card.Library, quoted));
        var quotations = groups.SelectMany(group => group.Select(quoted => (Quoted: quoted, Date: CardPages.DateOf(quoted, group))))
            .ToList();
        var sources = quotations.Select(shown => shown.Quoted.Quotation.Work).Distinct().ToList();
        var count = (int)Math.Clamp(First + ((card.Page - 1L) * More), First, Math.Max(First, quotations.Count));
        return Markup.Of($"""
            <article class="card {StatusClass(answer)}" aria-label="{answer.Heading}">
            <header>{Heading(answer, card.Asked ?? answer.Input)}{Message(answer.Lines)}{Differences(answer.Differences)}</header>
            {Markup.If(quotations.Count > 0, $"""<ol class="quotations">{quotations.Take(count)
                .Select((shown, at) =>
                    Quoted(shown.Quoted, DateAbove(quotations, at), answer, sources.IndexOf(shown.Quoted.Quotation.Work) + 1))}</ol>""")}
            {MoreOf(answer, card.Page, count)}
            {Sources(sources)}
            <footer>{Suggestions(answer.Suggestions)}{Drawn(answer)}{Markup.If(
                quotations.Count > 0, $"""<button type="button" class="quiet copy-link" data-copy-link="{AskAddress(
                    answer.Input, card.Page)}">Copy link to this answer</button>""")}</footer>
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

    /// <summary>A heading that says more than what was asked, which stands above the card.</summary>
    private static Markup Heading(Answer answer, string asked) =>
        Markup.If(!answer.Heading.Trim().Equals(asked.Trim(), StringComparison.OrdinalIgnoreCase),
            $"""<h3 dir="auto">{answer.Heading}</h3>""");

    private static Markup Message(IReadOnlyList<Phrase> lines) => lines.Count > 1
        ? Markup.Of($"<p>{lines[0]}</p><ul class=\"lines\">{lines.Skip(1).Select(line => Markup.Of($"<li dir=\"auto\">{line}</li>"))}</ul>")
        : Markup.If(lines is [{ IsEmpty: false }], $"<p>{lines[0]}</p>");

    private static Markup Differences(IReadOnlyList<Phrase> differences) =>
        Markup.If(differences.Count > 0, $"""<ul class="differences">{differences.Select(line => Markup.Of($"<li>{line}</li>"))}</ul>""");

    /// <summary>
    /// The date that stands above a quotation: once an event; and what is not dated must not seem to be of the date above it.
    /// </summary>
    private static Markup DateAbove(List<(AnswerQuotation Quoted, DateInterval? Date)> quotations, int at)
    {
        var (date, above) = (quotations[at].Date, at > 0 ? quotations[at - 1].Date : null);
        return date?.Edtf == above?.Edtf ? Markup.Empty
            : date is null ? Markup.Of($"""<p class="date">No date is told</p>""")
            : Markup.Of($"""<h3 class="date" title="{date.Edtf}">{DateFormat.Of(date)}</h3>""");
    }

    private static Markup Quoted(AnswerQuotation quoted, Markup date, Answer answer, int number)
    {
        var quotation = quoted.Quotation;
        var key = Uri.EscapeDataString(quotation.Work.Key);
        var place = QuotationLink.Path(quotation);
        var span = $"from={quotation.Span.Start}&to={quotation.Span.End}";
        return Markup.Of($"""
            <li class="quoted{(QuotationLabel.SetsAside(quoted.Labels) ? " aside" : "")}">
            {date}
            <blockquote cite="{place}" lang="{quotation.Work.Item.Language ?? "en"}"
              dir="auto">{Marked(quotation, quoted.Matches)}</blockquote>
            <div class="foot">
            <p class="source">{quoted.Labels.Select(Chip)}<span class="sourced"><a href="{place}"><span
              class="source-number">{number}</span> <bdi>{SourceLine.Of(quotation)}</bdi></a><span class="preview"
              aria-hidden="true"><strong dir="auto">{SourceLine.Of(quotation.Work)}</strong><span
              class="key">{quotation.Locator}</span></span></span></p>
            <p class="actions"><a class="quiet" href="{place}" data-panel="/s/{key}/context?{span}">Context</a><a class="quiet"
              href="/cite/{key}?p={quotation.Paragraph}" data-panel="/cite/{key}/panel?p={quotation.Paragraph}">Cite</a><button
              type="button" class="quiet" data-copy-link="{place}">Copy link</button></p>
            </div>
            {Markup.If(answer.WithoutRepetition(quoted).Note is not null, $"""<p class="note">{quoted.Note?.ToString()}</p>""")}
            <div class="panel" hidden></div>
            </li>
            """);
    }

    private static Markup Chip(string label) => Markup.Of($"""<span class="label {label}">{LabelWords.Of(label)}</span> """);

    private static Markup MoreOf(Answer answer, int page, int shown)
    {
        var left = answer.Quotations.Count - shown;
        return Markup.If(left > 0, $"""<p class="more"><a class="quiet" href="{AskAddress(answer.Input, Math.Max(page, 1)
            + 1)}" data-more="{shown}">Show {Math.Min(More, left)} more</a> <span>{shown} of {answer.Quotations.Count}</span></p>""");
    }

    /// <summary>The works quoted, by the numbers that the quotations carry.</summary>
    private static Markup Sources(List<Work> works) => Markup.If(works.Count > 1, $"""
        <details class="used"><summary>{works.Count}
          sources</summary><ol>{works.Select(
              work => Markup.Of($"""<li dir="auto"><a href="{QuotationLink.Path(work)}">{SourceLine.Of(work)}</a></li>"""))}</ol></details>
        """);

    private static Markup Suggestions(IReadOnlyList<string> suggestions) => Markup.If(suggestions.Count > 0, $"""
        <p class="suggestions"><span>Try</span>
          {suggestions.Select(call => Markup.Of($"""<a class="try" href="{AskAddress(call)}" data-ask="{call}">{call}</a>"""))}</p>
        """);

    private static string StatusClass(Answer answer) => answer.Status switch
    {
        AnswerStatus.Answered => answer.Certainty == Certainty.Sure ? "answered" : "answered unsure",
        AnswerStatus.NothingFound => "nothing",
        _ => "invalid",
    };
}
