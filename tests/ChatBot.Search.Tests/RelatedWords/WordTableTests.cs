using ChatBot.Search.RelatedWords;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.RelatedWords;

public class WordTableTests
{
    private static readonly WordTable Table = new(WordTableBytes.Of(
        new Dictionary<string, byte[]> { ["ship"] = [1, 2], ["boat"] = [], ["été"] = [3], ["a"] = [4] }));

    [Fact]
    public void Words_are_found_with_their_bytes()
    {
        Assert.True(Table.TryGet("ship", out var ship));
        Assert.Equal([1, 2], ship.ToArray());
        Assert.True(Table.TryGet("boat", out var boat));
        Assert.True(boat.IsEmpty);
        Assert.True(Table.TryGet("été", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("shi")]
    [InlineData("ships")]
    [InlineData("zebra")]
    public void Other_words_are_not(string word) => Assert.False(Table.TryGet(word, out _));

    [Fact]
    public void A_word_longer_than_any_is_not_found() => Assert.False(Table.TryGet(new string('x', 10_000), out _));

    [Fact]
    public void Words_stand_in_the_order_of_their_bytes() =>
        Assert.Equal(["a", "boat", "ship", "été"], Enumerable.Range(0, Table.Count).Select(Table.WordAt));

    [Fact]
    public void Other_bytes_are_refused() => Assert.Throws<ArgumentException>(() => new WordTable(new byte[100]));
}
