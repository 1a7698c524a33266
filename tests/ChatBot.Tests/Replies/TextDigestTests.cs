using ChatBot.Replies;

namespace ChatBot.Tests.Replies;

public class TextDigestTests
{
    [Fact]
    public void The_words_are_found_where_they_moved_to_even_in_other_lines()
    {
        var digest = TextDigest.Of("the grey harbour");
        Assert.Equal((6, 24), digest.FindIn("Above the\n  grey harbour.", near: 0));
    }

    [Fact]
    public void Of_two_places_the_nearer_is_found()
    {
        var digest = TextDigest.Of("ab");
        Assert.Equal((0, 2), digest.FindIn("ab cd ab", near: 1));
        Assert.Equal((6, 8), digest.FindIn("ab cd ab", near: 5));
    }

    [Theory]
    [InlineData("the gray harbour")]
    [InlineData("grey")]
    [InlineData("")]
    public void Words_that_are_not_there_are_not_found(string text) => Assert.Null(TextDigest.Of("the grey harbour").FindIn(text, 0));

    [Fact]
    public void An_address_holds_all_of_it()
    {
        var digest = TextDigest.Of("Ünïcode 👍 words");
        Assert.Equal(digest, TextDigest.Parse(digest.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0.1")]
    [InlineData("x.y")]
    [InlineData("-1.2")]
    [InlineData("1.2.3")]
    public void What_is_no_digest_is_none(string? text) => Assert.Null(TextDigest.Parse(text));
}
