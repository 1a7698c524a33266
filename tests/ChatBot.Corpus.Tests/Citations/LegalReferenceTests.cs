using ChatBot.Corpus.Citations;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class LegalReferenceTests
{
    private const string Reported = """
        {"id": "x", "type": "legal_case", "title": "Pilots' Union v. Port of Holm", "volume": "31", "container-title": "Marit. Rep.", "page": "207-215",
         "authority": "Norland Sup. Ct.", "issued": {"date-parts": [[1987, 4, 2]]}}
        """;

    private const string Unreported = """
        {"id": "x", "type": "legal_case", "title": "In re Grey Gull", "number": "09-114", "authority": "Ct. App.", "issued": {"date-parts": [[2009, 6, 8]]}, "URL": "https://law.example/114"}
        """;

    private const string Act = """
        {"id": "x", "type": "legislation", "title": "Harbours and Tides Act", "volume": "12", "container-title": "Norl. Code", "section": "40", "issued": {"date-parts": [[1961]]}}
        """;

    [Theory]
    [InlineData(Reported, CitationStyle.Apa, "Pilots’ Union v. Port of Holm, 31 Marit. Rep. 207 (Norland Sup. Ct. 1987).",
        "(*Pilots’ Union v. Port of Holm*, 1987, para. 2)")]
    [InlineData(Reported, CitationStyle.Chicago, "*Pilots’ Union v. Port of Holm*, 31 Marit. Rep. 207 (Norland Sup. Ct. 1987).",
        "*Pilots’ Union v. Port of Holm*, 31 Marit. Rep. 207 (Norland Sup. Ct. 1987), para. 2.")]
    [InlineData(Reported, CitationStyle.Mla,
        "Norland Sup. Ct. *Pilots’ Union v. Port of Holm*. *Marit. Rep.*, vol. 31, 2 Apr. 1987, pp. 207-15.",
        "(*Pilots’ Union v. Port of Holm*, par. 2)")]
    [InlineData(Unreported, CitationStyle.Apa, "In re Grey Gull, No. 09-114 (Ct. App. June 8, 2009). https://law.example/114",
        "(*In re Grey Gull*, 2009, para. 2)")]
    [InlineData(Act, CitationStyle.Apa, "Harbours and Tides Act, 12 Norl. Code, § 40 (1961).", "(Harbours and Tides Act, 1961, para. 2)")]
    [InlineData(Act, CitationStyle.Chicago, "Harbours and Tides Act, 12 Norl. Code, § 40 (1961).",
        "Harbours and Tides Act, 12 Norl. Code, § 40 (1961), para. 2.")]
    public void A_case_and_an_act_are_cited_by_name_reporter_court_and_year(string json, CitationStyle style, string entry, string mention)
    {
        var citation = Citation.Of(One(json), style, paragraph: 2);
        Assert.Equal(entry, Marked(citation.Entry));
        Assert.Equal(mention, Marked(citation.Mention));
    }

    [Theory]
    [InlineData(Reported, "TY  - CASE\r\n")]
    [InlineData(Act, "TY  - STAT\r\n")]
    public void RIS_has_types_for_them(string json, string expected) =>
        Assert.StartsWith(expected, Ris.Of(One(json)), StringComparison.Ordinal);
}
