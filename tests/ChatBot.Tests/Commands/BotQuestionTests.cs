using ChatBot.Commands;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Commands;

public sealed class BotQuestionTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/ferry.txt", "The ferry sank in 1904. Who are you to judge it, asked the captain.");

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("hello")]
    [InlineData("Hi there!")]
    [InlineData("thanks")]
    [InlineData("who are you?")]
    [InlineData("What can you do?")]
    [InlineData("help")]
    [InlineData("which sources do you have?")]
    [InlineData("In which language can I ask?")]
    [InlineData("Guten Tag")]
    [InlineData("Wer bist du?")]
    [InlineData("Welche Quellen hast du?")]
    [InlineData("Bonjour")]
    [InlineData("merci beaucoup")]
    [InlineData("Qui es-tu ?")]
    public void A_question_to_the_bot_itself_is_answered_without_a_quotation(string text)
    {
        var answer = Ask(text);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Empty(answer.Quotations);
        Assert.NotEmpty(answer.Message);
    }

    [Fact]
    public void The_sources_are_named() => Assert.Contains("ferry", Ask("what are your sources").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("when did the ferry sink?")]
    [InlineData("who are you to judge it?")]
    [InlineData("thanks to whom was the ferry saved?")]
    public void A_question_to_the_library_is_asked_of_it(string text) => Assert.NotEmpty(Ask(text).Quotations);

    private Answer Ask(string text) =>
        CommandRegistry.For(LibraryReader.Read(_library.Folder, data: null), TimeProvider.System).Answer(text);
}
