using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Lenses;

/// <summary>The lenses of a library that is none of the sample: other names, other matters.</summary>
public class ExpeditionLensTests
{
    private static readonly LibrarySnapshot Library = LibraryReader.Read(ExpeditionLibrary.Folder, null);

    [Fact]
    public void The_library_has_no_fault() => Assert.Empty(Library.Problems);

    [Theory]
    [InlineData("1999", "travelled to Skarv Island")]
    [InlineData("May 1998", "expedition to Port Hale in May 1998")]
    [InlineData("Iversen 2001", "Halvard Iversen's return expedition")]
    [InlineData("Nohrby 1998", "Captain Norrby's expedition")]
    [InlineData("Skarv Island July 2003", "the president's envoy")]
    [InlineData("Oda Linde", "was in Port Hale, too")]
    [InlineData("director", "Director went to Varhaven")]
    [InlineData("Varhaven", "went to Varhaven to attend a hearing")]
    public void What_was_asked_for_comes_first(string about, string words)
    {
        var answer = Ask("voyages", about);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Contains(words, answer.Quotations[0].Quotation.Exact);
    }

    [Theory]
    [InlineData("voyages", "2016")]
    [InlineData("voyages", "Lahore")]
    [InlineData("voyages", "Norrby 2001")]
    [InlineData("voyages", "Norrby April 2002")]
    [InlineData("voyages", "9 May 2002")]
    [InlineData("purchases", "Petrel-9")]
    [InlineData("purchases", "free trade")]
    [InlineData("purchases", "Vell")]
    public void Where_the_library_is_silent_that_is_said(string lens, string about)
    {
        var answer = Ask(lens, about);

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.All(answer.Quotations, quotation => Assert.True(QuotationLabel.SetsAside(quotation.Labels)));
        Assert.Contains("Years that have something", answer.Message);
    }

    [Fact]
    public void A_cancelled_journey_is_labelled_and_not_the_one_it_made_room_for()
    {
        var answer = Ask("voyages", "Tomas Vell");

        Assert.Equal(["cancelled"], answer.Quotations.Single(
            quotation => quotation.Quotation.Exact.StartsWith("Her voyage", StringComparison.Ordinal)).Labels);
        Assert.DoesNotContain(answer.Quotations, quotation => quotation.Quotation.Exact.Contains("24 men"));
    }

    [Fact]
    public void Respectively_gives_each_its_own_date()
    {
        Assert.Equal("1999-06", Assert.Single(Ask("voyages", "chief surveyor").Quotations).Date!.Edtf);
        Assert.Equal("1999-08", Assert.Single(Ask("voyages", "chief pilot").Quotations).Date!.Edtf);
        Assert.Equal(AnswerStatus.NothingFound, Ask("voyages", "chief pilot June 1999").Status);
    }

    [Fact]
    public void What_is_carried_over_is_quoted_with_what_it_carries()
    {
        var answer = Ask("purchases", "Petrel-12");

        Assert.Equal(2, answer.Quotations.Count(quotation => !QuotationLabel.SetsAside(quotation.Labels)));
        Assert.Contains("four Petrel-12 sledges", answer.Quotations[0].Quotation.Exact);
        Assert.Equal(["planned"], answer.Quotations[1].Labels);
        Assert.Contains("11 more of such sledges", answer.Quotations[1].Quotation.Exact);
    }

    [Theory]
    [InlineData("Petrel-12B", "four Petrel-12")]
    [InlineData("sleighs", "four Petrel-12")]
    [InlineData("MSO", "two Petrel-7 boats")]
    [InlineData("2004", "two Petrel-7 boats")]
    public void Variants_near_words_and_initials_are_understood(string about, string words) =>
        Assert.Contains(words, Ask("purchases", about).Quotations[0].Quotation.Exact);

    [Fact]
    public void A_family_name_of_two_asks_which_and_quotes_both()
    {
        var answer = Ask("voyages", "Vell");

        Assert.Contains("Tomas Vell or Erik Vell", answer.Message);
        Assert.Contains(answer.Quotations, quotation => quotation.Quotation.Exact.Contains("Tomas Vell"));
    }

    [Fact]
    public void Where_sources_differ_both_are_shown_and_it_is_said()
    {
        var answer = Ask("voyages", "Norrby March 2003");

        Assert.Contains(answer.Differences,
            line => line.ToString().Contains("differ on the date: 2003-03-03 (gazette-2003); 2003-03-05 (letter-2003)"));
        Assert.Contains(answer.Differences, line => line.ToString().Contains("differ on the number: 24 (gazette-2003); 19 (letter-2003)"));
        Assert.Contains(answer.Differences, line => line.ToString().Contains("differ on the rank"));
        Assert.Contains(answer.Quotations, quotation => quotation.Quotation.Work.Key == "gazette-2003"
            && quotation.Note!.ToString().Contains("differ"));
        Assert.Contains(answer.Quotations, quotation => quotation.Quotation.Work.Key == "letter-2003"
            && quotation.Note!.ToString().Contains("differ"));
        Assert.DoesNotContain(answer.Quotations, quotation => answer.WithoutRepetition(quotation).Note is not null);
    }

    [Fact]
    public void A_denied_journey_is_no_journey() =>
        Assert.DoesNotContain(Ask("voyages", "to Port Hale").Quotations, quotation => quotation.Quotation.Exact.Contains("has not sailed"));

    [Theory]
    [InlineData("*)(&^%$\"'\\ NEAR/3")]
    [InlineData("@everyone **bold** <script>")]
    [InlineData("\u202E\u0000😀")]
    [InlineData("")]
    public void Any_characters_are_only_characters(string about) => Assert.NotEqual("", Ask("voyages", about).Message);

    private static Answer Ask(string lens, string about) =>
        LensAnswerer.Answer(Library, Library.Lenses.Single(one => one.Name == lens), $"/{lens} {about}", about);
}
