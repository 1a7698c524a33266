using ChatBot.Corpus.Citations;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class ApaStyleTests
{
    [Theory]
    [InlineData("journal", "Rivera, A. M., & Chen, W. (2014). The growth of river towns. *Journal of Urban History, 12*(3), 145–167. "
        + "https://doi.org/10.1000/xyz123")]
    [InlineData("magazine", "Okafor, N. (2014, November 29). Bridges Over the Delta. *The Weekly Review, 52*(49).")]
    [InlineData("newspaper",
        "van der Berg, P. (2012, November 16). Harbour reopens after storm. *The Harbour Times*, A1. https://harbourtimes.example/storm")]
    [InlineData("webpage", "Harbour Authority. (n.d.). *Opening hours*. Retrieved May 5, 2020, from https://harbour.example/hours")]
    [InlineData("blog", "Silva, J. (2019, February 1). What is a tide table? *Tides and Times*. https://tides.example/table")]
    [InlineData("report", "Institute for Coastal Studies. (2018). *Dredging costs* (Policy Paper No. 17).")]
    [InlineData("book", "King, M., Jr., Adeyemi, T., & Haddad, R. (2001). *Canals of the North: A history* (2nd ed.). Northern Press.")]
    [InlineData("chapter",
        "Moreau, J. (2010). Locks and keys. In I. M. Lind & J. Park (Eds.), *Handbook of Waterways* (pp. 321–328). Quay Press.")]
    [InlineData("proceedings", "Ito, K. (2016). Silt models. In *Proceedings of the Estuary Conference* (pp. 101–108). Estuary Society.")]
    [InlineData("presented", "Ito, K. (2016, March 30–April 2). *Silt, again* [Paper presentation]. Estuary Conference, Lisbon.")]
    [InlineData("thesis", "Hall, G. (2015). *Tides of memory* [Doctoral dissertation, University of Quay]. https://quay.example/hall")]
    [InlineData("speech", "Mensah, K. (2022, March 22). *Water for all* [Keynote address]. World Water Forum, Dakar.")]
    [InlineData("manuscript", "Humboldt, A. von. (ca. 1802). *Notes on currents* [Unpublished manuscript].")]
    [InlineData("document", "[Document]. (n.d.).")]
    public void The_reference_list_has_each_type_of_document_in_its_form(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Apa).Entry));

    [Theory]
    [InlineData("journal", "(Rivera & Chen, 2014, para. 4)")]
    [InlineData("newspaper", "(van der Berg, 2012, para. 4)")]
    [InlineData("webpage", "(Harbour Authority, n.d., para. 4)")]
    [InlineData("book", "(King et al., 2001, para. 4)")]
    [InlineData("manuscript", "(Humboldt, ca. 1802, para. 4)")]
    [InlineData("document", "([Document], n.d., para. 4)")]
    public void A_quotation_in_the_text_names_the_paragraph(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Apa, paragraph: 4).Mention));

    [Fact]
    public void Without_a_paragraph_the_work_as_a_whole_is_cited() =>
        Assert.Equal("(Okafor, 2014)", Marked(Citation.Of(Get("magazine"), CitationStyle.Apa).Mention));

    [Fact]
    public void Headline_capitals_become_sentence_capitals_where_the_text_shows_which_words_are_names()
    {
        var nouns = ProperNouns.In(
            "The ships of the Delta were many, and over the Delta the bridges rose. All bridges in the Delta Council’s care.");
        Assert.Equal(
            "Okafor, N. (2014, November 29). Bridges over the Delta. *The Weekly Review, 52*(49).",
            Marked(Citation.Of(Get("magazine"), CitationStyle.Apa, isProperNoun: nouns.Contains).Entry));
    }

    [Theory]
    [InlineData("article-magazine", "Lights Out at Sea", "“Lights Out at Sea,” 2014")]
    [InlineData("report", "Storm at sea: An inquiry", "*Storm at Sea*, 2014")]
    [InlineData("article-newspaper", "The \"Quiet\" Port", "“The ‘Quiet’ Port,” 2014")]
    [InlineData("article-newspaper", "Who Lit the \"Lamp\"", "“Who Lit the ‘Lamp,’” 2014")]
    [InlineData("article-newspaper", "Who lit it?", "“Who Lit It?,” 2014")]
    public void Without_an_author_the_title_leads(string type, string title, string expected)
    {
        var item = new CslItemBuilder(type, title).Issued(2014);
        Assert.Equal($"({expected})", Marked(Citation.Of(item, CitationStyle.Apa).Mention));
    }

    [Fact]
    public void Without_author_and_date_the_title_stands_before_n_d() =>
        Assert.Equal("The quiet port. (n.d.). *Port News*.", Marked(Citation.Of(One(
            """{"id": "x", "type": "article-newspaper", "title": "The quiet port.", "container-title": "Port News"}"""), CitationStyle.Apa)
                .Entry));

    [Fact]
    public void Without_a_title_a_description_in_brackets_takes_its_place() =>
        Assert.Equal("Silva, J. (2019, May). [Newspaper article]. *Port News*.", Marked(Citation.Of(One(
            """{"id": "x", "type": "article-newspaper", "author": [{"family": "Silva", "given": "João"}], "container-title": "Port """
            + """News", "issued": {"date-parts": [[2019, 5]]}}"""), CitationStyle.Apa).Entry));

    [Fact]
    public void Editors_lead_a_volume_without_an_author() =>
        Assert.Equal("Lind, I. M., & Park, J. (Eds.). (2010). *Waterways*. Quay Press.", Marked(Citation.Of(One(
            """{"id": "x", "type": "book", "title": "Waterways", "editor": [{"family": "Lind", "given": "Ida M."}, {"family": "Park","""
            + """ "given": "Joon"}], "publisher": "Quay Press", "issued": {"date-parts": [[2010]]}}"""), CitationStyle.Apa).Entry));

    [Fact]
    public void Of_more_than_twenty_authors_nineteen_and_the_last_are_named()
    {
        var authors = string.Join(", ", Enumerable.Range(1, 22).Select(n => $$"""{"family": "N{{n}}", "given": "A"}"""));
        var entry = Marked(Citation.Of(One(
            $$"""{"id": "x", "type": "book", "title": "T", "author": [{{authors}}], "issued": {"date-parts": [[2000]]} }"""),
            CitationStyle.Apa).Entry);
        Assert.Contains("N19, A., . . . N22, A. (2000)", entry);
        Assert.DoesNotContain("N20", entry);
    }

    [Theory]
    [InlineData("\"page\": \"1203-19\"", "*Harb. Eng., 7*, 1203–1219.")]
    [InlineData("\"page\": \"e01934\"", "*Harb. Eng., 7*, Article e01934.")]
    [InlineData("\"number\": 112", "*Harb. Eng., 7*, Article 112.")]
    public void A_journal_is_cited_by_its_pages_or_the_number_of_the_article(string field, string expected) =>
        Assert.Equal($"Silt. (2001). {expected}", Marked(Citation.Of(One(
            $$"""{"id": "x", "type": "article-journal", "title": "Silt", "container-title": "Harb. Eng.", "volume": 7, "issued": """
            + $$"""{"raw": "2001"}, {{field}} }"""), CitationStyle.Apa).Entry));

    [Fact]
    public void The_volume_of_a_chapter_has_sentence_capitals_and_a_subtitle_with_its_own()
    {
        var item = One("""{"id": "x", "type": "chapter", "title": "The old quay", "container-title": "Handbook of Tides: a Companion","""
            + """ "issued": {"raw": "2001"}, "author": [{"family": "Holm", "given": "P"}]}""");
        Assert.Equal("Holm, P. (2001). The old quay. In *Handbook of tides: A companion*.",
            Marked(Citation.Of(item, CitationStyle.Apa, isProperNoun: _ => false).Entry));
        Assert.Equal("Holm, P. “The Old Quay.” *Handbook of Tides: A Companion*, 2001.",
            Marked(Citation.Of(item, CitationStyle.Mla).Entry));
        Assert.Equal("Holm, P. “The Old Quay.” In *Handbook of Tides: A Companion*. 2001.",
            Marked(Citation.Of(item, CitationStyle.Chicago).Entry));
    }

    [Theory]
    [InlineData("book", "\"edition\": \"3\", \"editor\": [{\"family\": \"Lind\", \"given\": \"Ida\", \"suffix\": \"Jr.\"}]",
        "*Silt* (I. Lind Jr., Ed.; 3rd ed.).")]
    [InlineData("report", "\"number\": 4", "*Silt* (No. 4).")]
    [InlineData("report", "\"genre\": \"Fact sheet\"", "*Silt* [Fact sheet].")]
    [InlineData("thesis", "\"genre\": \"Master's thesis\", \"publisher\": \"Quay College\"", "*Silt* [Master’s thesis]. Quay College.")]
    [InlineData("thesis", "\"genre\": \"Master's thesis\", \"publisher\": \"Quay College\", \"URL\": \"https://quay.example\"",
        "*Silt* [Master’s thesis, Quay College]. https://quay.example")]
    [InlineData("webpage", "\"DOI\": \"10.1000/q\", \"accessed\": {\"raw\": \"2021-03-03\"}", "*Silt*. https://doi.org/10.1000/q")]
    public void What_identifies_a_work_stands_beside_its_title(string type, string fields, string expected) =>
        Assert.EndsWith($"). {expected}", Marked(
            Citation.Of(One($$"""{"id": "x", "type": "{{type}}", "title": "Silt", "author": [{"family": "Holm"}], {{fields}} }"""),
            CitationStyle.Apa).Entry), StringComparison.Ordinal);
}
