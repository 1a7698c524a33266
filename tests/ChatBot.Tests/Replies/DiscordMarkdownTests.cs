using ChatBot.Replies;

namespace ChatBot.Tests.Replies;

public class DiscordMarkdownTests
{
    [Theory]
    [InlineData("plain words, 1.5 (and more)", "plain words, 1.5 (and more)")]
    [InlineData("*bold* _it_ ~~no~~ `x` ||y||", @"\*bold\* \_it\_ \~\~no\~\~ \`x\` \|\|y\|\|")]
    [InlineData("@everyone <@1> [a](b)", @"\@everyone \<\@1\> \[a\](b)")]
    [InlineData("# not a title", @"\# not a title")]
    [InlineData("a #1 - b", "a #1 - b")]
    [InlineData("a\n- b\n  + c", "a\n\\- b\n  \\+ c")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("back\\slash", @"back\\slash")]
    public void What_Discord_would_read_as_markup_is_escaped(string text, string expected) =>
        Assert.Equal(expected, DiscordMarkdown.Escape(text));
}
