using ChatBot.CommandLine;

namespace ChatBot.Tests.CommandLine;

public class WrappedLinesTests
{
    [Fact]
    public void Lines_break_at_blanks_and_line_ends_stay() =>
        Assert.Equal(["The ferry", "sank.", "All were", "saved."], WrappedLines.Of("The ferry sank.\nAll were saved.", 9));

    [Fact]
    public void A_key_goes_to_the_next_line_whole() =>
        Assert.Equal(["Ada Holm, ¶ 1", "[holm-2013#1]"], WrappedLines.Of("Ada Holm, ¶ 1 [holm-2013#1]", 20));

    [Fact]
    public void What_is_wider_than_a_line_is_broken_and_nothing_is_lost() =>
        Assert.Equal(["abcd", "efgh", "ij"], WrappedLines.Of("abcdefghij", 4));

    [Fact]
    public void Letters_of_East_Asia_take_two_cells_and_none_is_cut_in_half() =>
        Assert.Equal(["汉语", "词典", "😀"], WrappedLines.Of("汉语词典😀", 5));

    [Fact]
    public void Without_an_end_a_line_is_left_alone() =>
        Assert.Equal([new string('x', 5000)], WrappedLines.Of(new string('x', 5000), int.MaxValue - 2));
}
