using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Days that are told without their year or month, in a document of 10 May 1931, a Sunday.</summary>
public sealed class DaysWithoutYearTests
{
    [Theory]
    [InlineData("Your letter of the 8th inst. came late.", "the 8th inst=1931-05-08")]
    [InlineData("Your letter of the 28th ult. came late.", "the 28th ult=1931-04-28")]
    [InlineData("The choir sings here on the 3rd prox.", "the 3rd prox=1931-06-03")]
    [InlineData("A berth has been taken in the Bergen steamer for 21 May.", "21 May=1931-05-21")]
    [InlineData("They met on 21 May.", "21 May=1930-05-21")]
    [InlineData("We sail on Tuesday.", "Tuesday=1931-05-12")]
    [InlineData("We sailed on Tuesday.", "Tuesday=1931-05-05")]
    [InlineData("The mayor has announced a feast from 3 to 5 September.", "3 to 5 September=1931-09-03/1931-09-05")]
    [InlineData("The feast is put back from 3 September to 9 September.", "3 September=1931-09-03; 9 September=1931-09-09")]
    public void They_are_of_the_side_on_which_they_are_told(string text, string expected) =>
        Assert.Equal(expected, Reading.Named(text, DateInterval.Day(1931, 5, 10)));
}
