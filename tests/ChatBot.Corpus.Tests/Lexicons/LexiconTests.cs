using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Tests.Lexicons;

public class LexiconTests
{
    public static TheoryData<string> Languages => [.. Lexicon.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_list_names_its_source_and_holds_words_in_lower_case(string language) =>
        Assert.All(Lexicon.Find(language)!.Lists.All, list =>
        {
            Assert.NotEmpty(list.Source);
            Assert.NotEmpty(list.Words);
            Assert.All(list.Words, word => Assert.Equal(word.Word.Trim().ToLowerInvariant(), word.Word));
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_list_holds_a_word_twice(string language) =>
        Assert.All(Lexicon.Find(language)!.Lists.All,
            list => Assert.Equal(list.Words.Count, list.Words.Select(word => word.Word).Distinct().Count()));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_list_is_read_by_a_property(string language) => Assert.Empty(Lexicon.Find(language)!.Lists.Unread);

    [Theory]
    [InlineData(null, "en")]
    [InlineData(" ", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN_us", "en")]
    [InlineData("tlh", null)]
    public void A_lexicon_is_found_by_the_language_of_a_tag(string? tag, string? expected) =>
        Assert.Equal(expected, Lexicon.Find(tag)?.Language);

    [Theory]
    [InlineData("- a", "holds no lists")]
    [InlineData("months: {words: [a]}", "\"months\" needs \"source:\"")]
    [InlineData("months: {source: x, words: a}", "neither [a, list]")]
    public void A_file_that_is_no_lexicon_says_how_it_must_be_written(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => WordLists.Parse("xx", new StringReader(yaml))).Message,
            StringComparison.Ordinal);
}
