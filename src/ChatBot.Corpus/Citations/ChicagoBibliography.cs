using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>Chicago's bibliography entry: the first name inverted, stops between the parts.</summary>
internal static class ChicagoBibliography
{
    public static CitationText Entry(CitedWork work, ChicagoEdition edition)
    {
        var entry = new CitationWriter();
        if (work.IsLegal)
        {
            Sentence(LegalReference.Add(entry, work, italicCase: true).Stop(), work.Link);
            return entry.ToText();
        }

        if (work.Authors.Count > 0) entry.Add(Names(work.Authors, edition)).Stop();
        else if (work.LedByEditors) entry.Add($"{Names(work.Editors, edition)}, {(work.Editors.Count == 1 ? "ed." : "eds.")}").Stop();
        ChicagoParts.Title(entry, work, edition, inNote: false);
        entry.Stop();
        switch (work.Kind)
        {
            case WorkKind.Journal:
                Journal(entry, work, edition);
                break;
            case WorkKind.Magazine or WorkKind.Newspaper:
                if (ChicagoParts.Periodical(work, edition) is { } periodical) entry.Italic(periodical).Comma();
                Sentence(entry, DateForms.Chicago(work.Issued) ?? "n.d.");
                break;
            case WorkKind.WebPage or WorkKind.Blog:
                Online(entry, work, edition);
                break;
            default:
                Published(entry, work, edition);
                break;
        }

        Sentence(entry, work.Link);
        return entry.ToText();
    }

    private static void Journal(CitationWriter entry, CitedWork work, ChicagoEdition edition)
    {
        entry.Italic(ChicagoParts.Periodical(work, edition));
        if (work.Volume is { } volume) entry.Add(" " + volume);
        if (CitedWork.Blank(work.Item.Issue) is { } issue) entry.Add($", no. {issue}");
        entry.Add($"{(entry.IsEmpty || work.Container is null ? "" : " ")}({ChicagoParts.JournalDate(work)})");
        if (work.Pages is { } pages) entry.Add($": {PageRange.Chicago(pages)}");
        entry.Stop();
    }

    private static void Online(CitationWriter entry, CitedWork work, ChicagoEdition edition)
    {
        var date = DateForms.Chicago(work.Issued);
        if (work.Kind is WorkKind.Blog)
        {
            if (work.ContainerHeadline(edition.LongPrepositions) is { } blog) entry.Italic(blog).Add(ChicagoParts.BlogMark(work)).Comma();
        }
        else Sentence(entry, work.Site);

        if (date is not null) Sentence(entry, date);
        else if (DateForms.Chicago(work.Accessed) is { } accessed) Sentence(entry, $"Accessed {accessed}");
        else Sentence(entry, "n.d.");
    }

    private static void Published(CitationWriter entry, CitedWork work, ChicagoEdition edition)
    {
        if (work.Kind is WorkKind.Thesis) Sentence(entry, ChicagoParts.Thesis(work, inNote: false));
        else if (work.IsPresented) Sentence(entry, ChicagoParts.Occasion(work, inNote: false));
        else if (work.Kind is WorkKind.Manuscript)
            Sentence(entry, $"{TitleText.UpperFirst(work.Genre ?? "Unpublished manuscript")}, {DateForms.Chicago(work.Issued) ?? "n.d."}");
        else
        {
            Whole(entry, work, edition);
            Sentence(entry, Edition.Ordinal(work.Item.Edition));
            if (work.Kind is WorkKind.Book or WorkKind.Chapter && work.Volume is { } volume) Sentence(entry, $"Vol. {volume}");
            Sentence(entry, ChicagoParts.ReportNumber(work));
            Sentence(entry, ChicagoParts.Imprint(work, edition));
        }
    }

    /// <summary>The volume of which the work is a part.</summary>
    private static void Whole(CitationWriter entry, CitedWork work, ChicagoEdition edition)
    {
        if (work.IsPart && work.ContainerHeadline(edition.LongPrepositions) is { } container)
        {
            entry.Add("In ").Italic(container);
            if (work.Editors.Count > 0) entry.Comma().Add($"edited by {ChicagoParts.EditorNames(work.Editors)}");
            if (edition.WithPlace && work.Pages is { } pages) entry.Comma().Add(PageRange.Chicago(pages));
            entry.Stop();
        }
        else if (work.Kind is WorkKind.Document && work.Container is { } whole) entry.Italic(whole).Stop();
    }

    private static void Sentence(CitationWriter entry, string? text)
    {
        if (!string.IsNullOrEmpty(text)) entry.Add(text).Stop();
    }

    private static string Names(IReadOnlyList<CslName> names, ChicagoEdition edition)
    {
        var more = names.Count > edition.AuthorsListed;
        var listed = names.Take(more ? edition.AuthorsKept : names.Count).ToArray();
        var forms = listed.Select((name, i) => i == 0 ? AuthorNames.Inverted(name) : AuthorNames.Natural(name)).ToArray();
        if (more) return $"{string.Join(", ", forms)}, et al.";
        return AuthorNames.Joined(forms, ", and ");
    }
}
