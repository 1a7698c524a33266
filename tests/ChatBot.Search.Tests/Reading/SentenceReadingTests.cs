using ChatBot.Corpus.Works;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Tests.Reading;

public class SentenceReadingTests
{
    [Theory]
    [InlineData("the joint working group met", "joint working group", 1)]
    [InlineData("a joint and working group", "joint working group", null)]
    [InlineData("a T-34 tank", "t 34", 1)]
    [InlineData("a working, a working group", "working group", 3)]
    public void A_phrase_is_words_in_a_row(string text, string phrase, int? position)
    {
        var sentence = new SentenceReading(text, new TextSpan(0, text.Length), Analyzer.Read(text), [], [], [], Previous: null);

        Assert.Equal(position, sentence.Find([.. Analyzer.Read(phrase).Where(token => token.IsAtom).Select(token => token.Term)]));
    }
}
