using ChatBot.Corpus.Citations;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class DateFormsTests
{
    [Theory]
    [InlineData("""{"date-parts": [[2014, 11, 29]]}""", "2014, November 29", "29 Nov. 2014", "November 29, 2014")]
    [InlineData("""{"date-parts": [[2014, 9]]}""", "2014, September", "Sept. 2014", "September 2014")]
    [InlineData("""{"date-parts": [["2014"]]}""", "2014", "2014", "2014")]
    [InlineData("""{"date-parts": [[2014]], "season": "2"}""", "2014, Summer", "summer 2014", "Summer 2014")]
    [InlineData("""{"date-parts": [[2014, 23]]}""", "2014, Fall", "fall 2014", "Fall 2014")]
    [InlineData("""{"date-parts": [[2014], [2016]]}""", "2014–2016", "2014-2016", "2014–2016")]
    [InlineData("""{"date-parts": [[2014, 9, 27], [2014, 9, 30]]}""", "2014, September 27–30", "27 Sept.-30 Sept. 2014",
        "September 27–30, 2014")]
    [InlineData("""{"date-parts": [[2014, 12, 30], [2015, 1, 2]]}""", "2014, December 30–2015, January 2", "30 Dec. 2014-2 Jan. 2015",
        "December 30, 2014–January 2, 2015")]
    [InlineData("""{"date-parts": [[1890]], "circa": 1}""", "ca. 1890", "circa 1890", "ca. 1890")]
    [InlineData("""{"date-parts": [[-44]]}""", "44 B.C.E.", "44 BCE", "44 BCE")]
    [InlineData("""{"literal": "in press"}""", "in press", "in press", "in press")]
    [InlineData("""{"raw": "2014-11-29"}""", "2014, November 29", "29 Nov. 2014", "November 29, 2014")]
    [InlineData("""{"raw": "1871~"}""", "ca. 1871", "circa 1871", "ca. 1871")]
    [InlineData("""{"raw": "1871?"}""", "[1871?]", "[1871?]", "[1871?]")]
    [InlineData("""{"raw": "1871-05%"}""", "[ca. 1871, May?]", "[circa May 1871?]", "[ca. May 1871?]")]
    [InlineData("""{"literal": "c. 1871"}""", "ca. 1871", "circa 1871", "ca. 1871")]
    [InlineData("""{"literal": "[1871?]"}""", "[1871?]", "[1871?]", "[1871?]")]
    [InlineData("""{"literal": "2011-07-04T09:30:00Z"}""", "2011, July 4", "4 July 2011", "July 4, 2011")]
    [InlineData("""{"literal": "2011/7/4"}""", "2011, July 4", "4 July 2011", "July 4, 2011")]
    [InlineData("""{"literal": "4 July 2011"}""", "2011, July 4", "4 July 2011", "July 4, 2011")]
    [InlineData("""{"literal": "July 2011"}""", "2011, July", "July 2011", "July 2011")]
    [InlineData("""{"literal": "Winter 2011"}""", "2011, Winter", "winter 2011", "Winter 2011")]
    [InlineData("""{"raw": "2011-22"}""", "2011, Summer", "summer 2011", "Summer 2011")]
    [InlineData("""{"raw": "1911-14"}""", "1911–1914", "1911-1914", "1911–1914")]
    [InlineData("""{"raw": "1911/1914"}""", "1911–1914", "1911-1914", "1911–1914")]
    [InlineData("""{"raw": "1911-03/1911-05"}""", "1911, March–May", "Mar.-May 1911", "March–May 1911")]
    [InlineData("""{"raw": "1911/.."}""", "1911–present", "1911-present", "1911–")]
    [InlineData("""{"date-parts": [[1911], [0, 0, 0]]}""", "1911–present", "1911-present", "1911–")]
    [InlineData("""{"raw": "../1911"}""", "until 1911", "until 1911", "until 1911")]
    [InlineData("""{"raw": "191X"}""", "1910s", "1910s", "1910s")]
    [InlineData("""{"raw": "-0148"}""", "149 B.C.E.", "149 BCE", "149 BCE")]
    [InlineData("""{"literal": "149 B.C."}""", "149 B.C.E.", "149 BCE", "149 BCE")]
    [InlineData("""{"literal": "2011-07-0004"}""", "2011", "2011", "2011")]
    [InlineData("""{"date-parts": [[2011, 2, 31]]}""", "2011, February", "Feb. 2011", "February 2011")]
    [InlineData("""{"raw": "late autumn"}""", "late autumn", "late autumn", "late autumn")]
    public void A_date_is_written_as_exactly_as_it_is_known(string issued, string apa, string mla, string chicago)
    {
        var item = One($$"""{"id": "x", "type": "article-magazine", "title": "T", "container-title": "M", "issued": {{issued}}}""");
        Assert.Equal($"T. ({apa}). *M*.", Marked(Citation.Of(item, CitationStyle.Apa).Entry));
        Assert.Equal($"“T.” *M*, {mla}.", Marked(Citation.Of(item, CitationStyle.Mla).Entry));
        Assert.Equal($"“T.” *M*, {chicago}.", Marked(Citation.Of(item, CitationStyle.Chicago).Entry));
    }

    [Theory]
    [InlineData("""{"date-parts": []}""")]
    [InlineData("""{"date-parts": [[]]}""")]
    [InlineData("""{"date-parts": [["soon"]]}""")]
    [InlineData("{}")]
    public void A_date_that_cannot_be_read_is_no_date(string issued)
    {
        var item = One($$"""{"id": "x", "type": "article-magazine", "title": "T", "container-title": "M", "issued": {{issued}}}""");
        Assert.Equal("T. (n.d.). *M*.", Marked(Citation.Of(item, CitationStyle.Apa).Entry));
        Assert.Equal("“T.” *M*.", Marked(Citation.Of(item, CitationStyle.Mla).Entry));
    }
}
