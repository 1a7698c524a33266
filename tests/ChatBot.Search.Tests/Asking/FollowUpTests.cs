using ChatBot.Search.Asking;

namespace ChatBot.Search.Tests.Asking;

public class FollowUpTests
{
    [Theory]
    [InlineData("Did the king visit Oslo?", "when?", "When did the king visit Oslo?")]
    [InlineData("was the bridge mended?", "And why?", "Why was the bridge mended?")]
    [InlineData("Where was the treaty signed?", "when was it?", "When was the treaty signed?")]
    [InlineData("How long did the voyage last?", "WHERE", "Where did the voyage last?")]
    [InlineData("Who built the bridge?", "And why?", "Who built the bridge? Why?")]
    [InlineData("Who did Ada meet?", "when?", "Who did Ada meet? When?")]
    [InlineData("What happened in Oslo?", "when exactly?", "What happened in Oslo? When?")]
    [InlineData("Which ship did Norway buy?", "why?", "Which ship did Norway buy? Why?")]
    [InlineData("Did Norway buy ships?", "how many?", "Did Norway buy ships? How many?")]
    [InlineData("Who built the bridge? When?", "where?", "Who built the bridge? Where?")]
    [InlineData("bridge repairs", "when?", "bridge repairs? When?")]
    public void A_question_word_alone_asks_that_of_the_question_before(string previous, string text, string meant) =>
        Assert.Equal(meant, FollowUp.Complete(previous, text));

    [Theory]
    [InlineData("Who visited Oslo in 1954?", "and in 1957?", "Who visited Oslo in 1957?")]
    [InlineData("When did Ada Holm visit Oslo in May 1954?", "what about June 1955?", "When did Ada Holm visit Oslo in June 1955?")]
    [InlineData("Who came on 5 May 1954 to Oslo?", "and 1957?", "Who came in 1957 to Oslo?")]
    [InlineData("Who came in 1954?", "and 5 May 1957?", "Who came on 5 May 1957?")]
    [InlineData("May 1954 visits", "and June 1957?", "June 1957 visits?")]
    [InlineData("Who visited Oslo?", "what about 17 May?", "Who visited Oslo on 17 May?")]
    [InlineData("Who visited Oslo?", "and in 1957?", "Who visited Oslo in 1957?")]
    [InlineData("Who visited Oslo in 1954? When?", "and in 1957?", "Who visited Oslo in 1957? When?")]
    public void A_date_that_is_added_takes_the_place_of_the_one_before(string previous, string text, string meant) =>
        Assert.Equal(meant, FollowUp.Complete(previous, text));

    [Theory]
    [InlineData("How many ships did Norway buy from Denmark?", "and Sweden?", "How many ships did Norway buy from Sweden?")]
    [InlineData("How many ships did Norway buy from Denmark?", "and from Sweden?", "How many ships did Norway buy from Sweden?")]
    [InlineData("Did the king visit Oslo in May 1954?", "what about Bergen?", "Did the king visit Bergen in May 1954?")]
    [InlineData("Who sailed the Petrel-7?", "and the Petrel-12?", "Who sailed the Petrel-12?")]
    [InlineData("who came?", "and Ada Holm?", "who came Ada Holm?")]
    public void A_name_that_is_added_takes_the_place_of_the_one_before(string previous, string text, string meant) =>
        Assert.Equal(meant, FollowUp.Complete(previous, text));

    [Theory]
    [InlineData("Who built the bridge? When?", "when Who built the bridge?")]
    [InlineData("Did Norway buy ships? How many?", "how many Did Norway buy ships?")]
    [InlineData("When was the bridge built?", "When was the bridge built?")]
    [InlineData("Is it true? Who built the bridge?", "Is it true? Who built the bridge?")]
    public void The_word_that_asks_is_read_first(string question, string read) => Assert.Equal(read, FollowUp.WordFirst(question));

    [Theory]
    [InlineData("When was the bridge built?")]
    [InlineData("bridge")]
    [InlineData("")]
    [InlineData("sandy beaches")]
    public void A_question_that_stands_on_its_own_is_left_alone(string text) =>
        Assert.Null(FollowUp.Complete("Who built the bridge?", text));

    [Theory]
    [InlineData("/visits Ada Holm", "and in 1957?", "/visits Ada Holm 1957")]
    [InlineData("/visits Ada Holm 1954", "what about 1957?", "/visits Ada Holm 1957")]
    [InlineData("/visits Ada Holm 1954", "and Bo Lind?", "/visits Bo Lind 1954")]
    [InlineData("/orders Petrel-12", "how many?", "how many Petrel-12 orders?")]
    [InlineData("/orders", "when?", null)]
    public void What_follows_a_call_keeps_its_command_name_and_date(string previous, string text, string? meant) =>
        Assert.Equal(meant, FollowUp.Complete(previous, text));

    [Theory]
    [InlineData("who is Ada Holm", "when did she visit?", "when did Ada Holm visit?")]
    [InlineData("/who Ada Holm", "where was she born?", "where was Ada Holm born?")]
    [InlineData("Who wrote to Bo Lind?", "what was his answer?", "what was Bo Lind's answer?")]
    [InlineData("When did Ada Holm meet the envoys?", "why did they leave?", "why did Ada Holm leave?")]
    public void A_pronoun_takes_the_last_name(string previous, string text, string meant) =>
        Assert.Equal(meant, FollowUp.Complete(previous, text));

    [Fact]
    public void A_pronoun_beside_a_name_is_left_alone() =>
        Assert.Null(FollowUp.Complete("Who is Ada Holm?", "When did Bo Lind say he would come?"));
}
