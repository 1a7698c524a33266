using ChatBot.Search.Asking;

namespace ChatBot.Search.Tests.Asking;

public class QuestionPartsTests
{
    [Theory]
    [InlineData("When was the wreck found, and who raised it?", "When was the wreck found?", "who raised the wreck?")]
    [InlineData("where did the choir sing and how many came to listen", "where did the choir sing?", "how many came to listen?")]
    [InlineData("Who built the mill? When did it burn down?", "Who built the mill?", "When did the mill burn down?")]
    [InlineData("Who taught Vera Holt and when did she leave the school?", "Who taught Vera Holt?", "when did Vera Holt leave the school?")]
    [InlineData("When was the old mill sold and what did it cost?", "When was the old mill sold?", "what did the old mill cost?")]
    [InlineData("How did the strike of 1921 begin and how did it end?", "How did the strike of 1921 begin?",
        "how did the strike of 1921 end?")]
    [InlineData("Who won the race in 2018 and who in 2020?", "Who won the race in 2018?", "Who won the race in 2020?")]
    [InlineData("What did Vera Holt decide at Norhaven, and what at Skarholm?", "What did Vera Holt decide at Norhaven?",
        "What did Vera Holt decide at Skarholm?")]
    public void A_question_in_two_parts_is_two_questions(string question, string first, string second) =>
        Assert.Equal([first, second], QuestionParts.Of(question));

    [Theory]
    [InlineData("Who built the mill and the bridge?")]
    [InlineData("Which towns and villages were flooded?")]
    [InlineData("Why?")]
    [InlineData("the mill and when it burnt")]
    public void A_question_that_asks_one_thing_stays_whole(string question) => Assert.Equal([question], QuestionParts.Of(question));
}
