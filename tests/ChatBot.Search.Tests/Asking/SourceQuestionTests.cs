using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Asking;

/// <summary>Questions about the sources themselves.</summary>
public class SourceQuestionTests
{
    private static readonly LibrarySnapshot Library = LibraryReader.Read(ExpeditionLibrary.Folder, null);

    [Theory]
    [InlineData("Who wrote North again?")]
    [InlineData("Who is the author of the 2003 paper by Marsh?")]
    public void The_writer_is_told_by_the_line_about_the_writer(string question)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains(QuotationLabel.Bio, answer.Quotations[0].Labels);
        Assert.Contains("Lena Marsh", answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who wrote this?", SourceAspect.Writer)]
    [InlineData("When was the article published?", SourceAspect.Published)]
    [InlineData("What is the title of the paper?", SourceAspect.Title)]
    internal void A_question_that_names_no_source_means_each(string question, SourceAspect aspect)
    {
        var read = SourceQuestion.Read(question, Library.Works);

        Assert.NotNull(read);
        Assert.Equal(aspect, read.Aspect);
        Assert.Equal(Library.Works.Count, read.Works.Count);
    }

    [Fact]
    public void The_date_of_a_source_is_labelled_as_its_publication()
    {
        var answer = Ask("When was the article in The Skarv Review published?");

        var line = Assert.Single(answer.Quotations);
        Assert.Equal("The Skarv Review, 14 June 2003", line.Quotation.Exact);
        Assert.Contains(QuotationLabel.Publication, line.Labels);
    }

    [Theory]
    [InlineData("Who wrote the letter to the harbour master of Lisbon?")]
    [InlineData("When was the Harbour Pact signed?")]
    [InlineData("Who is the director of the Survey Office?")]
    public void What_no_source_is_called_is_asked_of_the_texts(string question) =>
        Assert.Null(SourceQuestion.Read(question, Library.Works));

    [Fact]
    public void A_writers_life_is_not_read_out_of_the_writers_text()
    {
        Assert.All(Ask("In which office did Lena Marsh study?").Quotations, quotation =>
            Assert.Contains(QuotationLabel.Bio, quotation.Labels));
        Assert.Contains("retired harbour pilot", Ask("Who is Lena Marsh?").Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    private static Answer Ask(string question) => QuestionAnswerer.Answer(Library, question, question);
}
