using ChatBot.Search.Index;

namespace ChatBot.Search.Tests.Index;

public class WhitespaceTests
{
    [Theory]
    [InlineData("The mill\r\n\t burnt  down.", "The mill burnt down.")]
    [InlineData("\n  The mill", "The mill")]
    [InlineData(" \u00a0\n", "")]
    [InlineData("mill", "mill")]
    public void Breaks_and_rows_of_blanks_are_one_blank(string text, string seen) => Assert.Equal(seen, Whitespace.Collapse(text));
}
