using ChatBot.Corpus.Citations;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class ChicagoStyleTests
{
    [Theory]
    [InlineData("journal", "Rivera, Ana María, and Wei Chen. “The Growth of River Towns.” *Journal of Urban History* 12, no. "
        + "3 (2014): 145–67. https://doi.org/10.1000/xyz123.")]
    [InlineData("magazine", "Okafor, Ngozi. “Bridges Over the Delta.” *Weekly Review*, November 29, 2014.")]
    [InlineData("newspaper",
        "van der Berg, Pieter. “Harbour Reopens After Storm.” *Harbour Times*, November 16, 2012. https://harbourtimes.example/storm.")]
    [InlineData("webpage", "Harbour Authority. “Opening Hours.” Accessed May 5, 2020. https://harbour.example/hours.")]
    [InlineData("blog", "Silva, João. “What Is a Tide Table?” *Tides and Times* (blog), February 1, 2019. https://tides.example/table.")]
    [InlineData("report",
        "Institute for Coastal Studies. *Dredging Costs*. Policy Paper no. 17. Institute for Coastal Studies, June 2018.")]
    [InlineData("book",
        "King, Martin, Jr., Tolu Adeyemi, and Rana Haddad. *Canals of the North: A History*. 2nd ed. Northern Press, 2001.")]
    [InlineData("chapter",
        "Moreau, Jeanne. “Locks and Keys.” In *Handbook of Waterways*, edited by Ida M. Lind and Joon Park. Quay Press, 2010.")]
    [InlineData("proceedings", "Ito, Kenji. “Silt Models.” In *Proceedings of the Estuary Conference*. Estuary Society, 2016.")]
    [InlineData("presented", "Ito, Kenji. “Silt, Again.” Paper presented at Estuary Conference, Lisbon, March 30–April 2, 2016.")]
    [InlineData("thesis", "Hall, Grace. “Tides of Memory.” Doctoral dissertation, University of Quay, 2015. https://quay.example/hall.")]
    [InlineData("speech", "Mensah, Kofi. “Water for All.” Keynote address, World Water Forum, Dakar, March 22, 2022.")]
    [InlineData("manuscript", "Humboldt, Alexander von. “Notes on Currents.” Unpublished manuscript, ca. 1802.")]
    [InlineData("document", "Document. n.d.")]
    public void The_bibliography_has_each_type_of_document_in_its_form(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Chicago).Entry));

    [Fact]
    public void An_article_without_a_journal_has_no_gap_where_its_name_would_stand() =>
        Assert.DoesNotContain("  ", Marked(Citation.Of(Get("journal") with { ContainerTitle = null, Volume = null, Issue = null },
            CitationStyle.Chicago).Entry));

    [Theory]
    [InlineData("journal", "Ana María Rivera and Wei Chen, “The Growth of River Towns,” *Journal of Urban History* 12, no. "
        + "3 (2014): para. 4, https://doi.org/10.1000/xyz123.")]
    [InlineData("magazine", "Ngozi Okafor, “Bridges Over the Delta,” *Weekly Review*, November 29, 2014, para. 4.")]
    [InlineData("newspaper", "Pieter van der Berg, “Harbour Reopens After Storm,” *Harbour Times*, November 16, 2012, para. "
        + "4, https://harbourtimes.example/storm.")]
    [InlineData("webpage", "Harbour Authority, “Opening Hours,” accessed May 5, 2020, para. 4, https://harbour.example/hours.")]
    [InlineData("blog",
        "João Silva, “What Is a Tide Table?,” *Tides and Times* (blog), February 1, 2019, para. 4, https://tides.example/table.")]
    [InlineData("report",
        "Institute for Coastal Studies, *Dredging Costs*, Policy Paper no. 17 (Institute for Coastal Studies, June 2018), para. 4.")]
    [InlineData("book", "Martin King Jr. et al., *Canals of the North: A History*, 2nd ed. (Northern Press, 2001), para. 4.")]
    [InlineData("chapter",
        "Jeanne Moreau, “Locks and Keys,” in *Handbook of Waterways*, ed. Ida M. Lind and Joon Park (Quay Press, 2010), para. 4.")]
    [InlineData("proceedings", "Kenji Ito, “Silt Models,” in *Proceedings of the Estuary Conference* (Estuary Society, 2016), para. 4.")]
    [InlineData("presented", "Kenji Ito, “Silt, Again” (paper presented at Estuary Conference, Lisbon, March 30–April 2, 2016), para. 4.")]
    [InlineData("thesis",
        "Grace Hall, “Tides of Memory” (doctoral dissertation, University of Quay, 2015), para. 4, https://quay.example/hall.")]
    [InlineData("speech", "Kofi Mensah, “Water for All” (keynote address, World Water Forum, Dakar, March 22, 2022), para. 4.")]
    [InlineData("manuscript", "Alexander von Humboldt, “Notes on Currents” (unpublished manuscript, ca. 1802), para. 4.")]
    [InlineData("document", "Document (n.d.), para. 4.")]
    public void A_note_for_a_quotation_names_the_paragraph(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Chicago, paragraph: 4).Mention));

    [Theory]
    [InlineData("newspaper",
        "van der Berg, Pieter. “Harbour Reopens after Storm.” *Harbour Times*, November 16, 2012. https://harbourtimes.example/storm.")]
    [InlineData("book",
        "King, Martin, Jr., Tolu Adeyemi, and Rana Haddad. *Canals of the North: A History*. 2nd ed. Leeds: Northern Press, 2001.")]
    [InlineData("chapter", "Moreau, Jeanne. “Locks and Keys.” In *Handbook of Waterways*, edited by Ida M. Lind and Joon Park, 321–28. "
        + "Oslo: Quay Press, 2010.")]
    public void The_17th_edition_has_places_and_pages_and_small_prepositions(string id, string expected) =>
        Assert.Equal(expected, Marked(Citation.Of(Get(id), CitationStyle.Chicago17).Entry));

    [Fact]
    public void The_17th_edition_names_three_authors_in_a_note() =>
        Assert.Equal(
            "Martin King Jr., Tolu Adeyemi, and Rana Haddad, *Canals of the North: A History*, 2nd ed. (Leeds: Northern Press, 2001), "
            + "para. 4.",
            Marked(Citation.Of(Get("book"), CitationStyle.Chicago17, 4).Mention));

    [Theory]
    [InlineData(6, "A1, B., B. A2, B. A3, B. A4, B. A5, and B. A6. ")]
    [InlineData(7, "A1, B., B. A2, B. A3, et al. ")]
    public void The_18th_edition_lists_six_authors_and_three_of_more(int count, string expected)
    {
        var authors = string.Join(", ", Enumerable.Range(1, count).Select(n => $$"""{"family": "A{{n}}", "given": "B"}"""));
        var item = One($$"""{"id": "x", "type": "book", "title": "T", "author": [{{authors}}], "issued": {"date-parts": [[2000]]} }""");
        Assert.StartsWith(expected, Citation.Of(item, CitationStyle.Chicago).Entry.ToString(), StringComparison.Ordinal);
    }
}
