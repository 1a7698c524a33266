using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates;

public class TokenTests
{
    [Fact]
    public void Words_numbers_and_marks_are_cut_apart_with_absolute_places()
    {
        const string text = "xx The 16th, 1990s!";
        var tokens = DateTokenizer.Read(text, new TextSpan(3, text.Length), Lexicon.English.Dates);

        Assert.Equal(["The", "16", "th", ",", "1990", "s", "!"],
            Enumerable.Range(0, tokens.Count).Select(at => text[tokens[at].Start..tokens[at].End]));
        Assert.True(tokens.IsGlued(2));
        Assert.False(tokens.IsGlued(1));
        Assert.Equal(-1, tokens.Number(99));
        Assert.Equal("", tokens.Word(-1));
    }

    [Theory]
    [InlineData("He left. She came.", 2)]
    [InlineData("Gen. Hale left on Nov. 3. She came.", 2)]
    [InlineData("\"He left.\" She came.", 2)]
    [InlineData("The U.S. Navy left", 1)]
    [InlineData("one\n\ntwo", 2)]
    [InlineData("one\ntwo", 1)]
    public void Sentences_end_where_a_reader_ends_them(string text, int expected)
    {
        var tokens = DateTokenizer.Read(text, new TextSpan(0, text.Length), Lexicon.English.Dates);

        Assert.Equal(expected, Enumerable.Range(0, tokens.Count).Select(tokens.Sentence).Distinct().Count());
    }

    [Fact]
    public void Only_the_range_is_read_and_spans_are_of_the_whole_text()
    {
        const string text = "in 1950 and in 1960 and in 1970";
        var mention = Assert.Single(DateTagger.Read(text, new TextSpan(8, 19), null));

        Assert.Equal(new TextSpan(15, 19), mention.Span);
        Assert.Equal("1960", mention.Text);
    }

    [Fact]
    public void A_range_outside_the_text_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DateTagger.Read("1950", new TextSpan(0, 5), null));

    [Theory]
    [InlineData("")]
    [InlineData("\0\ud800 \udc00 ‮ 🚢 ''''' ((((( 99999999999999999999 ----- 'S.")]
    [InlineData("May May May the the the of of of and and and to to to 1 1 1 - - - / / / . . .")]
    public void Any_characters_are_only_characters(string text) =>
        Assert.Empty(DateTagger.Read(text, new TextSpan(0, text.Length), Reading.AsOf));
}
