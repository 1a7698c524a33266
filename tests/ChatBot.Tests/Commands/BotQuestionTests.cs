using ChatBot.Commands;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Commands;

public sealed class BotQuestionTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/ferry.txt", "The ferry sank in 1904, and nobody saved it. Who are you to judge it, asked the captain.");

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
    [InlineData("which source is the newest?", "The Ferry Again")]
    [InlineData("what's your most recent document?", "The Ferry Again")]
    [InlineData("Which of your sources is the oldest?", "The First Ferry")]
    [InlineData("Welches Dokument ist das neueste?", "The Ferry Again")]
    [InlineData("Welche Quelle ist die \u00E4lteste?", "The First Ferry")]
    [InlineData("Quelle source est la plus ancienne ?", "The First Ferry")]
    public void The_newest_and_the_oldest_source_are_named(string text, string title)
    {
        _library.With("seeds/sources.json", """
            [{"id": "ferry", "title": "The First Ferry", "issued": {"date-parts": [[1904]]}, "custom": {"file": "ferry.txt"}},
             {"id": "again", "title": "The Ferry Again", "issued": {"date-parts": [[1950, 3]]}, "custom": {"file": "again.txt"}},
             {"id": "third", "title": "A Ferry Timetable", "custom": {"file": "third.txt"}}]
            """).With("seeds/again.txt", "A second ferry was built.").With("seeds/third.txt", "The boat leaves at noon.");

        var answer = Ask(text);

        Assert.Empty(answer.Quotations);
        Assert.Contains(title, answer.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Timetable", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_document_is_dated_none_is_the_newest() =>
        Assert.Equal("No document says when it was written.", Ask("which source is the newest?").Message);

    [Theory]
    [InlineData("when did the ferry sink?")]
    [InlineData("who are you to judge it?")]
    [InlineData("thanks to whom was the ferry saved?")]
    public void A_question_to_the_library_is_asked_of_it(string text) => Assert.NotEmpty(Ask(text).Quotations);

    private Answer Ask(string text) =>
        CommandRegistry.For(LibraryReader.Read(_library.Folder, data: null), TimeProvider.System).Answer(text);
}
