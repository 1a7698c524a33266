namespace ChatBot.Corpus.Citations;

/// <summary>Chicago's full note: names in their own order, commas between, the facts of publication in parentheses.</summary>
internal static class ChicagoNote
{
    public static CitationText Note(CitedWork work, ChicagoEdition edition, Locator place)
    {
        var note = new CitationWriter();
        var locator = place.Chicago;
        if (work.IsLegal)
        {
            Comma(LegalReference.Add(note, work, italicCase: true), locator);
            Comma(note, work.Link);
            return note.Stop().ToText();
        }

        if (work.Authors.Count > 0) note.Add(Names([.. work.Authors.Select(name => AuthorNames.Natural(name))], edition)).Comma();
        else if (work.LedByEditors)
            note.Add($"{Names([.. work.Editors.Select(name => AuthorNames.Natural(name))], edition)}, "
                + $"{(work.Editors.Count == 1 ? "ed." : "eds.")}").Comma();
        ChicagoParts.Title(note, work, edition, inNote: true);
        switch (work.Kind)
        {
            case WorkKind.Journal:
                Journal(note, work, edition, locator);
                break;
            case WorkKind.Magazine or WorkKind.Newspaper:
                Comma(note, ChicagoParts.Periodical(work, edition), italic: true);
                Comma(note, DateForms.Chicago(work.Issued) ?? "n.d.");
                Comma(note, locator);
                break;
            case WorkKind.WebPage or WorkKind.Blog:
                Online(note, work, edition, locator);
                break;
            default:
                Published(note, work, edition);
                Comma(note, locator);
                break;
        }

        Comma(note, work.Link);
        return note.Stop().ToText();
    }

    private static void Journal(CitationWriter note, CitedWork work, ChicagoEdition edition, string? locator)
    {
        Comma(note, ChicagoParts.Periodical(work, edition), italic: true);
        var volume = work.Volume;
        if (volume is not null) note.Add(" " + volume);
        if (CitedWork.Blank(work.Item.Issue) is { } issue) note.Add($", no. {issue}");
        note.Add($" ({ChicagoParts.JournalDate(work)})");
        var pages = work.Pages;
        if (locator is not null) note.Add($": {locator}");
        else if (pages is not null) note.Add($": {PageRange.Chicago(pages)}");
    }

    private static void Online(CitationWriter note, CitedWork work, ChicagoEdition edition, string? locator)
    {
        var site = work.Kind is WorkKind.Blog ? work.ContainerHeadline(edition.LongPrepositions) : work.Site;
        Comma(note, site, italic: work.Kind is WorkKind.Blog);
        note.Add(ChicagoParts.BlogMark(work));
        if (DateForms.Chicago(work.Issued) is { } date) Comma(note, date);
        else if (DateForms.Chicago(work.Accessed) is { } accessed) Comma(note, $"accessed {accessed}");
        else Comma(note, "n.d.");
        Comma(note, locator);
    }

    private static void Published(CitationWriter note, CitedWork work, ChicagoEdition edition)
    {
        if (work.IsPart && work.ContainerHeadline(edition.LongPrepositions) is { } container)
        {
            note.Comma().Add("in ").Italic(container);
            if (work.Editors.Count > 0) Comma(note, $"ed. {ChicagoParts.EditorNames(work.Editors)}");
        }
        else if (work.Kind is WorkKind.Document && work.Container is { } whole) Comma(note, whole, italic: true);

        if (!work.IsPresented) Comma(note, Edition.Ordinal(work.Item.Edition));
        if (work.Kind is WorkKind.Book or WorkKind.Chapter && work.Volume is { } volume) Comma(note, $"vol. {volume}");
        if (ChicagoParts.ReportNumber(work) is { } report) Comma(note, report);
        note.Add(work switch
        {
            { Kind: WorkKind.Thesis } => $" ({ChicagoParts.Thesis(work, inNote: true)})",
            { IsPresented: true } => $" ({ChicagoParts.Occasion(work, inNote: true)})",
            { Kind: WorkKind.Manuscript } =>
                $" ({TitleText.LowerFirst(work.Genre ?? "Unpublished manuscript")}, {DateForms.Chicago(work.Issued) ?? "n.d."})",
            _ => $" ({ChicagoParts.Imprint(work, edition)})",
        });
    }

    private static void Comma(CitationWriter note, string? text, bool italic = false)
    {
        if (!string.IsNullOrEmpty(text)) note.Comma().Add(text, italic);
    }

    private static string Names(IReadOnlyList<string> names, ChicagoEdition edition) =>
        names.Count > edition.AuthorsInNote || names[^1] == AuthorNames.Others ? $"{names[0]} et al." : ChicagoParts.Joined(names);
}
