using ChatBot.Search.Answers;
using ChatBot.Search.Asking;

namespace ChatBot.Search.Tests.Asking;

public class ComparisonAnswererTests
{
    private static readonly AskedLibrary Observatory = AskedLibrary.Read("observatory");

    [Fact]
    public void Each_source_that_speaks_of_it_is_quoted_in_the_order_of_the_library()
    {
        var answer = Compare("discovery of the asteroid");
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        var works = answer.Quotations.Select(quotation => quotation.Quotation.Work).Distinct().ToList();
        Assert.Equal(Observatory.Library.Works, works);
        Assert.Contains("none is silent", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_are_silent_are_named()
    {
        var answer = Compare("the Swedish king");
        var work = Assert.Single(answer.Quotations.Select(quotation => quotation.Quotation.Work).Distinct());
        Assert.Contains($"silent: {Observatory.Library.Works.Single(other => other != work).Key}", answer.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opera singers", AnswerStatus.NothingFound)]
    [InlineData("?!", AnswerStatus.Invalid)]
    public void What_no_source_speaks_of_is_not_answered(string topic, AnswerStatus status)
    {
        var answer = Compare(topic);
        Assert.Equal(status, answer.Status);
        Assert.Empty(answer.Quotations);
    }

    private static Answer Compare(string topic) => ComparisonAnswerer.Answer(Observatory.Library, topic, topic);
}
