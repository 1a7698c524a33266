using System.Text;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// RIS, the tagged format that reference managers exchange (https://refdb.sourceforge.net/manual/c1107.html): lines end in CR LF.
/// </summary>
public static class Ris
{
    /// <summary>One record, from TY to ER.</summary>
    public static string Of(CslItem item)
    {
        var work = new CitedWork(item);
        var ris = new StringBuilder();
        Tag("TY", Type(work));
        Tag("ID", item.Id);
        foreach (var name in work.Authors) Tag("AU", Name(name));
        foreach (var name in work.Editors) Tag(work.IsPart ? "A2" : "ED", Name(name));
        Tag("TI", work.Title is { } title ? TitleText.Plain(title) : null);
        Tag("T2", work.Kind is WorkKind.ConferencePaper ? work.Event ?? work.Container : work.Container ?? work.Event);
        Tag("C3", work.Kind is WorkKind.ConferencePaper ? work.Container : null);
        Tag("VL", work.Volume);
        Tag("IS", CitedWork.Blank(item.Issue));
        Tag("M1", CitedWork.Blank(item.Number));
        Tag("ET", CitedWork.Blank(item.Edition));
        Pages();
        Tag("PB", CitedWork.Blank(item.Publisher));
        Tag("CY", work.Place);
        Tag("M3", CitedWork.Blank(item.Genre));
        Dates();
        Tag("DO", work.Doi);
        Tag("UR", CitedWork.Blank(item.Url));
        Tag("SN", CitedWork.Blank(item.Issn) ?? CitedWork.Blank(item.Isbn));
        Tag("LA", CitedWork.Blank(item.Language));
        Tag("AB", CitedWork.Blank(item.Abstract));
        Tag("N1", CitedWork.Blank(item.Note));
        Tag("Y2", Slashes(work.Accessed));
        return ris.Append("ER  - \r\n").ToString();

        void Tag(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value)) ris.Append($"{tag}  - {value.ReplaceLineEndings(" ")}\r\n");
        }

        void Pages()
        {
            if (work.Pages is not { } pages) return;
            var ends = PageRange.Full(pages).Split('–');
            Tag("SP", ends[0]);
            if (ends.Length == 2) Tag("EP", ends[1]);
        }

        void Dates()
        {
            Tag("PY", work.Issued?.Start?.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
            Tag("DA", Slashes(work.Issued));
        }
    }

    /// <summary><c>YYYY/MM/DD/words</c>; what is not known stays empty between the slashes.</summary>
    private static string? Slashes(RecordDate? date)
    {
        if (date is null) return null;
        if (date.Start is not { } start) return $"///{date.Literal}";
        var words = date.Circa ? "circa" : date.End is null ? "" : DateForms.Chicago(date);
        return $"{start.Year:D4}/{start.Month:D2}/{start.Day:D2}/{words}";
    }

    /// <summary><c>Family, Given, Suffix</c>, the particles with the family's name.</summary>
    private static string Name(CslName name) => name.Literal ?? string.Join(", ", new[]
    {
        string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }.Where(
            part => !string.IsNullOrWhiteSpace(part))),
        name.Given, name.Suffix,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Type(CitedWork work) => work.Kind switch
    {
        WorkKind.Journal => "JOUR",
        WorkKind.Magazine => "MGZN",
        WorkKind.Newspaper => "NEWS",
        WorkKind.WebPage => "ELEC",
        WorkKind.Blog => "BLOG",
        WorkKind.Report => "RPRT",
        WorkKind.Book => "BOOK",
        WorkKind.Chapter => "CHAP",
        WorkKind.ConferencePaper => work.IsPart ? "CONF" : "CPAPER",
        WorkKind.Thesis => "THES",
        WorkKind.Manuscript => "UNPB",
        WorkKind.LegalCase => "CASE",
        WorkKind.Legislation => work.Item.Type == "bill" ? "BILL" : "STAT",
        _ => "GEN",
    };
}
