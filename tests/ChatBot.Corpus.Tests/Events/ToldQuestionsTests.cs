namespace ChatBot.Corpus.Tests.Events;

public sealed class ToldQuestionsTests
{
    [Theory]
    [InlineData("Mr Holt asked when the bell was cast.", true)]
    [InlineData("The chairman asked the clerk of the works who had paid for the rope.", true)]
    [InlineData("Vell was asked whether the ferry would sail.", true)]
    [InlineData("Was the bell cast in May?", true)]
    [InlineData("Asked when the bell was cast, Holt said that nobody knew.", false)]
    [InlineData("Holt asked who had cast the bell, and the smith named Lund.", false)]
    [InlineData("Those who asked when the bell was cast were told.", false)]
    [InlineData("Holt asked for the bell when the tower was ready.", false)]
    [InlineData("Holt asked the smith to wait until the tower was ready.", false)]
    [InlineData("The bell was cast when Holt was mayor.", false)]
    public void What_somebody_asked_and_no_more_is_a_question(string text, bool asks) =>
        Assert.Equal(asks, Assert.Single(VoyageEvents.Reading(text).Sentences).Asks);
}
