using ChatBot.Search.Asking;

namespace ChatBot.Search.Tests.Asking;

public class QuestionPartsTests
{
    [Theory]
    [InlineData("When was the wreck found, and who raised it?", "When was the wreck found?", "who raised it?")]
    [InlineData("where did the choir sing and how many came to listen", "where did the choir sing?", "how many came to listen?")]
    [InlineData("Who built the mill? When did it burn down?", "Who built the mill?", "When did it burn down?")]
    [InlineData("Who taught Vera Holt and when did she leave the school?", "Who taught Vera Holt?", "when did Vera Holt leave the school?")]
    public void A_question_in_two_parts_is_two_questions(string question, string first, string second) =>
        Assert.Equal([first, second], QuestionParts.Of(question));

    [Theory]
    [InlineData("Who built the mill and the bridge?")]
    [InlineData("Which towns and villages were flooded?")]
    [InlineData("Why?")]
    [InlineData("the mill and when it burnt")]
    public void A_question_that_asks_one_thing_stays_whole(string question) => Assert.Equal([question], QuestionParts.Of(question));
}
