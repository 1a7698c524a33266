using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Asking;

public class QuotableTests
{
    [Fact]
    public void A_question_of_the_text_is_answered_by_what_follows_it()
    {
        var answer = Ask("may goats cross the bridge?",
            "Q: May goats cross the bridge?\n\nA: Yes, but only one at a time.\n\nQ: What does it cost?\n\nA: Two pence.\n");

        Assert.Equal("A: Yes, but only one at a time.", answer.Quotations[0].Quotation.Exact);
    }

    [Fact]
    public void Copies_of_a_sentence_are_quoted_once()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "The lantern was lit in 1907.\n")
            .With("seeds/b.txt", "The lantern was\r\nlit in 1907.\n");

        var answer = QuestionAnswerer.Answer(
            LibraryReader.Read(library.Folder, data: null), "when was the lantern lit?", "when was the lantern lit?");

        Assert.Single(answer.Quotations);
    }

    [Theory]
    [InlineData("A crate for the lamp keeper lay on the quay. The crate held a brass horn.", true)]
    [InlineData("A crate for the lamp keeper lay on the quay.\n\nThe crate held a brass horn.", false)]
    [InlineData("A crate for the lamp keeper lay on the quay. Gulls cried. The crate held a brass horn.", false)]
    [InlineData("A crate for the lamp keeper lay on the quay. The crate will hold a brass horn.", false)]
    [InlineData("On 3 May 1911 a crate for the lamp keeper lay on the quay. On 5 May 1911 the crate held a brass horn.", false)]
    [InlineData("On 3 May 1911 a crate for the lamp keeper lay on the quay. The crate held a brass horn.", true)]
    public void What_is_found_side_by_side_is_quoted_as_one(string text, bool isOne)
    {
        var answer = Ask("what was inside the crate of the lamp keeper?", $"{text}\n\nEggs were cheap in Lunde.\n");

        Assert.Equal(isOne, answer.Quotations[0].Quotation.Exact == text);
        Assert.Equal(isOne ? 1 : 2, answer.Quotations.Count(one => one.Quotation.Exact.Contains("crate", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The tribunal sat at Lunde. It heard forty witnesses.", "The tribunal sat at Lunde. It heard forty witnesses.")]
    [InlineData("It sat at Lunde in 1951. The tribunal sat in May 1953. In June 1954 it heard forty witnesses.",
        "In June 1954 it heard forty witnesses.")]
    [InlineData("The tribunal sat at Lunde in May 1953. It heard forty witnesses in June 1954.",
        "The tribunal sat at Lunde in May 1953. It heard forty witnesses in June 1954.")]
    [InlineData("The tribunal sat. Its witnesses were forty.", "The tribunal sat. Its witnesses were forty.")]
    [InlineData("The tribunal heard forty witnesses. It sat.", "The tribunal heard forty witnesses. It sat.")]
    [InlineData("The tribunal sat at Lunde. Forty witnesses were heard.", "Forty witnesses were heard.")]
    [InlineData("The tribunal sat at Lunde.\n\nIt heard forty witnesses.", "It heard forty witnesses.")]
    [InlineData("It sat at Lunde. It heard forty witnesses.", "It heard forty witnesses.")]
    public void Who_is_meant_stands_before_what_is_told_of_them(string text, string quoted) =>
        Assert.Equal(quoted, Ask("how many witnesses were heard?", $"{text}\n\nEggs were cheap.\n").Quotations[0].Quotation.Exact);

    [Theory]
    [InlineData("what happened in West Marrow?", false)]
    [InlineData("West Marrow", false)]
    [InlineData("what happened in East Marrow?", true)]
    [InlineData("what happened in Marrow?", true)]
    public void A_place_is_not_told_of_for_another_that_shares_half_its_name(string question, bool isQuoted) => Assert.Equal(
        isQuoted, Ask(question,
        "A crowd stood in East Marrow when the depot of East Marrow burnt down in 1911.\n\nEggs were cheap in Lunde.\n")
            .Quotations.Any(one => one.Quotation.Exact.Contains("East Marrow", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Little Orm", AnswerStatus.NothingFound)]
    [InlineData("Great Tarn", AnswerStatus.Answered)]
    public void A_name_typed_alone_is_not_met_by_a_word_like_it(string typed, AnswerStatus status) => Assert.Equal(
        status, Ask(typed, "The rain did little harm to the weir.\n\nGreat Tarn has a weir, and a mill of oak.\n").Status);

    [Fact]
    public void A_fish_is_no_pronoun() => Assert.Equal(
        ["A herring lay on the pier."], Ask("herring", "A herring lay on the pier.\n\nThe widow sold her boat.\n").Quotations
            .Select(one => one.Quotation.Exact));

    private const string Pier = "The first pier was built in 1901 by Ada Holm, a mason of Lunde. A storm took the pier in 1930. "
        + "Holm died in 1941.\n\nThe pier was painted in May 1935. A new pier is planned for 2040.\n";

    [Theory]
    [InlineData("pier", 4, "The first pier was built in 1901 by Ada Holm, a mason of Lunde.")]
    [InlineData("new pier", 1, "A new pier is planned for 2040.")]
    [InlineData("first pier", 1, "The first pier was built in 1901 by Ada Holm, a mason of Lunde.")]
    [InlineData("next pier", 1, "A new pier is planned for 2040.")]
    [InlineData("latest pier", 4, "A new pier is planned for 2040.")]
    [InlineData("pier 1930", 1, "A storm took the pier in 1930.")]
    public void A_few_words_are_looked_up(string typed, int count, string quoted)
    {
        var answer = Ask(typed, Pier);

        Assert.Equal(Certainty.Sure, answer.Certainty);
        Assert.Equal(count, answer.Quotations.Count);
        Assert.Contains(answer.Quotations, one => one.Quotation.Exact == quoted);
    }

    [Theory]
    [InlineData("latest pier")]
    [InlineData("latest pier?")]
    [InlineData("what is the latest pier?")]
    public void The_latest_is_the_last_by_its_date(string question) => Assert.Equal(
        ["A new pier is planned for 2040.", "The pier was painted in May 1935.", "A storm took the pier in 1930."],
        Ask(question, Pier).Quotations.Take(3).Select(one => one.Quotation.Exact));

    [Fact]
    public void What_was_the_last_is_nothing_that_is_to_come() =>
        Assert.Equal("The pier was painted in May 1935.", Ask("when was the last pier?", Pier).Quotations[0].Quotation.Exact);

    [Fact]
    public void Who_somebody_is_and_what_happened_in_a_year_are_what_the_commands_answer()
    {
        Assert.Equal("The first pier was built in 1901 by Ada Holm, a mason of Lunde.", Ask("Who is Ada Holm?", Pier).Quotations[0]
            .Quotation.Exact);
        Assert.Equal(["A storm took the pier in 1930."], Ask("what happened in 1930?", Pier).Quotations.Select(one => one.Quotation.Exact));
        Assert.Equal(Certainty.Sure, Ask("what happened in 1930?", Pier).Certainty);
    }

    [Theory]
    [InlineData("what changed in 2.4.0?")]
    [InlineData("2.4.0")]
    [InlineData("v2.4.0")]
    public void What_stands_two_headings_below_is_found_by_the_higher_one(string typed)
    {
        var answer = Ask(
            typed, "# Changes\n\n## [2.4.0] - 2019-05-22\n\n### Mended\n\n- The bell rings again.\n\n## 2.3.9\n\n### Mended\n\n"
            + "- The door shuts.\n", "seeds/a.md");

        Assert.Equal(["The bell rings again."], answer.Quotations.Select(one => one.Quotation.Exact));
        Assert.Equal("Under “[2.4.0] - 2019-05-22 · Mended”.", answer.Quotations[0].Note?.ToString());
    }

    [Fact]
    public void What_stands_under_the_very_question_is_quoted_alone()
    {
        var answer = Ask(
            "Are goats let into the engine room?", "# Questions\n\n## Are goats let into the engine room?\n\nOnly on a lead.\n\n"
            + "## What do goats pay?\n\nGoats pay two pence in the engine room and on the pier.\n", "seeds/a.md");

        Assert.Equal(["Only on a lead."], answer.Quotations.Select(one => one.Quotation.Exact));
        Assert.Equal(Certainty.Sure, answer.Certainty);
    }

    [Fact]
    public void A_question_of_which_only_a_table_of_contents_has_the_words_finds_nothing() => Assert.Equal(
        AnswerStatus.NothingFound, Ask("what is chapter nine on otters?",
            "1  Aims ....... 4\n2  Otters ....... 9\n3  Chapter nine ...... 12\n\nThe bell was cast in a foundry by the weir.\n").Status);

    [Theory]
    [InlineData("Q: When does the last gate shut?\n\nA: At dusk.\n\nQ: What does it cost?\n\nA: Two pence.\n", "seeds/a.txt")]
    [InlineData("# Questions\n\n## When does the last gate shut?\n\nAt dusk, or when the keeper is tired.\n\n## What does it "
        + "cost?\n\nTwo pence a head.\n", "seeds/a.md")]
    public void The_text_s_own_question_is_answered_surely(string text, string file)
    {
        var answer = Ask("When does the last gate shut?", text, file);

        Assert.Contains("t dusk", answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
        Assert.Equal(Certainty.Sure, answer.Certainty);
    }

    [Fact]
    public void A_version_in_a_heading_is_found_by_what_stands_under_it() =>
        Assert.Equal("Added a bell.", Ask("what changed in 2.3.0?", "## 2.4.0\n\nDropped the lamps.\n\n## 2.3.0\n\nAdded a bell.\n",
            "seeds/changes.md").Quotations[0].Quotation.Exact);

    [Fact]
    public void A_version_is_dated_by_its_heading_and_quoted_with_it()
    {
        const string Text = "# Log\n\n## 4.1.0 (2016-07-09)\n\nAdded a gong.\n\n## 4.0.2 (2015-02-03)\n\nDropped the drum.\n";

        var answer = Ask("when was 4.1.0 released?", Text, "seeds/log.md");

        Assert.Equal("Added a gong.", Assert.Single(answer.Quotations).Quotation.Exact);
        Assert.Equal("Under “4.1.0 (2016-07-09)”.", answer.Quotations[0].Note?.ToString());
        Assert.Equal("2016-07-09", answer.Quotations[0].Date?.Edtf);
        Assert.Equal(["Added a gong."], TimelineOf(Text, "seeds/log.md", "2016").Quotations.Select(quoted => quoted.Quotation.Exact));
    }

    [Theory]
    [InlineData("F#", "The back is in F#.")]
    [InlineData("R&D", "R&D was closed.")]
    [InlineData("The If", "The If played at dusk.")]
    [InlineData("as it was", "It stayed as it was.")]
    [InlineData("2 Lind 3:4", "2 Lind 3:4 Go home.")]
    [InlineData("鼓樓", "鼓樓很高。")]
    public void What_is_typed_as_it_stands_is_quoted_alone(string typed, string expected)
    {
        const string Text = "The front is in F. The back is in F#.\n\nR&D was closed. The R was painted, and the D.\n\nThe If played at "
            + "dusk. The rest came, if late.\n\nIt stayed as it was. As was it, so was he.\n\n2 Lind 3:4 Go home.\n\n2 Lind 4:3 Go on. "
            + "3 Lind 2:4 Stay.\n\n鼓樓很高。樓上有鼓。\n";

        Assert.Equal([expected], Ask(typed, Text).Quotations.Select(quoted => quoted.Quotation.Exact));
    }

    [Fact]
    public void Letters_with_nothing_between_them_are_one_word() =>
        Assert.Equal("The har\u200Bbour froze in\uFEFF 1909.",
            Ask("harbour", "The har\u200Bbour froze in\uFEFF 1909. The mill burnt.\n").Quotations[0].Quotation.Exact);

    [Fact]
    public void A_document_that_is_another_again_is_one_source_with_a_note()
    {
        const string Text = "The gong was hung on 9 May 1931. It broke in the frost of the next year, and nobody mended it for long.\n";
        using var folder = new TemporaryLibrary().With("seeds/a.txt", Text)
            .With("seeds/b.txt", Text.Replace("for long", "for very long", StringComparison.Ordinal));
        var library = LibraryReader.Read(folder.Folder, data: null);

        var compared = ComparisonAnswerer.Answer(library, "gong", "gong");

        Assert.Equal("One source speaks of it; none is silent.", compared.Message);
        Assert.Equal("Copies of this document: seeds/b.txt.",
            Assert.Single(QuestionAnswerer.Answer(library, "gong", "gong").Quotations).Note?.ToString());
        Assert.Single(OnThisDateAnswerer.Answer(library, "05-09", "05-09", new DateOnly(2026, 5, 9)).Quotations);
    }

    private static Answer TimelineOf(string text, string file, string about)
    {
        using var library = new TemporaryLibrary().With(file, text);
        return TimelineAnswerer.Answer(LibraryReader.Read(library.Folder, data: null), about, about);
    }

    private static Answer Ask(string question, string text, string file = "seeds/a.txt")
    {
        using var library = new TemporaryLibrary().With(file, text);
        return QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, data: null), question, question);
    }
}
