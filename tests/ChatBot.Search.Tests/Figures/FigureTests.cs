using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Figures;

public class FigureTests
{
    private static readonly LibrarySnapshot Library = LibraryReader.Read(ExpeditionLibrary.Folder, null);

    [Theory]
    [InlineData("how many sledges", "four Petrel-12 sledges")]
    [InlineData("men", "24 men")]
    [InlineData("percent of stores", "Almost 40 percent of the stores")]
    [InlineData("40", "Almost 40 percent")]
    [InlineData("gap", "gap of thirty years")]
    [InlineData("boats", "two Petrel-7 boats")]
    [InlineData("break", "break of almost 12 days")]
    [InlineData("million", "£4 million")]
    public void A_number_is_found_by_what_it_counts(string about, string words)
    {
        var answer = FigureAnswerer.Answer(Library, "/figure", about);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains(words, answer.Quotations[0].Quotation.Exact);
    }

    [Theory]
    [InlineData("ships")]
    [InlineData("dogs")]
    [InlineData("station")]
    [InlineData("members in Varhaven")]
    public void A_number_that_only_stands_near_is_none(string about) =>
        Assert.Equal(AnswerStatus.NothingFound, FigureAnswerer.Answer(Library, "/figure", about).Status);

    [Theory]
    [InlineData("[17] The eels were sold.", 0)]
    [InlineData("The eels were sold.17 They were fat.", 0)]
    [InlineData("Page 17 The eels were sold.", 0)]
    [InlineData("17 And the eels were sold.", 0)]
    [InlineData("See chapter 17, eels.", 0)]
    [InlineData("Lind 4:17 Eels were sold.", 0)]
    [InlineData("17 eels were sold.", 1)]
    [InlineData("They sold 17 eels [3].", 1)]
    public void A_number_of_a_page_a_verse_or_a_note_counts_nothing(string text, int figures)
    {
        using var folder = new TemporaryLibrary().With("seeds/a.txt", text + "\n");

        Assert.Equal(figures, LibraryReader.Read(folder.Folder, null).Figures.Count);
    }

    [Fact]
    public void What_it_cost_is_told_beside_what_the_thing_itself_cost()
    {
        using var folder = new TemporaryLibrary().With("seeds/a.txt",
            "The weir cost 900 crowns.\n\nA man from Hale built the weir in a week. It cost 750 crowns.\n\n"
            + "A man from Hale built a barn. It cost 300 crowns.\n");

        Assert.Equal(["The weir cost 900 crowns.", "It cost 750 crowns."],
            FigureAnswerer.Answer(LibraryReader.Read(folder.Folder, null), "/figure", "cost of the weir").Quotations
                .Select(quoted => quoted.Quotation.Exact));
    }

    [Fact]
    public void A_count_is_never_answered_by_what_has_only_such_a_number_not_even_unsurely()
    {
        using var folder = new TemporaryLibrary().With("seeds/a.txt",
            "[17] The eels that were caught in the weir were large.\n\n23 The eels were salted, and the barrels were closed.\n\nPage 31 "
            + "The eels were caught.\n");
        var library = LibraryReader.Read(folder.Folder, null);

        Assert.Equal(AnswerStatus.NothingFound, QuestionAnswerer.Answer(library, "", "how many eels were caught?").Status);
        Assert.Equal(AnswerStatus.Answered, QuestionAnswerer.Answer(library, "", "where were the eels caught?").Status);
    }

    [Fact]
    public void What_is_only_wanted_is_labelled() =>
        Assert.Equal([QuotationLabel.Planned], FigureAnswerer.Answer(Library, "/figure sledges", "sledges").Quotations[1].Labels);
}
