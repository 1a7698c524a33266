using ChatBot.Corpus.Names;
using ChatBot.Search.Questions;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Tests.Questions;

public class PredicateTests
{
    private static readonly QuestionReader Reader = new(phrase => false, new EnglishWords(), NameWords.None, Gazetteer.Empty);

    [Theory]
    [InlineData("Who built the bridge?", "built")]
    [InlineData("Who has signed the treaty?", "signed")]
    [InlineData("When did Ada Byron resign?", "resign")]
    [InlineData("When did the ferry company double its subsidy?", "double")]
    [InlineData("What did the ferry company in Oslo announce?", "announce")]
    [InlineData("Did the transport committee pass the motion in June?", "pass")]
    [InlineData("How many passengers did the trams carry in 2021?", "carry")]
    [InlineData("How many dogs died on the journey?", "died")]
    [InlineData("Which factories will build the engines?", "build")]
    [InlineData("To which sea does the king's fleet want to return?", "return")]
    [InlineData("Why was the race cancelled?", "cancelled")]
    [InlineData("Where was the treasure of the abbey found by the children buried?", "buried")]
    public void The_verb_of_a_question_is_found(string text, string verb) => Assert.Equal(verb, Verb(text));

    [Theory]
    [InlineData("What is the capital of Norway?")]
    [InlineData("Where was the race held?")]
    [InlineData("What old complaint did the king have about foreign generals?")]
    [InlineData("What did the queen say during her visit?")]
    [InlineData("Who was king?")]
    [InlineData("Who did?")]
    [InlineData("did")]
    public void Where_its_place_is_not_certain_or_it_says_nothing_there_is_none(string text) => Assert.Null(Verb(text));

    [Theory]
    [InlineData("How many ships took part?", "ships")]
    [InlineData("How many attack helicopters did the king buy?", "attack helicopters")]
    [InlineData("How many grey warships made the port call?", "grey warships")]
    [InlineData("How many of them sank?", "")]
    public void What_is_counted_ends_before_the_verb(string text, string counted) =>
        Assert.Equal(counted, string.Join(' ', Read(text).Asked.Select(word => word.Tokens[0].Word)));

    [Theory]
    [InlineData("How fast was the car?", Measure.Speed)]
    [InlineData("How high is the tower?", Measure.Length)]
    [InlineData("How long was the visit?", Measure.Time)]
    [InlineData("What is Norway's share of the trade?", Measure.Share)]
    [InlineData("What percentage of the trade is by sea?", Measure.Share)]
    [InlineData("How often does it run?", Measure.Frequency)]
    [InlineData("What is the capacity of the hall?", Measure.Any)]
    [InlineData("Who was fast?", Measure.Any)]
    public void What_a_number_must_be_of_is_read(string text, Measure measure) => Assert.Equal(measure, Read(text).Measure);

    [Theory]
    [InlineData("How many dollars is it worth?", QuestionKind.Price)]
    [InlineData("What name did the ship bear?", QuestionKind.Name)]
    [InlineData("What is the firm called that lent the engine?", QuestionKind.Name)]
    [InlineData("How far has the town got with its plan?", QuestionKind.What)]
    public void Less_usual_openings_are_read(string text, QuestionKind kind) => Assert.Equal(kind, Read(text).Kind);

    private static string? Verb(string text) => Read(text).Predicate?.Tokens[0].Word;

    private static Question Read(string text) => Reader.Read(text, new HashSet<string>());
}
