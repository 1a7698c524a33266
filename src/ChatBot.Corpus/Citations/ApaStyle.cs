using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// APA 7: author, date, title, source (https://apastyle.apa.org/style-grammar-guidelines/references). A missing author gives way to the
/// title, a missing title to a description in brackets, a missing date to <c>n.d.</c>
/// </summary>
internal static class ApaStyle
{
    private const int MostAuthors = 20;

    public static CitationText Entry(CitedWork work, Func<string, bool>? isProperNoun)
    {
        var entry = new CitationWriter();
        if (work.IsLegal) return LegalReference.Add(entry, work, italicCase: false).Stop().Add(work.Link).ToText();
        if (work.Authors.Count > 0) entry.Add(Names(work.Authors)).Stop();
        else if (work.LedByEditors) entry.Add($"{Names(work.Editors)} ({EditorMark(work)})").Stop();
        else Title(entry, work, isProperNoun);
        entry.Add($"({DateForms.Apa(work.Issued, IsYearOnly(work))})").Stop();
        if (work.Authors.Count > 0 || work.LedByEditors) Title(entry, work, isProperNoun);
        Source(entry, work, isProperNoun);
        if (work.Link is { } link)
        {
            var undated = work.IsOnline && work.Issued is null && work.Doi is null ? DateForms.Chicago(work.Accessed) : null;
            entry.Add(undated is null ? link : $"Retrieved {undated}, from {link}");
        }

        return entry.ToText();
    }

    /// <summary><c>(Family, 2014, para. 4)</c></summary>
    public static CitationText InText(CitedWork work, Locator locator)
    {
        var names = work.Authors.Count > 0 ? work.Authors : work.LedByEditors ? work.Editors : [];
        var mention = new CitationWriter().Add("(");
        if (names.Count > 0) mention.Add(AuthorNames.InText(names, "&"));
        else if (work.Title is null) mention.Add($"[{work.Description}]");
        else
        {
            var title = TitleText.Short(work.Title, work.Item.TitleShort);
            title = work.Headline(title, longPrepositions: true);
            if (work.Kind is WorkKind.Legislation) mention.Add(title);
            else if (IsStandalone(work)) mention.Italic(title);
            else mention.Quoted(title);
        }

        mention.Comma().Add(DateForms.Apa(work.Issued, yearOnly: true));
        if (locator.Apa is { } place) mention.Comma().Add(place);
        return mention.Add(")").ToText();
    }

    private static void Title(CitationWriter entry, CitedWork work, Func<string, bool>? isProperNoun)
    {
        if (work.Title is null) entry.Add($"[{work.Description}]");
        else
        {
            entry.Add(work.IsEnglish ? SentenceCase.Apply(work.Title, isProperNoun) : work.Title, italic: IsStandalone(work));
            if (Identified(work) is { } identified) entry.Space().Add($"({identified})");
            if (Form(work) is { } form) entry.Space().Add($"[{form}]");
        }

        entry.Stop();
    }

    /// <summary>Editors, edition, volume and number of a work that stands alone.</summary>
    private static string? Identified(CitedWork work)
    {
        var parts = new List<string>();
        if (work.Kind is WorkKind.Book) parts.AddRange(
            new[] { Edition.Ordinal(work.Item.Edition), work.Volume is { } volume ? $"Vol. {volume}" : null }.OfType<string>());
        if (work.Kind is WorkKind.Report && CitedWork.Blank(work.Item.Number) is { } number) parts.Add(
            $"{work.Genre} No. {number}".TrimStart());
        if (work.Kind is WorkKind.Thesis && CitedWork.Blank(work.Item.Number) is { } publication) parts.Add(
            $"Publication No. {publication}");
        var editors = work.Kind is WorkKind.Book && work.Authors.Count > 0 && work.Editors.Count > 0
            ? $"{EditorNames(work)}, {EditorMark(work)}" : null;
        return parts.Count == 0 ? editors : (editors is null ? "" : editors + "; ") + string.Join(", ", parts);
    }

    /// <summary>The description in brackets that works outside the usual kinds carry.</summary>
    private static string? Form(CitedWork work) => work.Kind switch
    {
        WorkKind.Thesis => string.Join(", ", new[] { work.Description, IsUnpublished(work) ? null : work.Publisher }.OfType<string>()),
        WorkKind.Report when CitedWork.Blank(work.Item.Number) is null => work.Genre,
        WorkKind.Manuscript => TitleText.UpperFirst(work.Genre ?? "Unpublished manuscript"),
        _ when work.IsPresented => TitleText.UpperFirst(work.Genre ?? (work.Kind is WorkKind.Speech ? "Speech" : "Paper presentation")),
        _ => null,
    };

    private static void Source(CitationWriter entry, CitedWork work, Func<string, bool>? isProperNoun)
    {
        if (work.IsPeriodical) Periodical(entry, work);
        else if (work.IsPart) Part(entry, work, isProperNoun);
        else if (work.Kind is WorkKind.Blog) entry.Italic(work.ContainerHeadline(longPrepositions: true)).Stop();
        else if (work.Kind is WorkKind.WebPage) Sentence(entry, work.Site);
        else if (work.IsPresented) Sentence(entry, string.Join(", ", new[] { work.Event, work.Place }.OfType<string>()));
        else if (work.Kind is WorkKind.Thesis) Sentence(entry, IsUnpublished(work) ? work.Publisher : work.Container);
        else
        {
            if (work.Kind is WorkKind.Document && work.Container is { } container) entry.Italic(container).Stop();
            Sentence(entry, work.Publisher);
        }
    }

    private static void Periodical(CitationWriter entry, CitedWork work)
    {
        if (work.Container is null) return;
        entry.Italic(work.ContainerHeadline(longPrepositions: true));
        var volume = work.Volume;
        if (volume is not null) entry.Italic(", " + volume);
        if (CitedWork.Blank(work.Item.Issue) is { } issue) entry.Add($"{(volume is null ? ", " : "")}({issue})");
        if (work.Pages is { } pages) entry.Add($", {(PageRange.IsArticle(pages) ? "Article " : "")}{PageRange.Full(pages)}");
        else if (CitedWork.Blank(work.Item.Number) is { } article) entry.Add($", Article {article}");
        entry.Stop();
    }

    private static void Part(CitationWriter entry, CitedWork work, Func<string, bool>? isProperNoun)
    {
        if (work.Container is null) return;
        entry.Add("In ");
        if (work.Editors.Count > 0) entry.Add($"{EditorNames(work)} ({EditorMark(work)}), ");

        // The title of proceedings is the name of a meeting, which keeps its capitals.
        entry.Italic(work.Kind is WorkKind.Chapter && work.IsEnglish ? SentenceCase.Apply(work.Container, isProperNoun) : work.Container);
        var details = new[]
        {
            Edition.Ordinal(work.Item.Edition),
            work.Volume is { } volume ? $"Vol. {volume}" : null,
            work.Pages is { } pages ? PageRange.Labelled(pages, PageRange.Full(pages)) : null,
        }.OfType<string>().ToArray();
        if (details.Length > 0) entry.Add($" ({string.Join(", ", details)})");
        entry.Stop();
        Sentence(entry, work.Publisher);
    }

    private static string EditorNames(CitedWork work) =>
        AuthorNames.Joined([.. work.Editors.Select(AuthorNames.NaturalInitials)], work.Editors.Count == 2 ? " & " : ", & ");

    private static string EditorMark(CitedWork work) => work.Editors.Count == 1 ? "Ed." : "Eds.";

    /// <summary>A thesis that no database or archive is named for (APA 7, 10.6).</summary>
    private static bool IsUnpublished(CitedWork work) => work.Link is null && work.Container is null;

    private static void Sentence(CitationWriter entry, string? text)
    {
        if (!string.IsNullOrEmpty(text)) entry.Add(text).Stop();
    }

    private static string Names(IReadOnlyList<CslName> names)
    {
        var forms = names.Select(AuthorNames.InvertedInitials).ToArray();
        return forms.Length <= MostAuthors
            ? AuthorNames.Joined(forms, ", & ")
            : $"{string.Join(", ", forms.Take(MostAuthors - 1))}, . . . {forms[^1]}";
    }

    private static bool IsStandalone(CitedWork work) =>
        !work.IsPeriodical && !work.IsPart && work.Kind is not WorkKind.Blog;

    /// <summary>Works whose reference gives the year alone (APA 7, 9.14).</summary>
    private static bool IsYearOnly(CitedWork work) =>
        work.IsPart || work.Kind is WorkKind.Journal or WorkKind.Book or WorkKind.Report or WorkKind.Thesis or WorkKind.Manuscript;
}
