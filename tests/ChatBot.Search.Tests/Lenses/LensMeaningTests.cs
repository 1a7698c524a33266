using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Lenses;

public sealed class LensMeaningTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("config/commands/fires.yaml",
            "name: fires\ndescription: What burnt\noptionDescription: A year\nexample: /fires 1904\nwords: [fire, burn]\n")
        .With("seeds/town.txt", """
            The mill burnt down in 1904. The roof fell in at midnight.

            A fire took the inn in 1911. The school was in flames in 1911.

            In 1930 the river froze. A fire on the ice lit up the town.

            The choir was given a hall in 1955. Nothing was left of the smithy in 1955.

            The Granary

            It was white. A fire took its roof in 1925.

            The Rest

            The granary was sold in 1931.

            The barn burnt in 1920. A fire broke out in the bakery in 1921. The choir sang in the church in 1911.
            """);

    public void Dispose() => _library.Dispose();

    [Fact]
    public void What_is_told_in_other_words_is_found_by_its_meaning()
    {
        var exact = Ask("1911", withVectors: true).Quotations.Where(quoted => !QuotationLabel.SetsAside(quoted.Labels))
            .Select(quoted => quoted.Quotation.Exact);

        Assert.Equal(["A fire took the inn in 1911.", "The school was in flames in 1911."], exact);
    }

    [Fact]
    public void The_sentence_next_door_is_shown_beside_with_the_date_that_holds_on()
    {
        var beside = Ask("1904", withVectors: true).Quotations.Single(quoted => quoted.Quotation.Exact == "The roof fell in at midnight.");

        Assert.Equal("1904", beside.Date?.Edtf);
    }

    [Fact]
    public void What_no_sentence_tells_alone_is_told_with_the_date_of_the_one_before() =>
        Assert.Equal(["A fire on the ice lit up the town."],
            Ask("1930", withVectors: false).Quotations.Select(quoted => quoted.Quotation.Exact));

    [Fact]
    public void What_stands_under_a_heading_that_has_what_was_asked_for_is_related() =>
        Assert.Contains(Ask("granary", withVectors: false).Quotations, quoted => QuotationLabel.SetsAside(quoted.Labels)
            && quoted.Quotation.Exact == "A fire took its roof in 1925.");

    [Fact]
    public void What_only_the_meaning_tells_is_shown_unsurely()
    {
        var answer = Ask("midnight", withVectors: true);

        Assert.Equal((AnswerStatus.Answered, Certainty.Unsure), (answer.Status, answer.Certainty));
        Assert.Equal("The roof fell in at midnight.", answer.Quotations[0].Quotation.Exact);
        Assert.StartsWith("No sentence says it in the words of /fires.", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_all_that_was_asked_for_is_offered_the_nearest_to_the_matter_first()
    {
        var answer = Ask("1955", withVectors: true);

        Assert.Equal((AnswerStatus.Answered, Certainty.Unsure), (answer.Status, answer.Certainty));
        Assert.Equal(["Nothing was left of the smithy in 1955.", "The choir was given a hall in 1955."],
            answer.Quotations.Where(quoted => !QuotationLabel.SetsAside(quoted.Labels)).Select(quoted => quoted.Quotation.Exact));
    }

    [Fact]
    public void A_year_alone_is_not_answered_by_what_is_as_near_to_the_matter_of_another_lens()
    {
        _library.With("config/commands/songs.yaml",
            "name: songs\ndescription: What was sung\noptionDescription: A year\nexample: /songs 1911\nwords: [choir]\n");

        var answer = Ask("1955", withVectors: true);

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.Contains(answer.Quotations, quoted => QuotationLabel.SetsAside(quoted.Labels)
            && quoted.Quotation.Exact == "Nothing was left of the smithy in 1955.");
    }

    [Fact]
    public void What_has_all_that_was_asked_for_is_shown_beside_the_answers() => Assert.Contains(Ask("1911", withVectors: true).Quotations,
        quoted => QuotationLabel.SetsAside(quoted.Labels) && quoted.Quotation.Exact == "The choir sang in the church in 1911.");

    [Fact]
    public void What_goes_on_about_an_answer_is_shown_beside_it_alone()
    {
        _library.With("seeds/inn.txt", "The Anchor burnt down in 1960. Its barn burnt too, and all the hay.\n");

        var answer = Ask("Anchor 1960", withVectors: true);

        Assert.Equal(["The Anchor burnt down in 1960.", "Its barn burnt too, and all the hay."],
            answer.Quotations.Select(quoted => quoted.Quotation.Exact));
    }

    [Fact]
    public void Whoever_the_lines_above_a_text_name_is_in_all_of_it()
    {
        _library.With(
            "seeds/talk.txt", "A talk with Hanna Weil\nThe Echo, 4 May 1990\n\nA fire took my house in 1970, and I built another.\n");

        Assert.Contains(Ask("Hanna Weil", withVectors: true).Quotations,
            quoted => quoted.Quotation.Exact == "A fire took my house in 1970, and I built another.");
    }

    [Fact]
    public void The_day_on_which_it_was_written_is_no_date_of_what_is_told_without_one()
    {
        _library.With("seeds/letter.txt", "Hale, 4 May 1983\n\nDear Ben,\n\nA fire took the whole of my hay and half of the roof.\n");

        var shown = Assert.Single(Ask("May 1983", withVectors: true).Quotations);

        Assert.Equal(("A fire took the whole of my hay and half of the roof.", null), (shown.Quotation.Exact, shown.Date?.Edtf));
    }

    [Fact]
    public void What_answers_a_question_of_the_text_has_its_date()
    {
        _library.With("seeds/talk.txt", "What happened in May 1972?\n\nA fire took my barn. I built another.\n");

        Assert.Contains(Ask("May 1972", withVectors: true).Quotations, quoted => quoted.Quotation.Exact == "A fire took my barn.");
    }

    [Fact]
    public void Who_is_introduced_before_the_questions_tells_what_follows()
    {
        _library.With("seeds/sources.json",
            """[{"id":"talk","type":"interview","title":"A hard winter","custom":{"file":"talk.txt"}}]""").With("seeds/talk.txt", """
                Hanna Weil, who kept the ferry for forty years, talks to Per Lund.

                Did you build the house?

                My father did.

                And what became of it?

                A fire took all that we had in 1970.

                Were you afraid?

                Not of water.
                """);

        Assert.Contains(Ask("Hanna Weil", withVectors: true).Quotations,
            quoted => quoted.Quotation.Exact == "A fire took all that we had in 1970.");
    }

    [Fact]
    public void What_has_no_date_near_that_was_asked_for_is_of_the_day_on_which_it_was_written()
    {
        _library.With("seeds/minutes.txt",
            "Minutes of the council, 4 May 1983\n\nThe pier of 1961 was painted. It was resolved to have the burnt roof of the inn mended."
            + "\n");

        Assert.Contains(Ask("May 1983", withVectors: true).Quotations,
            quoted => quoted.Quotation.Exact == "It was resolved to have the burnt roof of the inn mended.");
    }

    [Fact]
    public void A_year_that_the_library_has_not_is_offered_nothing() =>
        Assert.Equal(AnswerStatus.NothingFound, Ask("1956", withVectors: true).Status);

    [Fact]
    public void Without_vectors_the_words_alone_find() =>
        Assert.Equal(["A fire took the inn in 1911."], Ask("1911", withVectors: false).Quotations.Select(quoted => quoted.Quotation.Exact));

    [Fact]
    public void Each_word_of_a_lens_tells_what_it_found()
    {
        var library = LibraryReader.Read(_library.Folder, data: null);

        Assert.Equal([("fire", 4), ("burn", 2)], LensYield.Of(library.Readings, library.Lenses[0]));
    }

    private Answer Ask(string about, bool withVectors)
    {
        using var encoder = new FireEncoder();
        var library = LibraryReader.Read(_library.Folder, data: null, new EncoderSet(withVectors ? [encoder] : []));
        library.Index.MakeVectors(null, CancellationToken.None);
        return LensAnswerer.Answer(library, library.Lenses[0], $"/fires {about}", about);
    }

    /// <summary>Tells fires and what falls in with them from choirs, and holds a smithy's end to be between them.</summary>
    private sealed class FireEncoder : ISentenceEncoder
    {
        public string Name => "fires";

        public int Dimensions => 32;

        public EncodedText EncodeQuestion(string question) => Vector(question);

        public IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellationToken) =>
            [.. sentences.Select(Vector)];

        public void Dispose()
        {
        }

        private static EncodedText Vector(string text)
        {
            var vector = new float[32];
            if (text.Contains("smithy", StringComparison.Ordinal))
                vector[0] = vector[1] = MathF.Sqrt(0.5f);
            else
                vector[text.Contains("choir", StringComparison.Ordinal) ? 1 : 0] = 1;
            return new EncodedText(vector);
        }
    }
}
