using ChatBot.Corpus.Citations;

namespace ChatBot.Corpus.Tests.Citations;

public class TitlesAndPagesTests
{
    [Theory]
    [InlineData("a walk along the north-east coast", "A Walk along the North-East Coast")]
    [InlineData("What a ship is for", "What a Ship Is For")]
    [InlineData("Harbours: a guide to the coast", "Harbours: A Guide to the Coast")]
    [InlineData("the iPad at sea", "The iPad at Sea")]
    [InlineData("PORT CLOSED AGAIN", "PORT CLOSED AGAIN")]
    public void Headline_capitals(string title, string expected) => Assert.Equal(expected, TitleCase.Apply(title, longPrepositions: false));

    [Theory]
    [InlineData("Quay Opens New Mi-35 Hall", "Quay opens new Mi-35 hall")]
    [InlineData("Quay opens hall in Oslo", "Quay opens hall in Oslo")]
    [InlineData("New Hall: Why Oslo Waits", "New hall: Why Oslo waits")]
    [InlineData("The Oslo-Bergen Line", "The Oslo-Bergen line")]
    public void Sentence_capitals_keep_names_and_numbers(string title, string expected) =>
        Assert.Equal(expected, SentenceCase.Apply(title, word => word is "Oslo" or "Bergen"));

    [Theory]
    [InlineData("A <i>grand</i> design.", "A grand design")]
    [InlineData("Made in the U.S.", "Made in the U.S.")]
    [InlineData("  Two\n lines ", "Two lines")]
    [InlineData("Rock 'n' \"roll\"", "Rock ‘n’ “roll”")]
    public void Titles_are_cleaned(string title, string expected) => Assert.Equal(expected, TitleText.Clean(title));

    [Theory]
    [InlineData("321-328", "321–328", "321-28", "321–28")]
    [InlineData("101--108", "101–108", "101-08", "101–8")]
    [InlineData("100-104", "100–104", "100-04", "100–104")]
    [InlineData("1496-1504", "1496–1504", "1496-1504", "1496–504")]
    [InlineData("5-9", "5–9", "5-9", "5–9")]
    [InlineData("A1", "A1", "A1", "A1")]
    public void Page_ranges_are_shortened_as_each_style_says(string pages, string apa, string mla, string chicago)
    {
        Assert.Equal(apa, PageRange.Full(pages));
        Assert.Equal(mla, PageRange.LastTwo(pages));
        Assert.Equal(chicago, PageRange.Chicago(pages));
    }

    [Theory]
    [InlineData("LII", "52")]
    [InlineData("MCMXCIX", "1999")]
    [InlineData("IIII", "IIII")]
    [InlineData("12b", "12b")]
    public void Roman_volumes_are_written_in_Arabic(string volume, string expected) => Assert.Equal(expected, RomanNumeral.ToArabic(volume));
}
