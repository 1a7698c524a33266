using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Asking;

/// <summary>What a text that speaks of the matter does not say of it, each with a question beside it that the same text answers.</summary>
public class SilenceTests
{
    private const string Text = """
        The town council met in the Customs House on 4 May 1987. The harbour master, Ilse Brandt, told the council that she would resign if the toll were doubled.
        The pilots' union protested against the toll. A motion on the matter is to be put in June.

        Two fishermen were convicted in March 1988. The cutter Petrel left the quay at full speed and struck a barge, driven by a trainee.
        The cutter Gannet reached nineteen knots on her trials. The ferries, twelve of them, were repainted in 1990.

        Denmark sent an objection, which was rejected by Norway. The two countries then signed a treaty in Bergen.

        The first bridge was opened by Mayor Odd Lie in 1953. Several villages became towns in 1960.
        Tolls bring in 40 percent of the town's income, and Norway's share of the ferry trade was a third.
        """;

    [Theory]
    [InlineData("Why did Ilse Brandt resign?")]
    [InlineData("Did the council pass the motion?")]
    [InlineData("Which captain protested against the toll?")]
    [InlineData("What are the names of the two fishermen convicted in March 1988?")]
    [InlineData("How fast was the Petrel when it struck the barge?")]
    [InlineData("Which of the villages was the largest?")]
    [InlineData("How many fishermen died?")]
    public void What_is_not_said_is_not_answered(string question) => Assert.False(Claims.Is(Ask(question)));

    [Theory]
    [InlineData("Who would resign if the toll were doubled?", "Ilse Brandt")]
    [InlineData("Who protested against the toll?", "union protested")]
    [InlineData("When were the two fishermen convicted?", "March 1988")]
    [InlineData("How fast was the Gannet on her trials?", "nineteen knots")]
    [InlineData("How many ferries were repainted in 1990?", "twelve of them")]
    [InlineData("Which mayor opened the first bridge?", "Mayor Odd Lie")]
    [InlineData("What percentage of the town's income is from tolls?", "40 percent")]
    [InlineData("Where did the council meet?", "Customs House")]
    public void What_is_said_is_quoted(string question, string words)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains(words, answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_sentences_that_tell_when_the_one_that_tells_the_day_is_first() =>
        Assert.Contains("on 3 May 1950", Ask(
            "When did Ada Norrby visit Port Hale?",
            "Ada Norrby visited Port Hale by ship in 1950.\n\nAda Norrby visited Port Hale on 3 May 1950.").Quotations[0].Quotation.Exact,
            StringComparison.Ordinal);

    [Fact]
    public void The_two_countries_are_those_that_were_named_before()
    {
        var answer = Ask("What did Norway and Denmark sign in Bergen?", Text,
            "kind: place\nnames:\n  - name: Norway\n  - name: Denmark\n  - name: Bergen\n    partOf: [Norway]\n");

        Assert.Contains("signed a treaty", answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    private static Answer Ask(string question, string text = Text, string? names = null)
    {
        using var library = new TemporaryLibrary().With("seeds/town.txt", text);
        if (names is not null)
            library.With("config/names/places.yaml", names);
        return QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, null), question, question);
    }
}
