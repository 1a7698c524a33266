namespace ChatBot.Corpus.Tests.Dates;

public class PartialDateTests
{
    [Theory]
    [InlineData("The minister visited the island in May.", "May=2014-05")]
    [InlineData("The minister visited the island in October.", "October=2013-10")]
    [InlineData("The minister will visit the island in October.", "October=2014-10")]
    [InlineData("The minister will visit the island in May.", "May=2015-05")]
    [InlineData("The pact is to be signed in March.", "March=2015-03")]
    [InlineData("She spoke on November 20 in the capital.", "November 20=2013-11-20")]
    [InlineData("It was the worst March storm of all.", "March=2014-03")]
    [InlineData("He left in early October.", "early October=2013-10")]
    [InlineData("He left in late October", "late October=2013-10")]
    public void A_month_without_year_takes_the_nearest_that_the_verb_allows(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("In 2010 he went north in May and south in June.", "2010=2010; May=2010-05; June=2010-06")]
    [InlineData("He came in 2010 and left in the same year.", "2010=2010; the same year=2010")]
    [InlineData("It rained in May 2010. That year nothing grew, and the following year people left.",
        "May 2010=2010-05; That year=2010; the following year=2011")]
    [InlineData("She was born in 1950. Three years later her brother came.", "1950=1950; Three years later=1953")]
    [InlineData("The last time was 1950. In March of that year the court ruled that the 1924 list was void. It rained that autumn.",
        "1950=1950; March of that year=1950-03; 1924=1924; that autumn=1950-23")]
    [InlineData("She was born in 1950. Three years after that Holt's brother came.", "1950=1950; Three years after that=1953")]
    [InlineData("She was born in 1950. Two years before that, the pier fell.", "1950=1950; Two years before that=1948")]
    [InlineData("She was born in 1950. Three years after that visit her brother came.", "1950=1950")]
    [InlineData("It fell on 3 May 1999. The next day all was quiet.", "3 May 1999=1999-05-03; The next day=1999-05-04")]
    [InlineData("It began on 12 May 1683 and by the end of the month it was over.", "12 May 1683=1683-05-12; the end of the month=1683-05")]
    [InlineData("It stood in August 1942. The following February it fell.", "August 1942=1942-08; The following February=1943-02")]
    [InlineData("A decade after the 1839-42 war? No: the 1839-42 war passed, and ten years later another came.",
        "1839-42=1839/1842; 1839-42=1839/1842; ten years later=1852")]
    public void The_text_around_completes_a_date(string text, string expected) => Assert.Equal(expected, Reading.Undated(text));

    [Theory]
    [InlineData("He came in May.")]
    [InlineData("They left last year, and on Tuesday, and two weeks ago, and yesterday.")]
    [InlineData("It grew over the last three years.")]
    public void An_undated_text_that_names_no_year_is_given_none(string text) => Assert.Equal("", Reading.Undated(text));

    [Theory]
    [InlineData("The mayor, who was elected in 2010, will retire in July.", "2010=2010; July=2014-07")]
    [InlineData("The bridge built in 1950 was closed in April.", "1950=1950; April=2014-04")]
    [InlineData("They met in March 2013 and will meet again in September.", "March 2013=2013-03; September=2014-09")]
    [InlineData("She came in May 2012, in June and again in 2013.", "May 2012=2012-05; June=2012-06; 2013=2013")]
    [InlineData("Elections were put off until October.", "October=2014-10")]
    [InlineData("They have until Monday to answer.", "Monday=2014-06-16")]
    [InlineData("The feast, set for 3 May, was cancelled.", "3 May=2014-05-03")]
    [InlineData("The feast is set for 3 May.", "3 May=2015-05-03")]
    [InlineData("The race announced for 3 June was called off.", "3 June=2014-06-03")]
    [InlineData("The race was to begin on 18 March.", "18 March=2014-03-18")]
    [InlineData("On 3 May 2010 the fleet sailed. It met a storm. It was never seen again. On 9 June a boat was found.",
        "3 May 2010=2010-05-03; 9 June=2010-06-09")]
    [InlineData("The race, which was to have been held on 18 November, has been moved.", "18 November=2014-11-18")]
    [InlineData("She came in January 2010, and he went in May. On 3 July of the same year they met.",
        "January 2010=2010-01; May=2010-05; 3 July of the same year=2010-07-03")]
    [InlineData("The choir of January 2010 was large. It shrank before Easter. On 3 July of the same year it sang.",
        "January 2010=2010-01; Easter=2014-04-20; 3 July of the same year=2010-07-03")]
    [InlineData("On June 22, 1941, the army marched. By September it had halted.", "June 22, 1941=1941-06-22; September=1941-09")]
    [InlineData("The war went on until 1699, when a treaty was signed on 26 January.", "1699=1699; 26 January=1699-01-26")]
    [InlineData("Between April and July 1861 they armed. On 21 July they met.", "April and July 1861=1861-04/1861-07; 21 July=1861-07-21")]
    [InlineData("By mid-1863 the tide had turned; on July 4 a town fell.", "mid-1863=1863; July 4=1863-07-04")]
    [InlineData("The May 3, 1941, pact stood. In May it fell.", "May 3, 1941=1941-05-03; May=2014-05")]
    [InlineData("Since June 1941, it has stood. In May it fell.", "June 1941=1941-06; May=2014-05")]
    public void In_news_a_year_that_only_describes_is_not_carried_over(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("between January and May this year", "January and May this year=2014-01/2014-05")]
    [InlineData("on July 4 last year", "July 4 last year=2013-07-04")]
    [InlineData("sales in July a year ago", "July a year ago=2013-07")]
    [InlineData("last year's third quarter", "last year's third quarter=2013-35")]
    [InlineData("the 1988 third quarter", "the 1988 third quarter=1988-35")]
    [InlineData("in the second half of next year", "the second half of next year=2015-41")]
    [InlineData("It will fall in the third quarter. In the same period last year it rose.",
        "the third quarter=2014-35; the same period last year=2013-35")]
    [InlineData("It fell from the same quarter last year.", "the same quarter last year=2013-34")]
    [InlineData("It fell from the same period last year.", "the same period last year=2013")]
    [InlineData("It fell in 1942. In the autumn of that year it rose.", "1942=1942; the autumn of that year=1942-23")]
    [InlineData("It will fall in the third quarter. Sales in the quarter will rise.", "the third quarter=2014-35; the quarter=2014-35")]
    [InlineData("It fell in 1942. That autumn it rose.", "1942=1942; That autumn=1942-23")]
    [InlineData("In the third quarter it fell. In the year-ago quarter it rose.",
        "the third quarter=2013-35; the year-ago quarter=2012-35")]
    public void A_part_of_a_year_takes_the_year_that_stands_by_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));
}
