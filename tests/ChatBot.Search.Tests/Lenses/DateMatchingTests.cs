using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Tests.Lenses;

public class DateMatchingTests
{
    [Theory]
    [InlineData("1996-03-01", "2003-05-31", 1996, true)]
    [InlineData("1996-03-01", "2003-05-31", 2003, true)]
    [InlineData("1996-03-01", "2003-05-31", 1999, false)]
    [InlineData("1914-10-01", "1915-08-31", 1915, true)]
    [InlineData("1914-10-01", "1915-08-31", 1916, false)]
    [InlineData("1899-01-01", "1984-12-31", 1899, false)]
    public void A_range_answers_for_the_years_in_which_it_began_and_ended(string from, string to, int year, bool meets)
    {
        var (start, end) = (DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));
        var range = new DateInterval(start, end, DatePrecision.Range, $"{from}/{to}");
        var told = new DateMention(new TextSpan(0, 1), "", range, DateBasis.DocumentDate);
        var asked = new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, $"{year}");

        Assert.Equal(meets, DateMatching.Meets(told, asked));
    }
}
