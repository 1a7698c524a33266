using ChatBot.Search.Asking;

namespace ChatBot.Search.Tests.Asking;

public class FollowUpTests
{
    [Theory]
    [InlineData("Did the king visit Oslo?", "when?", "when Did the king visit Oslo?")]
    [InlineData("Who built the bridge?", "And why?", "why Who built the bridge?")]
    [InlineData("Who visited Oslo in 1954?", "and in 1957?", "Who visited Oslo in 1957?")]
    [InlineData("When did Ada Holm visit Oslo in May 1954?", "what about June 1955?", "When did Ada Holm visit Oslo June 1955?")]
    [InlineData("How many ships did Norway buy from Denmark?", "and Sweden?", "How many ships did Norway buy Sweden?")]
    public void A_question_that_says_only_what_is_new_is_completed(string previous, string text, string meant) =>
        Assert.Equal(meant, FollowUp.Complete(previous, text));

    [Theory]
    [InlineData("When was the bridge built?")]
    [InlineData("bridge")]
    [InlineData("")]
    [InlineData("sandy beaches")]
    public void A_question_that_stands_on_its_own_is_left_alone(string text) => Assert.Null(FollowUp.Complete("Who built the bridge?", text));
}
