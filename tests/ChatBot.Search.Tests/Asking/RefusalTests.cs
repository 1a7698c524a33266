using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Asking;

/// <summary>What a question asks for and a sentence lacks, on a library of our own writing.</summary>
public class RefusalTests
{
    private static readonly LibrarySnapshot Library = LibraryReader.Read(ExpeditionLibrary.Folder, null);

    [Theory]
    [InlineData("Who built the survey ship Petrel-12?")]
    [InlineData("Who succeeded Ada Norrby as captain?")]
    [InlineData("What did Halvard Iversen discuss in Port Hale?")]
    [InlineData("When did the Norland office sell four Petrel-12 sledges to Tomas Vell?")]
    public void A_deed_that_the_text_does_not_tell_is_refused(string question) => Assert.False(Claims.Is(Ask(question)));

    [Theory]
    [InlineData("How old is Ada Norrby?")]
    [InlineData("How old is Tomas Vell?")]
    public void An_age_is_no_other_number(string question) => Assert.False(Claims.Is(Ask(question)));

    [Fact]
    public void Who_acted_on_behalf_of_another_is_a_person() =>
        Assert.False(Claims.Is(Ask("Who signed the Harbour Pact on behalf of Norland?")));

    [Fact]
    public void Why_a_thing_was_cancelled_is_not_answered_by_a_thing_that_took_place() =>
        Assert.False(Claims.Is(Ask("Why was the Harbour Pact cancelled?")));

    [Fact]
    public void A_place_that_the_library_lacks_is_named_in_the_refusal()
    {
        var answer = Ask("When did Norrby sail to Lisbon?");

        Assert.False(Claims.Is(answer));
        Assert.Contains("“Lisbon”", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did Oda Lind sail to Skarv Island?")]
    public void A_place_of_another_sentence_is_not_where_someone_went(string question) => Assert.False(Claims.Is(Ask(question)));

    [Theory]
    [InlineData("When was the contract for Dredger 3 signed in the harbour office?", true)]
    [InlineData("When was the contract for Dredger 2 signed in the harbour office?", false)]
    public void Another_number_is_another_thing(string question, bool isClaimed)
    {
        using var library = new TemporaryLibrary();
        library.With("seeds/a.txt", "The contract for Dredger 3 was signed in the harbour office on 4 May 1951.\n\nThe pilots kept a "
            + "dog.\n\nNobody saw the lamp.\n");

        Assert.Equal(isClaimed, Claims.Is(QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, null), question, question)));
    }

    [Fact]
    public void What_somebody_asked_is_no_answer_and_what_was_replied_is()
    {
        using var library = new TemporaryLibrary();
        library.With("seeds/a.txt", "The sluice was opened by the pilots.\n\nMr Lund asked who had painted the lamp. The clerk replied "
            + "that the smith had done it.\n\nNobody saw the dog.\n");

        var answer = QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, null), "who painted the lamp?", "who painted the lamp?");
        Assert.Contains("the smith had done it", answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("thanks")]
    [InlineData("@everyone")]
    [InlineData("x = y; z()")]
    [InlineData("good morning")]
    [InlineData("Who made you?")]
    public void What_is_no_question_to_the_library_is_told_what_can_be_asked(string text)
    {
        var answer = Ask(text);

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.Empty(answer.Quotations);
        Assert.Contains("/help", answer.Suggestions);
    }

    [Fact]
    public void What_was_called_off_is_said_of_the_thing_asked_for_only()
    {
        Assert.Contains(Ask("When did Tomas Vell's expedition to Port Hale begin?").Quotations,
            quoted => quoted.Labels.Contains(QuotationLabel.Cancelled));
        Assert.Empty(Ask("When did Ada Norrby sail to Skarv Island?").Quotations[0].Labels);
    }

    [Theory]
    [InlineData("Who sailed to Skarv Island on 5 March 2003?", "Norrby sailed")]
    [InlineData("Where was the Harbour Pact signed?", "signed in Varhaven")]
    [InlineData("When did Ada Norrby sail to Skarv Island?", "sailed to Skarv Island")]
    public void What_the_text_tells_is_still_answered(string question, string words)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains(words, answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who is the president's envoy for the northern coast?", "Tomas Vell, the president's envoy")]
    [InlineData("Where did the Petrel-12 sail?", "Petrel-12")]
    public void What_stands_beside_its_post_or_thing_is_answered(string question, string words) =>
        Assert.Contains(words, Ask(question).Quotations[0].Quotation.Exact, StringComparison.Ordinal);

    private static Answer Ask(string question) => QuestionAnswerer.Answer(Library, question, question);
}
