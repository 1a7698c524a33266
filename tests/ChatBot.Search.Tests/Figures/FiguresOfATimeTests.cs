using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Tests.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Figures;

/// <summary><c>/figure</c> by the dimension that a number has and by the time that it is of.</summary>
public sealed class FiguresOfATimeTests() : LibraryTests(new TemporaryLibrary().With("seeds/mill.txt", Text))
{
    private const string Text = """
        The Orrel Mill, 31 metres high, is the tallest of the valley. Its wheel weighs 12 tonnes.
        In 1978 the mill ground 640 sacks. In 1979 it ground 702 sacks.

        The weir below it was finished in 1962. It is 48 metres long and 3 metres deep.

        The drying of the hops began in August 1983. It took 1,978 baskets. Only 55 sacks were ground.
        """;

    [Theory]
    [InlineData("height of the Orrel Mill", "The Orrel Mill, 31 metres high, is the tallest of the valley.")]
    [InlineData("weight of the wheel", "Its wheel weighs 12 tonnes.")]
    [InlineData("length of the weir", "It is 48 metres long and 3 metres deep.")]
    [InlineData("depth of the weir", "It is 48 metres long and 3 metres deep.")]
    [InlineData("sacks 1979", "In 1979 it ground 702 sacks.")]
    [InlineData("sacks August 1983", "Only 55 sacks were ground.")]
    [InlineData("sacks in 1978", "In 1978 the mill ground 640 sacks.")]
    [InlineData("1978 baskets", "It took 1,978 baskets.")]
    public void A_number_is_found_by_its_dimension_and_its_time(string about, string sentence)
    {
        var answer = FigureAnswerer.Answer(Library, "/figure", about);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(sentence, Assert.Single(answer.Quotations).Quotation.Exact);
    }

    [Fact]
    public void Numbers_of_other_times_are_only_related()
    {
        var answer = FigureAnswerer.Answer(Library, "/figure", "sacks 1991");

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.NotEmpty(answer.Quotations);
        Assert.All(answer.Quotations, quoted => Assert.Contains(QuotationLabel.Related, quoted.Labels));
    }
}
