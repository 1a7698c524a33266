using ChatBot.Corpus.Names;
using ChatBot.Search.Questions;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Tests.Questions;

public class QuestionReaderTests
{
    private static readonly QuestionReader Reader =
        new(phrase => phrase is "call off", new EnglishWords(), NameWords.None, Gazetteer.Empty);

    [Theory]
    [InlineData("Who built the bridge?", QuestionKind.Who)]
    [InlineData("To whom was it sold?", QuestionKind.Who)]
    [InlineData("Which country sold the ships?", QuestionKind.Who)]
    [InlineData("When was it built?", QuestionKind.When)]
    [InlineData("In which year did it open?", QuestionKind.When)]
    [InlineData("On what date was it signed?", QuestionKind.When)]
    [InlineData("Where does the river rise?", QuestionKind.Where)]
    [InlineData("In which city was it signed?", QuestionKind.Where)]
    [InlineData("How many ships took part?", QuestionKind.HowMany)]
    [InlineData("How much water is needed?", QuestionKind.HowMany)]
    [InlineData("How much did the bridge cost?", QuestionKind.Price)]
    [InlineData("What is the price of a loaf?", QuestionKind.Price)]
    [InlineData("How long did the crossing take?", QuestionKind.Amount)]
    [InlineData("What percentage of the trade is by sea?", QuestionKind.Amount)]
    [InlineData("Why did the king leave?", QuestionKind.Why)]
    [InlineData("What was the reason for the delay?", QuestionKind.Why)]
    [InlineData("What is the name of the ship?", QuestionKind.Name)]
    [InlineData("Did the king leave?", QuestionKind.YesNo)]
    [InlineData("Do the sources agree on where it was signed?", QuestionKind.Where)]
    [InlineData("How do the authors explain the fire?", QuestionKind.Why)]
    [InlineData("Which authors say that it burned?", QuestionKind.What)]
    [InlineData("What did the king say?", QuestionKind.What)]
    [InlineData("bridge opening", QuestionKind.What)]
    [InlineData("", QuestionKind.What)]
    public void The_kind_of_answer_is_read_from_the_opening(string text, QuestionKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Theory]
    [InlineData("When was it built and who paid for it?", true)]
    [InlineData("How many came, according to the captain?", true)]
    [InlineData("Which ships came first?", true)]
    [InlineData("Which fleet came first?", false)]
    [InlineData("How many ships came?", false)]
    [InlineData("Why did the king leave?", false)]
    public void What_one_sentence_may_not_answer_is_known(string text, bool isOfSeveral) =>
        Assert.Equal(isOfSeveral, Read(text).AsksForSeveral);

    [Theory]
    [InlineData("How many grey ships did the king buy?", "grei ship")]
    [InlineData("In which city was it signed?", "citi")]
    [InlineData("Which fleet came first?", "fleet")]
    [InlineData("Who came first?", "")]
    public void What_is_counted_or_chosen_is_known(string text, string asked) =>
        Assert.Equal(asked, string.Join(' ', Read(text).Asked.Select(word => word.Key)));

    [Theory]
    [InlineData("Was the T-34 sold to Norway in May 1957?", "t34:Name sold:Content norwai:Name mai 1957:Date")]
    [InlineData("Why was the match called off?", "match:Content call off:Content")]
    [InlineData("Did they co-operate on anti-flood work?", "cooper:Content anti:Content flood:Content work:Content")]
    [InlineData("How did 40 people take part?", "40:Number peopl:Light take:Light part:Light")]
    public void Words_are_told_apart(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Read(text).Words.Select(word => $"{word.Key}:{word.Role}")));

    private static Question Read(string text) => Reader.Read(text, new HashSet<string>());
}
