using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Tests.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Figures;

/// <summary><c>/figure</c> by what a number measures, on a library of an orchard that never was.</summary>
public sealed class MeasuredSubjectTests() : LibraryTests(new TemporaryLibrary().With("seeds/orchard.txt", Text))
{
    private const string Text = """
        The harvest amounted to 412 tonnes. Between 2016 and 2021 the number of pickers fell from 1,140 to 905. Bus fares went up from £2.40 to £2.90 in May.

        Minimum pay, which stood at 900 crowns a month, was raised to 2,400 in the spring. The number of guests of the old press has since risen from 1.1 million to 1.7 million a year. They wrote a petition with 4,000 names.

        What we know is in her diaries, of which the archive kept eighty-six in 2019. The ladder is 22 metres long. Last year 42 pickers were ill. The repairs will cost the owner about £9,400. The crossing lasted 12 days. The heirs spent £14 million on pumps. She bought the upper meadow for 300 guineas. The barn was 300 steps from the river.
        """;

    [Theory]
    [InlineData("harvest", "412 tonnes")]
    [InlineData("number of pickers", "from 1,140 to 905")]
    [InlineData("bus fares", "£2.90")]
    [InlineData("minimum pay", "2,400")]
    [InlineData("guests", "1.7 million")]
    [InlineData("petition", "4,000 names")]
    [InlineData("diaries", "eighty-six")]
    [InlineData("ladder", "22 metres")]
    [InlineData("repairs", "£9,400")]
    [InlineData("pumps", "£14 million")]
    [InlineData("meadow", "300 guineas")]
    [InlineData("crossing", "12 days")]
    public void A_number_is_found_by_what_it_measures(string about, string words)
    {
        var answer = FigureAnswerer.Answer(Library, "/figure", about);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains(words, answer.Quotations[0].Quotation.Exact);
    }

    [Fact]
    public void Who_is_counted_answers_beside_what_is_measured() =>
        Assert.Equal(2, FigureAnswerer.Answer(Library, "/figure", "pickers").Quotations.Count);

    [Fact]
    public void What_is_counted_in_other_words_is_shown_unsurely()
    {
        var answer = FigureAnswerer.Answer(Library, "/figure", "distance from the barn to the river");

        Assert.Equal((AnswerStatus.Answered, Certainty.Unsure), (answer.Status, answer.Certainty));
        Assert.Equal("The barn was 300 steps from the river.", answer.Quotations[0].Quotation.Exact);
    }

    [Theory]
    [InlineData("barn")]
    [InlineData("river")]
    [InlineData("archive")]
    [InlineData("press")]
    [InlineData("owner")]
    [InlineData("heirs")]
    public void What_only_stands_by_it_is_not_measured(string about) =>
        Assert.Equal(AnswerStatus.NothingFound, FigureAnswerer.Answer(Library, "/figure", about).Status);
}
