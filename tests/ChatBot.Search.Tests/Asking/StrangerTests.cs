using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Asking;

/// <summary>What is asked of a library that tells of something else altogether.</summary>
public sealed class StrangerTests : IDisposable
{
    private readonly TemporaryLibrary _folder = new TemporaryLibrary()
        .With("seeds/mill.txt", "The mill at Aldersund\n\nThe mill was built in 1802 by Jonas Brekke, who ground rye for three "
            + "parishes. In 1848 it burnt down, and his widow had it put up again in brick.\n\nA turbine replaced the wheel in 1911. "
            + "The last miller, Peder Lunde, gave the keys to the parish in 1953, since nobody brought him grain any more.\n\nToday "
            + "the children of the village learn there how flour is made.")
        .With("seeds/ferry.txt", "The ferry to Holmen\n\nFor sixty years a ferry went to Holmen twice a day. It carried cattle, "
            + "letters and, in the summer, guests of the baths. Its captain, Marta Vik, was never a minute late.\n\nWhen the bridge "
            + "was opened in 1972 the ferry was sold to a museum in the south.");

    private readonly EncoderSet _encoders = EncoderSet.Shipped(1);
    private readonly LibrarySnapshot _library;

    public StrangerTests()
    {
        _library = LibraryReader.Read(_folder.Folder, Path.Combine(_folder.Folder, "data"), _encoders);
        _library.Index.MakeVectors(null, CancellationToken.None);
    }

    public void Dispose()
    {
        _library.Index.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("tell me a joke")]
    [InlineData("who won the world cup?")]
    [InlineData("how do I get a refund for my phone?")]
    [InlineData("what is the square root of two?")]
    [InlineData("which programming language is the best?")]
    [InlineData("do you like cats")]
    public void Nothing_is_shown(string question) => Assert.Equal(AnswerStatus.NothingFound, Ask(question).Status);

    [Theory]
    [InlineData("who was in charge of the mill at the end?")]
    [InlineData("what happened to the boat after people could drive across?")]
    [InlineData("why did the miller stop?")]
    [InlineData("was the skipper punctual?")]
    public void What_the_library_tells_in_other_words_is_shown(string question) =>
        Assert.Equal(AnswerStatus.Answered, Ask(question).Status);

    private Answer Ask(string question) => QuestionAnswerer.Answer(_library, question, question);
}
