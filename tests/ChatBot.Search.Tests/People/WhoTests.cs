using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Search.People;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.People;

public class WhoTests
{
    private static readonly LibrarySnapshot Library = LibraryReader.Read(ExpeditionLibrary.Folder, null);

    [Theory]
    [InlineData("Tomas Velle", "the president's envoy for the northern coast")]
    [InlineData("Oda Lynd", "Director Oda Lind")]
    [InlineData("Oda Lin", "Director Oda Lind")]
    [InlineData("envoy", "Tomas Vell, the president's envoy")]
    [InlineData("Iversen", "Halvard Iversen")]
    public void The_office_comes_first(string about, string words) =>
        Assert.Contains(words, WhoAnswerer.Answer(Library, "/who", about).Quotations[0].Quotation.Exact);

    [Fact]
    public void Of_the_writer_the_note_on_the_writer_is_quoted()
    {
        var quotation = Assert.Single(WhoAnswerer.Answer(Library, "/who Lena Marsh", "Lena Marsh").Quotations);

        Assert.Equal([QuotationLabel.Bio], quotation.Labels);
        Assert.Contains("retired harbour pilot", quotation.Quotation.Exact);
    }

    [Theory]
    [InlineData("Lavrov")]
    [InlineData("Tomas Norrby")]
    [InlineData("Varhaven")]
    public void Nobody_of_that_name_is_said(string about) =>
        Assert.Equal(AnswerStatus.NothingFound, WhoAnswerer.Answer(Library, "/who", about).Status);

    [Theory]
    [InlineData("O'Malley-Vose and de la Croix", 3)]
    [InlineData("de la Croix", 2)]
    [InlineData("Tanning", 2)]
    [InlineData("Ida Ray", 2)]
    public void Double_names_particles_and_names_that_are_words_too_are_whole(string about, int quotations)
    {
        using var folder = new TemporaryLibrary().With("seeds/mill.txt", """
            Nora O'Malley-Vose and Hugo de la Croix met at the mill in 1911. O'Malley-Vose sold it. De la Croix paid in gold.

            Captain Tanning came by the tanning yard. It was Mr. Tanning who bought the hides, as tanning paid.

            Ida Ray Jr. bought the bell. In 1920 Ray sold it again.
            """);

        Assert.Equal(quotations, WhoAnswerer.Answer(LibraryReader.Read(folder.Folder, null), "/who", about).Quotations.Count);
    }

    [Fact]
    public void What_someone_is_called_is_found_in_the_midst_of_a_sentence()
    {
        using var folder = new TemporaryLibrary()
            .With("seeds/inquiry.txt",
            "An inquiry led by Runa Dahl blamed the foreman, Aksel Toft, who denied it. The foreman of the other pit was away.\n");
        var library = LibraryReader.Read(folder.Folder, null);

        Assert.Contains("blamed the foreman, Aksel Toft",
            WhoAnswerer.Answer(library, "/who foreman", "foreman").Quotations[0].Quotation.Exact);
    }

    [Theory]
    [InlineData("An interview with Aksel Toft, recorded on 3 March 2005")]
    [InlineData("By Aksel Toft")]
    [InlineData("The Quay Post, 3 March 2005, by Aksel Toft")]
    public void Whom_only_the_head_of_a_document_names_is_quoted_from_there(string line)
    {
        using var folder = new TemporaryLibrary()
            .With("seeds/talk.txt", $"The last ferryman\n\n{line}\n\nI rowed the ferry from 1961 until they stopped it in 1990. "
            + $"My father had rowed it before me.\n");
        var library = LibraryReader.Read(folder.Folder, null);

        var quotation = Assert.Single(WhoAnswerer.Answer(library, "/who Aksel Toft", "Aksel Toft").Quotations);
        Assert.Equal([QuotationLabel.Bio], quotation.Labels);
        Assert.Contains("Aksel Toft", quotation.Quotation.Exact);
        Assert.Equal(AnswerStatus.NothingFound, WhoAnswerer.Answer(library, "/who Aksel Holm", "Aksel Holm").Status);
    }
}
