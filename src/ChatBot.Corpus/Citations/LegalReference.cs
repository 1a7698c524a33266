namespace ChatBot.Corpus.Citations;

/// <summary>
/// Court cases and acts as APA (7, 11.4 to 11.9) and Chicago (18, 14.269 ff.) cite them, after the Bluebook:
/// <c>Name v. Name, 12 F. Supp. 34 (D. Norland 1998)</c>.
/// </summary>
internal static class LegalReference
{
    /// <summary>The reference without the stop at its end.</summary>
    /// <param name="italicCase">Whether a case's name is in italics: in a note, not in APA's list of references.</param>
    public static CitationWriter Add(CitationWriter writer, CitedWork work, bool italicCase)
    {
        writer.Add(Name(work), italicCase && work.Kind is WorkKind.LegalCase);
        var reporter = string.Join(' ', new[] { work.Volume, work.Container, FirstPage(work) }.OfType<string>());
        foreach (var part in new[] { Number(work), reporter, Section(work) }.Where(part => !string.IsNullOrEmpty(part))) writer.Comma()
            .Add(part);
        return writer.Add($" ({string.Join(' ', new[] { CitedWork.Blank(work.Item.Authority), Date(work) }.OfType<string>())})");
    }

    /// <summary>The name of the case, or of the act in headline capitals.</summary>
    public static string Name(CitedWork work) =>
        work.Title is not { } title ? $"[{work.Description}]" : work.Headline(title, longPrepositions: true);

    /// <summary>The year; the day of a decision that no reporter has printed.</summary>
    private static string Date(CitedWork work) =>
        (work.Container is null && work.Kind is WorkKind.LegalCase ? DateForms.Chicago(work.Issued) : DateForms.ChicagoYear(work.Issued))
            ?? "n.d.";

    /// <summary>Where it begins, which is what a reporter is cited by.</summary>
    private static string? FirstPage(CitedWork work) => work.Pages is { } pages ? PageRange.Full(pages).Split('–')[0] : null;

    private static string? Number(CitedWork work) =>
        CitedWork.Blank(work.Item.Number) is not { } number ? null : char.IsDigit(number[0]) ? $"No. {number}" : number;

    private static string? Section(CitedWork work) =>
        CitedWork.Blank(work.Item.Section) is not { } section ? null : char.IsDigit(section[0]) ? $"§ {section}" : section;
}
