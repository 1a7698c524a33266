using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Asking;

public class QuotableTests
{
    [Fact]
    public void A_question_of_the_text_is_answered_by_what_follows_it()
    {
        var answer = Ask("may goats cross the bridge?", "Q: May goats cross the bridge?\n\nA: Yes, but only one at a time.\n\nQ: What does it cost?\n\nA: Two pence.\n");

        Assert.Equal("A: Yes, but only one at a time.", answer.Quotations[0].Quotation.Exact);
    }

    [Fact]
    public void Copies_of_a_sentence_are_quoted_once()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "The lantern was lit in 1907.\n").With("seeds/b.txt", "The lantern was\r\nlit in 1907.\n");

        var answer = QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, data: null), "when was the lantern lit?", "when was the lantern lit?");

        Assert.Single(answer.Quotations);
    }

    [Fact]
    public void A_version_in_a_heading_is_found_by_what_stands_under_it() =>
        Assert.Equal("Added a bell.", Ask("what changed in 2.3.0?", "## 2.4.0\n\nDropped the lamps.\n\n## 2.3.0\n\nAdded a bell.\n", "seeds/changes.md").Quotations[0].Quotation.Exact);

    private static Answer Ask(string question, string text, string file = "seeds/a.txt")
    {
        using var library = new TemporaryLibrary().With(file, text);
        return QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, data: null), question, question);
    }
}
