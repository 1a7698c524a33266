using ChatBot.Pictures;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Timeline;

/// <summary>The timeline: filters, the drawing, and the same as a list.</summary>
internal sealed class TimelinePage(TimelineEntries entries, TimelinePictures pictures)
{
    public const string Lead =
        "What the documents date. The more exact a date, the shorter its mark; what was planned, expected or cancelled is hollow.";

    private const int MostNames = 200;

    /// <summary>Of the labels on the drawings.</summary>
    private const float FontSize = 12;

    /// <summary>
    /// A drawing each for windows as narrow as a phone, for wider ones and for wide ones: the stylesheet shows one of them.
    /// </summary>
    private static readonly (string Name, double Width)[] Drawings = [("narrow", 320), ("middling", 620), ("wide", 960)];

    /// <param name="library">The library.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="view">What the filter lets through.</param>
    public Markup Of(LibrarySnapshot library, TimelineFilter filter, TimelineView view)
    {
        var (all, signs) = (entries.Of(library), new Sign(Sign.Kinds(library)));
        var kinds = all.Select(entry => entry.Kind).Distinct().OrderBy(kind => kind == TimelineEntry.Other)
            .ThenBy(kind => kind, StringComparer.Ordinal).ToList();
        return Markup.Of($"""
            <h1>Timeline</h1>
            <p class="lead">{Lead}</p>
            {Filters(library, all, filter)}
            {Legend(kinds, signs, filter)}
            <p class="small" role="status">{Count(view.Found, all.Count)}{(
                view.Found > TimelineViews.Most ? $" The first {TimelineViews.Most} are drawn; narrow them by years or kind." : "")}{Long(
                    library)}</p>
            {(view.Marks.Count == 0 ? Nothing(all.Count) : Drawing(view, signs))}
            """);
    }

    private static string Count(int found, int all) => found == all ? $"{all} dated passages." : $"{found} of {all} dated passages.";

    private static string Long(LibrarySnapshot library) => TimelineEntries.LongIn(library) is > 0 and var count
        ? $" {CountedNoun.Of(count, "date")} of more than {TimelineEntries.LongestYears} years {(count == 1 ? "is" : "are")} not drawn."
            : "";

    private static Markup Nothing(int all) => all == 0
        ? Markup.Of($"""<p class="notice">No document of this library dates anything that could be drawn.</p>""")
        : Markup.Of($"""<p class="notice">Nothing in the library meets these filters. <a href="/timeline">Show all</a></p>""");

    private Markup Drawing(TimelineView view, Sign signs)
    {
        var drawing = new TimelineDrawing(signs, view);
        var marks = view.Marks.Select(each => each.Mark).ToList();
        return Markup.Of($"""
            <a class="skip-drawing" href="#list">Skip the drawing</a>
            <div class="drawing" tabindex="0" role="region"
              aria-label="Drawing">{Drawings.Select(
                  each => drawing.Svg(pictures.Lay(marks, each.Width, FontSize), each.Width, each.Name))}</div>
            <div id="detail" class="detail" aria-hidden="true"><p class="small">Point at a mark, tap it, or move through them with Tab,
              to read what it stands for. A click, or a second tap, opens it in its document.</p></div>
            <section class="listed"><h2 id="list" tabindex="-1">The same as a list</h2>
            <ol class="events">{view.Marks.Select((each, number) => Item(each.Mark, each.Told, number, signs))}</ol></section>
            """);
    }

    private static Markup Item(PictureMark mark, IReadOnlyList<TimelineEntry> told, int number, Sign signs) => Markup.Of($"""
        <li id="e{number + 1}"><p class="source"><span class="date" title="{mark.Date.Edtf}">{DateFormat.Of(mark.Date)}</span>
          {KeySign(mark.Kind, signs, mark.IsOpen)} {mark.Kind}</p>{told.Select(Told)}</li>
        """);

    private static Markup Told(TimelineEntry entry) => Markup.Of($"""
        <blockquote cite="{QuotationLink.Path(entry.Quotation)}" lang="{entry.Quotation.Work.Item.Language ?? "en"}"
          dir="auto">{entry.Quotation.Exact}</blockquote>
        <p class="source">{entry.Labels.Select(label => Markup.Of($"""<span class="label {label}">{LabelWords.Of(label)}</span> """))}<a
          href="{QuotationLink.Path(entry.Quotation)}"><bdi>{SourceLine.Of(entry.Quotation)}</bdi></a></p>
        """);

    private static Markup KeySign(string kind, Sign signs, bool isOpen = false) =>
        Markup.Of($"""<svg class="sign-key mark {signs.ClassOf(kind)}{(isOpen ? " open" : "")}" width="16" height="16" viewBox="-8 -8 """
        + $"""16 16" aria-hidden="true"><path class="sign" d="{signs.PathOf(kind)}"/></svg>""");

    private static Markup Legend(IReadOnlyList<string> kinds, Sign signs, TimelineFilter filter) => Markup.Of($"""
        <ul class="legend" aria-label="Kinds">{kinds.Select(
            kind => Markup.Of($"""<li><a href="{(filter with { Kind = filter.Kind == kind ? null : kind })
            .Address()}"{(filter.Kind == kind ? Markup.Of($" aria-current=\"true\"") : Markup.Empty)}>{KeySign(
                kind, signs)} {kind}</a></li>"""))}</ul>
        """);

    private static Markup Filters(LibrarySnapshot library, IReadOnlyList<TimelineEntry> all, TimelineFilter filter)
    {
        var names = all.SelectMany(entry => entry.Names.Select(name => name.Canonical).Distinct()).GroupBy(name => name)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostNames).Select(group => group.Key).Order(StringComparer.CurrentCultureIgnoreCase);
        return Markup.Of($"""
            <form class="filters" action="/timeline" method="get" aria-label="Filters">
            {Select("Kind", "kind", filter.Kind, all.Select(entry => entry.Kind).Distinct().Order(StringComparer.Ordinal)
                .Select(kind => (kind, kind)))}
            {Select("Name", "name", filter.Name, names.Select(name => (name, name)))}
            {Select("Source", "source", filter.Source, library.Works.Select(work => (work.Key, work.Key)))}
            {Year("From", "from", filter.From)}{Year("To", "to", filter.To)}
            <button type="submit" class="quiet">Show</button>{Markup.If(!filter.IsEmpty,
                $"""<a class="quiet" href="/timeline">Show all</a><button type="button" class="quiet" """
                + $"""data-copy-link="{filter.Address()}">Copy link</button>""")}
            </form>
            """);
    }

    private static Markup Select(string label, string name, string? chosen, IEnumerable<(string Value, string Text)> options) =>
        Markup.Of($"""
        <div><label for="by-{name}">{label}</label><select id="by-{name}" name="{name}"><option
          value="">all</option>{options.Select(
              option => Markup.Of(
                  $"""<option value="{option.Value}"{(option.Value.Equals(chosen, StringComparison.OrdinalIgnoreCase)
                      ? Markup.Of($" selected") : Markup.Empty)}>{option.Text}</option>"""))}</select></div>
        """);

    private static Markup Year(string label, string name, int? year) => Markup.Of($"""
        <div class="year-field"><label for="by-{name}">{label}</label><input id="by-{name}" name="{name}" type="text" inputmode="numeric"
          pattern="[0-9]{"{1,4}"}" size="4" placeholder="year" value="{(year is { } number ? Markup.Of($"{number}") : Markup.Empty)}"></div>
        """);
}
