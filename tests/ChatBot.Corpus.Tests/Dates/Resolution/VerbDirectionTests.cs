using ChatBot.Corpus.Dates.Resolution;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates.Resolution;

public class VerbDirectionTests
{
    [Theory]
    [InlineData("She visited the port in May.", "Past")]
    [InlineData("She will visit the port in May.", "Future")]
    [InlineData("In May, she will visit the port.", "Future")]
    [InlineData("In May, she visited the port.", "Past")]
    [InlineData("A feast arranged for May had to be given up.", "Unknown")]
    [InlineData("A feast arranged for May was given up.", "Unknown")]
    [InlineData("A feast is arranged for May.", "Future")]
    [InlineData("He warned that by May he will have to close.", "Future")]
    [InlineData("He warned that in May it had been closed.", "Past")]
    [InlineData("The treaty is to be signed in May.", "Future")]
    [InlineData("The treaty would be signed in May.", "Future")]
    [InlineData("The treaty was signed in May.", "Past")]
    [InlineData("She is expected to speak in May.", "Future")]
    [InlineData("They set a hearing for May.", "Future")]
    [InlineData("It will, the firm said in May.", "Past")]
    [InlineData("The notes, dated in May, will mature.", "Future")]
    [InlineData("She has agreed to come in May.", "Future")]
    [InlineData("She agreed to come in May.", "Past")]
    [InlineData("It was agreed to move the boats in May.", "Unknown")]
    [InlineData("The board had invited her for May.", "Unknown")]
    [InlineData("A second boat has been promised for May.", "Future")]
    [InlineData("A second boat had been promised for May.", "Unknown")]
    [InlineData("The notes, due in May, will mature.", "Future")]
    [InlineData("The notes had been due in May.", "Unknown")]
    [InlineData("The notes, due in May, were lost.", "Unknown")]
    [InlineData("The notes, due in May, did not come.", "Unknown")]
    [InlineData("The feast ends in May.", "Future")]
    [InlineData("The vote is in May.", "Future")]
    [InlineData("It raised its dividend, payable in May.", "Future")]
    [InlineData("The bank plans to cut jobs in May.", "Future")]
    [InlineData("The bank cut jobs in May.", "Past")]
    [InlineData("The court, which heard him in May, could rule.", "Past")]
    [InlineData("Traders await the report for May.", "Past")]
    [InlineData("Traders await the report of May.", "Future")]
    [InlineData("The games, which opened last week, end in May.", "Future")]
    [InlineData("The shops are closed in May.", "Unknown")]
    [InlineData("The shops have been closed in May.", "Past")]
    [InlineData("The harbour in May.", "Unknown")]
    [InlineData("He left. The harbour in May. He came.", "Unknown")]
    public void The_nearest_verb_tells_the_direction(string text, string expected)
    {
        var tokens = DateTokenizer.Read(text, new TextSpan(0, text.Length), Lexicon.English.Dates);
        var may = Enumerable.Range(0, tokens.Count).Single(at => tokens.Word(at) == "may");

        Assert.Equal(expected, VerbDirection.Of(tokens, may, may + 1).ToString());
    }
}
