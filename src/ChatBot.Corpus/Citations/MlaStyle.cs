using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// MLA 9: author, title, container and its numbers (https://style.mla.org/works-cited/works-cited-a-quick-guide/). What is missing is left
/// out, an undated work gets its date of access, and an organisation that published its own work is named once, as the publisher.
/// </summary>
internal static class MlaStyle
{
    public static CitationText Entry(CitedWork work)
    {
        var entry = new CitationWriter();
        if (work.IsLegal) entry.Add(CitedWork.Blank(work.Item.Authority)).Stop();
        else if (Authors(work) is { Count: > 0 } authors) entry.Add(Names(authors)).Stop();
        else if (work.LedByEditors) entry.Add($"{Names(work.Editors)}, {(work.Editors.Count == 1 ? "editor" : "editors")}").Stop();
        Title(entry, work);
        var date = DateForms.Mla(work.Issued);
        if (work.Kind is WorkKind.Thesis && date is not null) entry.Add(date).Stop();
        var elements = Elements(work, date).ToArray();
        for (var i = 0; i < elements.Length; i++)
        {
            // "no. 17" after a comma, "No. 17" after the title's stop.
            entry.Add(i == 0 ? TitleText.UpperFirst(elements[i].Text) : elements[i].Text, elements[i].Italic);
            if (i < elements.Length - 1) entry.Comma();
            else entry.Stop();
        }

        if (work.IsPresented && work.Genre is { } genre) entry.Add(TitleText.UpperFirst(genre)).Stop();
        if ((work.Issued is null || work.IsOnline) && DateForms.Mla(work.Accessed) is { } accessed) entry.Add($"Accessed {accessed}")
            .Stop();
        return entry.ToText();
    }

    /// <summary><c>(Family, par. 4)</c></summary>
    public static CitationText InText(CitedWork work, Locator locator)
    {
        var names = Authors(work) is { Count: > 0 } authors ? authors : work.LedByEditors ? work.Editors : [];
        var mention = new CitationWriter().Add("(");
        if (names.Count > 0) mention.Add(AuthorNames.InText(names, "and"));
        else if (work.Title is null) mention.Add(work.Description);
        else
        {
            var title = Cased(TitleText.Short(work.Title, work.Item.TitleShort), work);
            if (IsQuoted(work)) mention.Quoted(title);
            else mention.Italic(title);
        }

        if (locator.Page is { } page) mention.Space().Add(PageRange.LastTwo(page));
        else if (locator.Paragraph is { } number) mention.Comma(afterQuestion: false).Add($"par. {number}");
        return mention.Add(")").ToText();
    }

    private static void Title(CitationWriter entry, CitedWork work)
    {
        if (work.Title is null) entry.Add(work.Description);
        else if (IsQuoted(work)) entry.Quoted(Cased(work.Title, work));
        else entry.Italic(Cased(work.Title, work));
        entry.Stop();
    }

    private static IEnumerable<(string Text, bool Italic)> Elements(CitedWork work, string? date)
    {
        var item = work.Item;
        if (work.IsPresented)
        {
            if (work.Event is { } happening) yield return (happening, false);
        }
        else if (work.ContainerHeadline(longPrepositions: false) is { } container) yield return (container, true);

        if (work.IsPart && work.Editors.Count > 0) yield return ($"edited by {EditorNames(work.Editors)}", false);
        if (!work.IsPeriodical && Edition.Ordinal(item.Edition) is { } edition) yield return (edition, false);
        if (work.Volume is { } volume) yield return ($"vol. {volume}", false);
        if ((CitedWork.Blank(item.Issue) ?? CitedWork.Blank(item.Number)) is { } number) yield return ($"no. {number}", false);
        if (!work.IsPeriodical && CitedWork.Blank(item.Publisher) is { } publisher && publisher != work.Container) yield return (
            publisher, false);
        if (work.Kind is WorkKind.Thesis && work.Genre is { } degree) yield return (TitleText.LowerFirst(degree), false);
        if (date is not null && work.Kind is not WorkKind.Thesis) yield return (date, false);
        if (work.Pages is { } pages) yield return (PageRange.Labelled(pages, PageRange.LastTwo(pages)), false);
        if (work.IsPresented && work.Place is { } place) yield return (place, false);
        if (work.Doi is not null) yield return (work.Link!, false);
        else if (work.Link is { } link) yield return (WithoutScheme(link), false);
    }

    /// <summary>Without <c>https://</c>, which MLA leaves off.</summary>
    private static string WithoutScheme(string link)
    {
        var scheme = link.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 ? link[(scheme + 3)..] : link;
    }

    private static IReadOnlyList<CslName> Authors(CitedWork work) =>
        new[] { CitedWork.Blank(work.Item.Publisher), work.IsOnline ? work.Container : null }.OfType<string>().Any(work.IsOnlyAuthor) ? []
            : work.Authors;

    private static string Names(IReadOnlyList<CslName> names) => names.Count switch
    {
        1 => AuthorNames.Inverted(names[0]),
        2 when !AuthorNames.EndInOthers(names) =>
            $"{AuthorNames.Inverted(names[0])}, and {AuthorNames.Natural(names[1], suffixComma: true)}",
        _ => $"{AuthorNames.Inverted(names[0])}, et al.",
    };

    private static string EditorNames(IReadOnlyList<CslName> names) => names.Count switch
    {
        1 => AuthorNames.Natural(names[0], suffixComma: true),
        2 when !AuthorNames.EndInOthers(names) =>
            $"{AuthorNames.Natural(names[0], suffixComma: true)} and {AuthorNames.Natural(names[1], suffixComma: true)}",
        _ => $"{AuthorNames.Natural(names[0], suffixComma: true)} et al.",
    };

    private static string Cased(string title, CitedWork work) => work.Headline(title, longPrepositions: false);

    /// <summary>Short works and parts stand in quotation marks, whole works in italics.</summary>
    private static bool IsQuoted(CitedWork work) =>
        work.IsPeriodical || work.IsOnline || work.Kind is WorkKind.Chapter or WorkKind.ConferencePaper or WorkKind.Speech;
}
