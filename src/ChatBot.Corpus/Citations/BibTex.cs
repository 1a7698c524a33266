using System.Globalization;
using System.Text;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// BibTeX, in UTF-8 (http://tug.ctan.org/info/bibtex/tamethebeast/). Titles are braced so that no style changes their capitals.
/// </summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry, ended by a newline.</summary>
    public static string Of(CslItem item)
    {
        var work = new CitedWork(item);
        var bib = new StringBuilder($"@{EntryType(work)}{{{Key(item.Id)},\n");
        Field("author", Names(work.Authors));
        Field("editor", Names(work.Editors));
        Field("title", work.Title is { } title ? $"{{{Italics(Escape(title), @"\textit{", "}")}}}" : null);
        Field(work.IsPart ? "booktitle" : work.IsPeriodical ? "journal" : "howpublished", EscapedOrNull(work.Container));
        Field("volume", EscapedOrNull(work.Volume));
        Field("number", EscapedOrNull(CitedWork.Blank(item.Issue) ?? CitedWork.Blank(item.Number)));
        Field("edition", EscapedOrNull(CitedWork.Blank(item.Edition)));
        Field("pages", work.Pages is { } pages ? Escape(PageRange.Full(pages)).Replace("–", "--", StringComparison.Ordinal) : null);
        Field(PublisherField(work), EscapedOrNull(CitedWork.Blank(item.Publisher)));
        Field("address", EscapedOrNull(CitedWork.Blank(item.PublisherPlace)));
        Field("type", work.Kind is WorkKind.Report or WorkKind.Thesis ? EscapedOrNull(CitedWork.Blank(item.Genre)) : null);
        if (work.Issued is { Circa: false, Uncertain: false, IsRange: false, Start: { Year: > 0 } date })
        {
            Field("year", date.Year.ToString(CultureInfo.InvariantCulture));
            if (date.Month is { } month) bib.Append($"  month = {Months[month - 1]},\n");
            Field("day", date.Day?.ToString(CultureInfo.InvariantCulture));
        }
        else if (work.Issued is not null) Field("year", DateForms.ChicagoYear(work.Issued));

        Field("doi", work.Doi);
        Field("url", CitedWork.Blank(item.Url));
        Field("urldate", work.Accessed is { IsRange: false, Start: { Day: not null } } ? work.Accessed.ToInterval()?.Edtf : null);
        Field("issn", EscapedOrNull(CitedWork.Blank(item.Issn)));
        Field("isbn", EscapedOrNull(CitedWork.Blank(item.Isbn)));
        Field("language", EscapedOrNull(CitedWork.Blank(item.Language)));
        Field("note", EscapedOrNull(CitedWork.Blank(item.Note) ?? (work.Kind is WorkKind.Manuscript ? "Unpublished manuscript" : null)));
        return bib.Append("}\n").ToString();

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) bib.Append($"  {name} = {{{value}}},\n");
        }
    }

    private static string EntryType(CitedWork work) => work.Kind switch
    {
        _ when work.IsPeriodical => "article",
        WorkKind.Book => "book",
        WorkKind.Chapter => "incollection",
        WorkKind.ConferencePaper when work.IsPart => "inproceedings",
        WorkKind.Thesis => work.Genre?.Contains("master", StringComparison.OrdinalIgnoreCase) == true ? "mastersthesis" : "phdthesis",
        WorkKind.Report => "techreport",
        WorkKind.Manuscript => "unpublished",
        _ => "misc",
    };

    private static string PublisherField(CitedWork work) => work.Kind switch
    {
        WorkKind.Thesis => "school",
        WorkKind.Report => "institution",
        WorkKind.Book or WorkKind.Chapter => "publisher",
        _ when work.IsPart => "publisher",
        _ => "organization",
    };

    private static string Names(IEnumerable<CslName> names) => string.Join(" and ", names.Select(Name));

    /// <summary><c>von Family, Jr., Given</c>; a name without parts in braces of its own, so that it is not cut at its blanks.</summary>
    private static string Name(CslName name)
    {
        if (CitedWork.Blank(name.Literal) is { } literal) return literal is "others" or "et al" or AuthorNames.Others ? "others"
            : $"{{{Escape(literal)}}}";
        var family = CitedWork.Blank(name.Family);
        if (family is null) return $"{{{Escape(name.Given!.Trim())}}}";
        var particles = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.Select(CitedWork.Blank)
            .OfType<string>());
        // A family name of several words is braced: BibTeX would take its small words for particles.
        var last = family.Contains(' ') ? $"{{{Escape(family)}}}" : Escape(family);
        var parts = new[] { particles.Length > 0 ? $"{Escape(particles)} {last}"
            : last, EscapedOrNull(CitedWork.Blank(name.Suffix)), EscapedOrNull(CitedWork.Blank(name.Given)) };
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Italics(string title, string on, string off) => TitleText.Plain(title
        .Replace($"{TitleText.ItalicOn}", on, StringComparison.Ordinal).Replace($"{TitleText.ItalicOff}", off, StringComparison.Ordinal));

    private static string? EscapedOrNull(string? text) => text is null ? null : Escape(text);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{c}",
                '\r' or '\n' or '\t' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Only what BibTeX allows in a key.</summary>
    private static string Key(string id)
    {
        var key = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.' ? c : '-')).Trim('-');
        return key.Length == 0 ? "source" : key;
    }
}
