using ChatBot.Commands;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Commands;

public sealed class CiteCommandTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/a.txt", "One paragraph of the harbour.\n\nAnother one.")
        .With("seeds/b.txt", "A page.")
        .With("seeds/sources.json", """
            [{"id": "holm-2013", "type": "article-magazine", "title": "The Harbour Log", "author": [{"family": "Holm", "given": "Ada"}],
              "container-title": "Port News", "issued": {"date-parts": [[2013]]}, "custom": {"file": "a.txt"}},
             {"id": "holm-nd", "type": "report", "author": [{"family": "Holm", "given": "Ada"}], "custom": {"file": "b.txt"}}]
            """);

    public void Dispose() => _library.Dispose();

    private Answer Ask(string line) => CommandRegistry.For(LibraryReader.Read(_library.Folder, null), new ManualTime()).Answer(line);

    [Theory]
    [InlineData("/cite holm-2013#2")]
    [InlineData("/cite harbour log ¶ 2")]
    [InlineData("/cite Port News paragraph 2")]
    public void A_paragraph_of_a_source_is_cited_in_each_style(string line)
    {
        var answer = Ask(line);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains("APA 7, in the text: (Holm, 2013, para. 2)", answer.Message);
        Assert.Contains("MLA 9, works cited: Holm, Ada. “The Harbour Log.” Port News, 2013.", answer.Message);
        Assert.Contains("BibTeX: @article{holm-2013, author = {Holm, Ada}, title = {{The Harbour Log}}, ", answer.Message);
        Assert.Contains("Chicago 18, note: Ada Holm, “The Harbour Log,” Port News, 2013, para. 2.", answer.Message);
    }

    [Fact]
    public void Several_sources_are_offered_for_choice() =>
        Assert.Equal(["/cite holm-2013", "/cite holm-nd"], Ask("/cite Holm").Suggestions);

    [Fact]
    public void Without_a_source_all_are_offered() => Assert.Equal(["/cite holm-2013", "/cite holm-nd"], Ask("/cite").Suggestions);

    [Fact]
    public void A_paragraph_that_is_not_there_is_refused_with_the_last_that_is()
    {
        var answer = Ask("/cite holm-2013#9");
        Assert.Equal(AnswerStatus.Invalid, answer.Status);
        Assert.Contains("its last is 2", answer.Message);
    }

    [Fact]
    public void An_unknown_source_is_not_found() => Assert.Equal(AnswerStatus.NothingFound, Ask("/cite nobody").Status);
}
