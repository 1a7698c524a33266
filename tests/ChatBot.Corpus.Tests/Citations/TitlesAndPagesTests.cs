using ChatBot.Corpus.Citations;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class TitlesAndPagesTests
{
    [Theory]
    [InlineData("a walk along the north-east coast", "A Walk along the North-East Coast")]
    [InlineData("What a ship is for", "What a Ship Is For")]
    [InlineData("Harbours: a guide to the coast", "Harbours: A Guide to the Coast")]
    [InlineData("the iPad at sea", "The iPad at Sea")]
    [InlineData("PORT CLOSED AGAIN", "PORT CLOSED AGAIN")]
    [InlineData("Quay Lines, Ltd. V. Board Of Pilots", "Quay Lines, Ltd. v. Board of Pilots")]
    [InlineData("Olsen Bros. of the North", "Olsen Bros. of the North")]
    [InlineData("Growth of E. coli in harbours", "Growth of E. coli in Harbours")]
    [InlineData("the letters of Ida von Holm", "The Letters of Ida von Holm")]
    [InlineData("The storm. a report", "The Storm. A Report")]
    [InlineData("Ships & \"the tide\"", "Ships & “the Tide”")]
    [InlineData("all about quay.example and its pages", "All about quay.example and Its Pages")]
    [InlineData("the <i>Mytilus edulis</i> of the coast", "The Mytilus edulis of the Coast")]
    [InlineData("a <span class=\"nocase\">pH</span> and <span class=\"nocase\">de facto</span> rule", "A pH and de facto Rule")]
    public void Headline_capitals(string title, string expected) =>
        Assert.Equal(expected, TitleText.Plain(TitleCase.Apply(TitleText.Clean(title)!, longPrepositions: false)));

    [Theory]
    [InlineData("Quay Opens New Mi-35 Hall", "Quay opens new Mi-35 hall")]
    [InlineData("Quay opens hall in Oslo", "Quay opens hall in Oslo")]
    [InlineData("New Hall: Why Oslo Waits", "New hall: Why Oslo waits")]
    [InlineData("The Oslo-Bergen Line", "The Oslo-Bergen line")]
    [InlineData("Harbours: a short history", "Harbours: A short history")]
    [InlineData("the ferries of Holm", "The ferries of Holm")]
    [InlineData("eBay at sea", "eBay at sea")]
    [InlineData("Who waits? the pilots", "Who waits? The pilots")]
    [InlineData("Boats & \"Holm\"", "Boats & “Holm”")]
    [InlineData("The Ships Called \"Grey Gull\" Return", "The ships called “Grey Gull” return")]
    [InlineData("Sailing to Holm", "Sailing to Holm")]
    [InlineData("The Harbour Fleet of J. Marsk", "The harbour fleet of J. Marsk")]
    [InlineData("Every Monday in October", "Every Monday in October")]
    [InlineData("Reading Quay.example Every Evening", "Reading Quay.example every evening")]
    [InlineData("Growing <i>Mytilus edulis</i> Under Bridges", "Growing Mytilus edulis under bridges")]
    public void Sentence_capitals_keep_names_and_numbers_and_what_the_record_marks(string title, string expected) =>
        Assert.Equal(expected, TitleText.Plain(SentenceCase.Apply(TitleText.Clean(title)!, word => word is "Oslo" or "Bergen")));

    [Theory]
    [InlineData("A <b>grand</b> design.", "A grand design")]
    [InlineData("Made in the U.S.", "Made in the U.S.")]
    [InlineData("  Two\n lines ", "Two lines")]
    [InlineData("Rock 'n' \"roll\"", "Rock ‘n’ “roll”")]
    [InlineData("Tugs &amp; barges &lt;1900", "Tugs & barges <1900")]
    [InlineData("CO<sub>2</sub> at 10<sup>-6</sup> of the 3<sup>rd</sup>", "CO₂ at 10⁻⁶ of the 3rd")]
    [InlineData("Tides : a primer", "Tides: a primer")]
    public void Titles_are_cleaned(string title, string expected) => Assert.Equal(expected, TitleText.Clean(title));

    [Theory]
    [InlineData("Harb. Eng.", "Harb. Eng.")]
    [InlineData("J. Coast. Res.", "J. Coast. Res.")]
    [InlineData("Harbour Review.", "Harbour Review")]
    public void The_name_of_a_journal_keeps_the_stop_of_an_abbreviation(string name, string expected) =>
        Assert.Equal(expected, TitleText.Clean(name, isContainer: true));

    [Fact]
    public void Italics_inside_an_italic_title_are_roman_and_inside_a_roman_one_italic()
    {
        const string Title = "\"title\": \"The <i>Grey Gull</i> at sea\", \"issued\": {\"date-parts\": [[1990]]}";
        var (book, article) = (One($$"""{"id": "x", "type": "book", {{Title}} }"""),
            One($$"""{"id": "x", "type": "article-newspaper", {{Title}} }"""));
        Assert.Equal("*The *Grey Gull* at sea*. (1990).", Marked(Citation.Of(book, CitationStyle.Apa).Entry));
        Assert.Equal("“The *Grey Gull* at Sea.” 1990.", Marked(Citation.Of(article, CitationStyle.Mla).Entry));
        Assert.Contains(@"title = {{The \textit{Grey Gull} at sea}}", BibTex.Of(book));
        Assert.Contains("TI  - The Grey Gull at sea\r\n", Ris.Of(book));
    }

    [Theory]
    [InlineData("Storms over the delta", true)]
    [InlineData("Die Häfen und die See", false)]
    [InlineData("La ciudad y el puerto", false)]
    [InlineData("The house of la Torre", true)]
    [InlineData("История порта", false)]
    public void Where_the_record_names_no_language_the_small_words_tell_English(string title, bool expected) =>
        Assert.Equal(expected, TitleLanguage.IsEnglish(title));

    [Theory]
    [InlineData("2", "2nd ed.")]
    [InlineData("2nd", "2nd ed.")]
    [InlineData("Third Edition.", "3rd ed.")]
    [InlineData("(5th edition)", "5th ed.")]
    [InlineData("11th edn", "11th ed.")]
    [InlineData("edition 6", "6th ed.")]
    [InlineData("II", "2nd ed.")]
    [InlineData("1 edition", null)]
    [InlineData("First", null)]
    [InlineData("1", null)]
    [InlineData("New Edition", "New ed.")]
    [InlineData("Revised", "Rev. ed.")]
    [InlineData("rev. ed.", "Rev. ed.")]
    [InlineData("2nd revised edition", "2nd rev. ed.")]
    [InlineData("3rd, enlarged", "3rd enlarged ed.")]
    [InlineData("1st illustrated edition", "1st illustrated ed.")]
    [InlineData("Student", "Student ed.")]
    [InlineData("2. Auflage", "2. Auflage")]
    [InlineData("2e édition", "2e édition")]
    [InlineData("version 2.1", "version 2.1")]
    [InlineData(" ", null)]
    public void An_edition_is_written_in_one_way_and_a_first_is_not_named(string edition, string? expected) =>
        Assert.Equal(expected, Edition.Ordinal(edition));

    [Theory]
    [InlineData("321-328", "321–328", "321-28", "321–28")]
    [InlineData("101--108", "101–108", "101-08", "101–8")]
    [InlineData("100-104", "100–104", "100-04", "100–104")]
    [InlineData("1496-1504", "1496–1504", "1496-1504", "1496–504")]
    [InlineData("5-9", "5–9", "5-9", "5–9")]
    [InlineData("A1", "A1", "A1", "A1")]
    [InlineData("2451-78", "2451–2478", "2451-78", "2451–78")]
    [InlineData("vii-xiv", "vii–xiv", "vii-xiv", "vii–xiv")]
    [InlineData("S5-S12", "S5–S12", "S5-S12", "S5–S12")]
    [InlineData("12-15; 18,22-5", "12–15, 18, 22–25", "12-15, 18, 22-25", "12–15, 18, 22–25")]
    [InlineData("pp. 12-15", "12–15", "12-15", "12–15")]
    [InlineData("C-12", "C-12", "C-12", "C-12")]
    public void Page_ranges_are_shortened_as_each_style_says(string pages, string apa, string mla, string chicago)
    {
        Assert.Equal(apa, PageRange.Full(pages));
        Assert.Equal(mla, PageRange.LastTwo(pages));
        Assert.Equal(chicago, PageRange.Chicago(pages));
    }

    [Theory]
    [InlineData("vii-xiv", true)]
    [InlineData("3, 9", true)]
    [InlineData("C-12", false)]
    [InlineData("7", false)]
    public void More_than_one_page_is_told_from_one(string pages, bool expected) => Assert.Equal(expected, PageRange.IsPlural(pages));

    [Theory]
    [InlineData("LII", "52")]
    [InlineData("MCMXCIX", "1999")]
    [InlineData("IIII", "IIII")]
    [InlineData("12b", "12b")]
    public void Roman_volumes_are_written_in_Arabic(string volume, string expected) =>
        Assert.Equal(expected, RomanNumeral.ToArabic(volume));
}
