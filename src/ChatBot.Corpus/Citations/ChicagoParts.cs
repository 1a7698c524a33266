using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>What a note and a bibliography entry of Chicago have in common.</summary>
internal static class ChicagoParts
{
    /// <summary>True for titles in quotation marks; the others are in italics.</summary>
    public static bool IsQuoted(CitedWork work) =>
        work.IsPeriodical || work.IsOnline || work.IsPresented || work.IsPart || work.Kind is WorkKind.Thesis or WorkKind.Manuscript;

    public static void Title(CitationWriter writer, CitedWork work, ChicagoEdition edition, bool inNote)
    {
        if (work.Title is null)
        {
            writer.Add(inNote && !writer.IsEmpty ? TitleText.LowerFirst(work.Description) : work.Description);
            return;
        }

        var title = work.Headline(work.Title, edition.LongPrepositions);
        if (IsQuoted(work)) writer.Quoted(title);
        else writer.Italic(title);
    }

    /// <summary><c>Publisher, 2014</c>, with the place before it in the 17th edition; <c>n.d.</c> without a date.</summary>
    public static string Imprint(CitedWork work, ChicagoEdition edition)
    {
        var publisher = CitedWork.Blank(work.Item.Publisher);
        var place = edition.WithPlace ? CitedWork.Blank(work.Item.PublisherPlace) : null;
        var house = (place, publisher) switch
        {
            (null, null) => null,
            (null, _) => publisher,
            (_, null) => place,
            _ => $"{place}: {publisher}",
        };
        // A report or a document bears its day; a book its year.
        var date = work.Kind is WorkKind.Report or WorkKind.Document ? DateForms.Chicago(work.Issued) : DateForms.ChicagoYear(work.Issued);
        return house is null ? date ?? "n.d." : $"{house}, {date ?? "n.d."}";
    }

    /// <summary>The year where the issue is numbered, else as much of the date as is known.</summary>
    public static string JournalDate(CitedWork work) =>
        (CitedWork.Blank(work.Item.Issue) is null ? DateForms.Chicago(work.Issued) : DateForms.ChicagoYear(work.Issued)) ?? "n.d.";

    /// <summary>A periodical's name without its initial "The".</summary>
    public static string? Periodical(CitedWork work, ChicagoEdition edition) =>
        work.ContainerHeadline(edition.LongPrepositions) is { } name && work.IsEnglish && name.StartsWith("The ", StringComparison.Ordinal)
            ? name[4..] : work.ContainerHeadline(edition.LongPrepositions);

    /// <summary>The degree and the university of a thesis.</summary>
    public static string Thesis(CitedWork work, bool inNote) => string.Join(", ", new[]
    {
        inNote ? TitleText.LowerFirst(work.Genre ?? "Thesis") : work.Description,
        CitedWork.Blank(work.Item.Publisher),
        DateForms.ChicagoYear(work.Issued) ?? "n.d.",
    }.OfType<string>());

    /// <summary>What was given, where and when.</summary>
    public static string Occasion(CitedWork work, bool inNote)
    {
        var kind = work.Genre ?? (work.Kind is WorkKind.Speech ? "Speech" : work.Event is null ? "Conference paper" : "Paper presented at");
        if (inNote) kind = TitleText.LowerFirst(kind);
        else kind = TitleText.UpperFirst(kind);
        var rest = new[] { work.Event, work.Place, DateForms.Chicago(work.Issued) ?? "n.d." }.OfType<string>();
        return kind.EndsWith(" at", StringComparison.Ordinal) ? $"{kind} {string.Join(", ", rest)}" : string.Join(", ", rest.Prepend(kind));
    }

    /// <summary>A blog is said to be one, unless its name does so.</summary>
    public static string BlogMark(CitedWork work) =>
        work.Kind is WorkKind.Blog && work.Container?.Contains("blog", StringComparison.OrdinalIgnoreCase) == false ? " (blog)" : "";

    public static string? ReportNumber(CitedWork work) =>
        work.Kind is WorkKind.Report && CitedWork.Blank(work.Item.Number) is { } number ? $"{work.Genre ?? "Report"} no. {number}" : null;

    public static string EditorNames(IReadOnlyList<CslName> names) => Joined([.. names.Select(name => AuthorNames.Natural(name))]);

    public static string Joined(IReadOnlyList<string> names) =>
        names is [var first, var second] ? $"{first} {(second == AuthorNames.Others ? "" : "and ")}{second}"
            : AuthorNames.Joined(names, ", and ");
}
