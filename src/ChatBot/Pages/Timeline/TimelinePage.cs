using ChatBot.Pages.Html;
using ChatBot.Replies;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Timeline;

/// <summary>The timeline: filters, the drawing, and the same as a list.</summary>
internal static class TimelinePage
{
    /// <summary>More than these are too many to tell apart; the page says how to narrow them.</summary>
    private const int Most = 500;

    private const int MostNames = 200;

    public static Markup Of(LibrarySnapshot library, IReadOnlyList<TimelineEntry> all, TimelineFilter filter)
    {
        var found = TimelineEntry.InOrder(all.Where(filter.Lets));
        IReadOnlyList<TimelineEntry> shown = found.Count > Most ? [.. found.Take(Most)] : found;
        var kinds = all.Select(entry => entry.Kind).Distinct().OrderBy(kind => kind == TimelineEntry.Other).ThenBy(kind => kind, StringComparer.Ordinal).ToList();
        var signs = new KindSign(kinds);
        return Markup.Of($"""
            <h1>Timeline</h1>
            <p class="lead">What the documents date, where they tell it. The more exact a date, the shorter its mark; what was planned, expected or cancelled is hollow.</p>
            {Filters(library, all, filter)}
            {Legend(kinds, signs, filter)}
            <p class="small" role="status">{Count(found.Count, all.Count)}{(found.Count > Most ? $" The first {Most} are drawn; narrow them by years or kind." : "")}</p>
            {(shown.Count == 0 ? Nothing(all.Count) : Drawing(shown, signs))}
            """);
    }

    private static string Count(int found, int all) => found == all ? $"{all} dated passages." : $"{found} of {all} dated passages.";

    private static Markup Nothing(int all) => all == 0
        ? Markup.Of($"""<p class="notice">No document of this library dates anything that could be drawn.</p>""")
        : Markup.Of($"""<p class="notice">Nothing in the library meets these filters. <a href="/timeline">Show all</a></p>""");

    private static Markup Drawing(IReadOnlyList<TimelineEntry> shown, KindSign signs) => Markup.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="Drawing">{new TimelineDrawing(shown, signs).Svg()}</div>
        <div id="detail" class="detail" aria-hidden="true"><p class="small">Point at a mark, or move through them with Tab, to read what it stands for. A click opens it in its document.</p></div>
        <h2>The same as a list</h2>
        <ol class="events">{shown.Select((entry, number) => Item(entry, number, signs))}</ol>
        """);

    private static Markup Item(TimelineEntry entry, int number, KindSign signs) => Markup.Of($"""
        <li id="e{number + 1}"><p class="source"><span class="date" title="{entry.Date.Edtf}">{DateWords.Of(entry.Date)}</span> {Sign(entry.Kind, signs, entry.IsOpen)} {entry.Kind}{entry.Labels.Select(label => Markup.Of($""" <span class="label {label}">{label}</span>"""))}</p>
        <blockquote dir="auto" cite="{QuotationLink.Path(entry.Quotation)}">{entry.Quotation.Exact}</blockquote>
        <p class="source"><a href="{QuotationLink.Path(entry.Quotation)}">{SourceLine.Of(entry.Quotation)}</a> <span class="key">{entry.Quotation.Locator}</span></p></li>
        """);

    private static Markup Sign(string kind, KindSign signs, bool isOpen = false) => Markup.Of($"""<svg class="sign-key" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><g class="mark {signs.ClassOf(kind)}{(isOpen ? " open" : "")}"><g class="sign">{signs.Shape(kind, 8, 8)}</g></g></svg>""");

    private static Markup Legend(IReadOnlyList<string> kinds, KindSign signs, TimelineFilter filter) => Markup.Of($"""
        <ul class="legend" aria-label="Kinds">{kinds.Select(kind => Markup.Of($"""<li><a href="{(filter with { Kind = filter.Kind == kind ? null : kind }).Address()}"{(filter.Kind == kind ? Markup.Of($" aria-current=\"true\"") : Markup.Empty)}>{Sign(kind, signs)} {kind}</a></li>"""))}</ul>
        """);

    private static Markup Filters(LibrarySnapshot library, IReadOnlyList<TimelineEntry> all, TimelineFilter filter)
    {
        var names = all.SelectMany(entry => entry.Names.Distinct()).GroupBy(name => name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostNames).Select(group => group.Key).Order(StringComparer.CurrentCultureIgnoreCase);
        return Markup.Of($"""
            <form class="filters" action="/timeline" method="get" aria-label="Filters">
            {Select("Kind", "kind", filter.Kind, all.Select(entry => entry.Kind).Distinct().Order(StringComparer.Ordinal).Select(kind => (kind, kind)))}
            {Select("Name", "name", filter.Name, names.Select(name => (name, name)))}
            {Select("Source", "source", filter.Source, library.Works.Select(work => (work.Key, work.Key)))}
            {Year("From", "from", filter.From)}{Year("To", "to", filter.To)}
            <button type="submit" class="quiet">Show</button>{Markup.If(!filter.IsEmpty, $"""<a class="quiet" href="/timeline">Show all</a><button type="button" class="quiet" data-copy-link="{filter.Address()}">Copy link</button>""")}
            </form>
            """);
    }

    private static Markup Select(string label, string name, string? chosen, IEnumerable<(string Value, string Text)> options) => Markup.Of($"""
        <div><label for="by-{name}">{label}</label><select id="by-{name}" name="{name}"><option value="">all</option>{options.Select(option => Markup.Of($"""<option value="{option.Value}"{(option.Value.Equals(chosen, StringComparison.OrdinalIgnoreCase) ? Markup.Of($" selected") : Markup.Empty)}>{option.Text}</option>"""))}</select></div>
        """);

    private static Markup Year(string label, string name, int? year) => Markup.Of($"""
        <div><label for="by-{name}">{label}</label><input id="by-{name}" name="{name}" type="text" inputmode="numeric" pattern="[0-9]{"{1,4}"}" size="4" placeholder="year" value="{(year is { } number ? Markup.Of($"{number}") : Markup.Empty)}"></div>
        """);
}
