using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Search.People;
using ChatBot.Search.Tests.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Lenses;

/// <summary>The structured commands on a small library of a lighthouse that never was.</summary>
public sealed class LighthouseLibraryTests() : LibraryTests(Folder)
{
    private const string Log = """
        The Headland Post, 4 May 1931, by Signe Moe

        Nils Orrey, the ship's cooper, visited Gull Rock in July 1930. Runa Dahl visited Tern Bay in April and August 1930. The lamps, 1,140 of them, were bought for £15,000. Fourteen men were saved in that winter of zero-sum bargains.

        The visit of Sefton Brand, which was to begin in June 1931, has been cancelled. The Trade Minister visited Gull Rock in May 1929. There were signs of decline in 1928. Dr Brand means to lecture in the autumn.

        Asmund Dahl Brand signed the Lamp Treaty in March 1927. Finance Minister Olav Ness spoke there. Runa Dahl, the harbour pilot, was away. She kept the harbour lamp from 1920 until 1926, taught many, and visited Tern Bay in 1928.

        The visit of Olav Ness in May 1928 and in June 1937 is of interest.
        """;

    private static TemporaryLibrary Folder => new TemporaryLibrary()
        .With("seeds/log.txt", Log)
        .With("seeds/sources.json",
        """[{ "id": "log", "type": "article-newspaper", "title": "The lamp", "author": [{ "family": "Moe", "given": "Signe" }],"""
        + """ "issued": { "date-parts": [[1931, 5, 4]] }, "custom": { "file": "log.txt", "byline": ["The Headland Post, 4 May 1931, by"""
        + """ Signe Moe"] } }]""")
        .With("config/names/all.yaml", """
            names:
              - { name: Hamland, kind: place }
              - { name: Gull Rock, kind: place }
              - { name: Tern Bay, kind: place }
              - { name: Nils Orrey, kind: person }
              - { name: Runa Dahl, kind: person }
              - { name: Sefton Brand, kind: person }
              - { name: Asmund Dahl Brand, kind: person }
              - { name: Olav Ness, kind: person }
              - { name: Ivar Holt, kind: person, roles: [{ title: Trade Minister, of: Hamland, from: 1925, until: 1935 }] }
            """)
        .With("config/commands/visits.yaml", "name: visits\ndescription: Visits\nwords: [visit]\nplaces: target\n")
        .With("config/commands/works.yaml", "name: works\ndescription: Works\nwords: [lamp, treaty]\n")
        .With("config/commands/treaties.yaml",
            "name: treaties\ndescription: Treaties\nwords: [treaty, { word: sign, as: verb }]\nnarrowedBy: [person, spaceship]\n");

    [Theory]
    [InlineData("Runa Dhal", "Runa Dahl")]
    [InlineData("Sefton Brnad", "Sefton Brand")]
    public void A_slip_in_one_word_of_a_name_is_read_and_said(string about, string words)
    {
        var answer = Lens("visits", about);

        Assert.Contains(words, answer.Quotations[0].Quotation.Exact);
        Assert.Contains("is read as", answer.Message);
    }

    [Fact]
    public void One_subject_is_carried_to_all_verbs_of_a_sentence() =>
        Assert.Contains("She kept the harbour lamp", Assert.Single(Lens("visits", "Runa Dahl 1928").Quotations).Quotation.Exact);

    [Fact]
    public void The_date_that_was_asked_for_is_shown() =>
        Assert.Equal("1930-08", Lens("visits", "August 1930").Quotations[0].Date?.Edtf);

    [Theory]
    [InlineData("Olav Ness 1928", null)]
    [InlineData("Olav Ness 1937", QuotationLabel.Planned)]
    public void Of_two_dates_the_one_that_was_asked_for_says_whether_it_came_about(string about, string? label) =>
        Assert.Equal(label, Lens("visits", about).Quotations[0].Labels.SingleOrDefault());

    [Fact]
    public void A_word_of_the_lens_itself_narrows_to_what_has_it()
    {
        Assert.Contains("Lamp Treaty", Assert.Single(Lens("works", "treaty").Quotations).Quotation.Exact);
        Assert.Equal(3, Lens("works", "lamp").Quotations.Count);
    }

    [Fact]
    public void What_has_been_cancelled_is_labelled() =>
        Assert.Equal([QuotationLabel.Cancelled], Lens("visits", "Sefton Brand").Quotations[0].Labels);

    [Fact]
    public void A_minister_whom_only_the_list_of_names_knows_is_no_sure_answer_for_the_name()
    {
        var answer = Lens("visits", "Ivar Holt");

        Assert.Equal((AnswerStatus.Answered, Certainty.Unsure), (answer.Status, answer.Certainty));
        Assert.InRange(answer.Quotations.Count(quotation => !quotation.Labels.Contains(QuotationLabel.Related)), 1, 3);
    }

    [Fact]
    public void A_noun_is_no_verb_and_no_year_is_offered_for_it()
    {
        var answer = Lens("treaties", "1928");

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.DoesNotContain("1928", answer.Message);
        Assert.Contains("1927", answer.Message);
    }

    [Theory]
    [InlineData("1930..1930")]
    [InlineData("1929..1930")]
    public void Years_are_read_in_short_forms(string about) =>
        Assert.Contains("Gull Rock", string.Concat(Lens("visits", about).Quotations.Select(quotation => quotation.Quotation.Exact)));

    [Theory]
    [InlineData("1930-1929")]
    [InlineData("1930 to 1929")]
    [InlineData("1930..1929")]
    public void A_range_the_wrong_way_round_is_refused_by_lens_and_timeline_alike(string about)
    {
        Assert.Equal(AnswerStatus.Invalid, Lens("visits", about).Status);
        Assert.Equal(AnswerStatus.Invalid, TimelineAnswerer.Answer(Library, "/timeline", about).Status);
    }

    [Theory]
    [InlineData("lamps", "1,140 of them")]
    [InlineData("1140", "1,140 of them")]
    [InlineData("£15,000", "£15,000")]
    [InlineData("15000", "£15,000")]
    [InlineData("fourteen", "Fourteen men")]
    [InlineData("saved", "Fourteen men")]
    public void Figures_are_found_by_value_and_by_what_they_count(string about, string words) =>
        Assert.Contains(words, FigureAnswerer.Answer(Library, "/figure", about).Quotations[0].Quotation.Exact);

    [Fact]
    public void Zero_sum_counts_nothing() =>
        Assert.Equal(AnswerStatus.NothingFound, FigureAnswerer.Answer(Library, "/figure", "0").Status);

    [Theory]
    [InlineData("the cooper", "Nils Orrey, the ship's cooper")]
    [InlineData("finance minister", "Olav Ness")]
    [InlineData("harbour pilot", "Runa Dahl, the harbour pilot")]
    [InlineData("the author", "The Headland Post")]
    public void Who_finds_callings_offices_and_writers(string about, string words) =>
        Assert.Contains(words, string.Concat(
            WhoAnswerer.Answer(Library, "/who", about).Quotations.Select(quotation => quotation.Quotation.Exact)));

    [Fact]
    public void An_office_of_no_country_is_none_of_the_country_asked_for() =>
        Assert.Equal(AnswerStatus.NothingFound, WhoAnswerer.Answer(Library, "/who", "finance minister of Hamland").Status);

    [Fact]
    public void A_place_is_said_to_be_one()
    {
        var answer = WhoAnswerer.Answer(Library, "/who", "Gull Rock");

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.Contains("a place", answer.Message);
        Assert.Contains("/timeline Gull Rock", answer.Suggestions);
    }

    [Fact]
    public void A_given_name_that_is_another_ones_family_name_asks_nothing_more()
    {
        var answer = WhoAnswerer.Answer(Library, "/who", "Dahl Brand");

        Assert.Contains("Asmund Dahl Brand", answer.Quotations[0].Quotation.Exact);
        Assert.DoesNotContain("which is meant", answer.Message);
    }

    [Fact]
    public void A_plan_for_a_season_lies_ahead_of_the_document() =>
        Assert.Contains(TimelineAnswerer.Answer(Library, "/timeline", "lecture").Quotations,
            quotation => quotation.Date?.Start?.Year == 1931);

    [Fact]
    public void A_word_that_only_stands_outside_the_sentences_is_not_denied() =>
        Assert.DoesNotContain("no document", Lens("visits", "Headland").Message);

    [Fact]
    public void A_kind_that_no_name_has_is_warned_of() =>
        Assert.Contains(Library.Problems, problem => problem is { Line: 4, IsWarning: true } && problem.Message.Contains("spaceship")
            && problem.Remedy.Contains("person, place"));

    [Fact]
    public void A_dateline_of_a_bare_document_is_a_publication()
    {
        using var folder = new TemporaryLibrary()
            .With("seeds/bare.txt", "Headland Post, 7 June 1931\n\nBy Signe Moe\n\nThe lamp was lit in May 1930. It burns.\n");
        var answer = OnThisDateAnswerer.Answer(LibraryReader.Read(folder.Folder, null), "/onthisdate", "06-07", new DateOnly(2030, 1, 1));

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.DoesNotContain(answer.Quotations, quotation => quotation.Labels.Count == 0);
    }

    private Answer Lens(string name, string about) =>
        LensAnswerer.Answer(Library, Library.Lenses.Single(lens => lens.Name == name), $"/{name} {about}", about);
}
