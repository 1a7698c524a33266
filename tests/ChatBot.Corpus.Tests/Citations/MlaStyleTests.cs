using ChatBot.Corpus.Citations;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class MlaStyleTests
{
    [Theory]
    [InlineData("journal", "Rivera, Ana María, and Wei Chen. “The Growth of River Towns.” *Journal of Urban History*, vol. 12, no. "
        + "3, Mar. 2014, pp. 145-67, https://doi.org/10.1000/xyz123.")]
    [InlineData("magazine", "Okafor, Ngozi. “Bridges Over the Delta.” *The Weekly Review*, vol. 52, no. 49, 29 Nov. 2014.")]
    [InlineData("newspaper",
        "van der Berg, Pieter. “Harbour Reopens after Storm.” *The Harbour Times*, 16 Nov. 2012, p. A1, harbourtimes.example/storm.")]
    [InlineData("webpage", "“Opening Hours.” *Harbour Authority*, harbour.example/hours. Accessed 5 May 2020.")]
    [InlineData("blog", "Silva, João. “What Is a Tide Table?” *Tides and Times*, 1 Feb. 2019, tides.example/table.")]
    [InlineData("report", "*Dredging Costs*. No. 17, Institute for Coastal Studies, June 2018.")]
    [InlineData("book", "King, Martin, Jr., et al. *Canals of the North: A History*. 2nd ed., Northern Press, 2001.")]
    [InlineData("chapter",
        "Moreau, Jeanne. “Locks and Keys.” *Handbook of Waterways*, edited by Ida M. Lind and Joon Park, Quay Press, 2010, pp. 321-28.")]
    [InlineData("proceedings", "Ito, Kenji. “Silt Models.” *Proceedings of the Estuary Conference*, Estuary Society, 2016, pp. 101-08.")]
    [InlineData("presented", "Ito, Kenji. “Silt, Again.” Estuary Conference, 30 Mar.-2 Apr. 2016, Lisbon.")]
    [InlineData("thesis", "Hall, Grace. *Tides of Memory*. 2015. University of Quay, doctoral dissertation, quay.example/hall.")]
    [InlineData("speech", "Mensah, Kofi. “Water for All.” World Water Forum, 22 Mar. 2022, Dakar. Keynote address.")]
    [InlineData("manuscript", "Humboldt, Alexander von. *Notes on Currents*. Circa 1802.")]
    [InlineData("document", "Document.")]
    public void The_works_cited_have_each_type_of_document_in_its_form(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Mla).Entry));

    [Theory]
    [InlineData("journal", "(Rivera and Chen, par. 4)")]
    [InlineData("newspaper", "(van der Berg, par. 4)")]
    [InlineData("webpage", "(“Opening Hours,” par. 4)")]
    [InlineData("report", "(*Dredging Costs*, par. 4)")]
    [InlineData("book", "(King et al., par. 4)")]
    [InlineData("document", "(Document, par. 4)")]
    public void A_quotation_in_the_text_names_the_paragraph(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Mla, paragraph: 4).Mention));

    [Fact]
    public void A_question_mark_ends_the_title_without_a_comma() =>
        Assert.Equal("(“Who Lit It?” par. 2)",
            Marked(Citation.Of(new CslItemBuilder("article-magazine", "Who lit it?").Issued(2014), CitationStyle.Mla, 2).Mention));

    [Theory]
    [InlineData("webpage", "2019", "“Tides.” *Quay News*, 2019. Accessed 3 Mar. 2021.")]
    [InlineData("article-journal", "2019", "“Tides.” *Quay News*, 2019.")]
    public void A_web_page_is_cited_with_the_date_on_which_it_was_seen(string type, string year, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(One(
            $$"""{"id": "x", "type": "{{type}}", "title": "Tides", "container-title": "Quay news", "issued": {"raw": "{{year}}"},"""
            + $$""" "accessed": {"raw": "2021-03-03T08:00:00Z"} }"""), CitationStyle.Mla).Entry));
}
