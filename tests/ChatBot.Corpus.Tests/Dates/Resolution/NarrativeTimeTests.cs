namespace ChatBot.Corpus.Tests.Dates.Resolution;

public class NarrativeTimeTests
{
    [Fact]
    public void A_history_counts_months_from_the_year_told_last() => Assert.Equal(
        "1850=1850; 1851=1851; 1852=1852; 3 May 1853=1853-05-03; July=1853-07; January=1853-01",
        Reading.Dated("It rained in 1850, in 1851 and in 1852. On 3 May 1853 it was dry. By July the wells were empty. "
        + "A book had told of it in January."));

    [Fact]
    public void From_late_in_a_year_a_history_moves_on_into_the_next() => Assert.Equal(
        "1850=1850; 1851=1851; 1852=1852; 3 November 1853=1853-11-03; February=1854-02",
        Reading.Dated("It rained in 1850, in 1851 and in 1852. On 3 November 1853 it was dry. By February the wells were empty."));

    [Fact]
    public void A_story_may_begin_with_a_day_long_ago() => Assert.Equal(
        "18 May 1588=1588-05-18; June=1588-06; 29 July=1588-07-29",
        Reading.Dated("The fleet sailed on 18 May 1588. Storms drove it back in June. It was sighted on 29 July."));

    [Fact]
    public void A_story_may_begin_with_a_season_long_ago() => Assert.Equal(
        "the winter of 1775=1775-24; 4 July 1776=1776-07-04; September=1776-09",
        Reading.Dated("The colony rose in the winter of 1775. It was free on 4 July 1776. In September the town was lost."));

    [Fact]
    public void A_persons_birth_begins_no_story() => Assert.Equal(
        "3 May 1930=1930-05-03; March=2014-03",
        Reading.Dated("The mayor was born on 3 May 1930. She retired in March."));

    [Fact]
    public void News_that_looks_back_counts_from_its_own_day() => Assert.Equal(
        "Tuesday=2014-06-10; 1850=1850; 1851=1851; last year=2013; 1852=1852; May=2014-05",
        Reading.Dated("He said on Tuesday that it rained in 1850 and in 1851. He came last year. His book of 1852 was found. "
        + "He left in May."));

    [Fact]
    public void A_year_that_only_describes_is_not_counted_from() => Assert.Equal(
        "3 May 1930=1930-05-03; 1924=1924; The following year=1931",
        Reading.Dated("On 3 May 1930 Ada Holm, a member since 1924, rowed home. The following year was dry."));

    [Theory]
    [InlineData("A captain shut the pier on 17 May 2009. It cost a lot. On 1 August it was opened again.",
        "17 May 2009=2009-05-17; 1 August=2009-08-01")]
    [InlineData("A captain shut the pier on 17 May 2009. It cost a lot. On 1 June it was opened again.",
        "17 May 2009=2009-05-17; 1 June=2014-06-01")]
    [InlineData("A captain shut the pier on 17 May 2009. It cost a lot, and on 1 August it was opened again.",
        "17 May 2009=2009-05-17; 1 August=2009-08-01")]
    [InlineData("On 17 May 2009 a captain shut the pier.\n\nThe rest was talk. On 1 August it was opened again.",
        "17 May 2009=2009-05-17; 1 August=2009-08-01")]
    [InlineData("A captain shut the pier on 17 May 2009.\n\nThe rest was talk. On 1 August it was opened again.",
        "17 May 2009=2009-05-17; 1 August=2013-08-01")]
    [InlineData("In the summer of 1979 it rained. The boats stayed, and on 11 September a storm came. They sailed in May.",
        "the summer of 1979=1979-22; 11 September=1979-09-11; May=1979-05")]
    [InlineData("I saw the comet in 1965, which came back on 2 May.", "1965=1965; 2 May=1965-05-02")]
    public void What_would_be_long_ago_by_the_document_is_of_the_story_around_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));
}
