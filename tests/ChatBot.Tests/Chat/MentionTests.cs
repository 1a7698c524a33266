using ChatBot.Chat;
using ChatBot.Discord.Models;

namespace ChatBot.Tests.Chat;

public class MentionTests
{
    private static readonly Snowflake Bot = new(200000000000000002);

    [Theory]
    [InlineData("<@200000000000000002> who came in 2012?", "who came in 2012?")]
    [InlineData("<@!200000000000000002>   who?  ", "who?")]
    [InlineData("hello <@200000000000000002> <@5> who?", "hello     who?")]
    [InlineData("<@200000000000000002> see [[Linnet]]!", "Linnet")]
    public void What_follows_a_mention_is_asked(string content, string asked) => Assert.Equal([asked], Asks(content));

    [Fact]
    public void Several_names_in_brackets_are_looked_up_one_by_one_three_at_most() =>
        Assert.Equal(["a b", "c", "d"], Asks("<@200000000000000002> [[a b]] [[c]] [[a b]] [[]] [[d]] [[e]]"));

    [Theory]
    [InlineData("who came in 2012?")]
    [InlineData("<@200000000000000002>")]
    [InlineData("<@300000000000000002> who?")]
    [InlineData("")]
    public void Anything_else_is_not_asked(string content) => Assert.Empty(Asks(content));

    [Fact]
    public void A_direct_message_needs_no_mention() => Assert.Equal(["who?"], Mention.Asks(Message("who?") with { GuildId = null }, Bot));

    [Fact]
    public void Bots_and_webhooks_are_never_answered()
    {
        var message = Message("<@200000000000000002> who?");
        Assert.Empty(Mention.Asks(message with { Author = new User(new Snowflake(5), Bot: true) }, Bot));
        Assert.Empty(Mention.Asks(message with { WebhookId = new Snowflake(6) }, Bot));
        Assert.Empty(Mention.Asks(message with { Author = null }, Bot));
        Assert.Empty(Mention.Asks(message with { Content = null }, Bot));
    }

    private static IReadOnlyList<string> Asks(string content) => Mention.Asks(Message(content), Bot);

    private static Message Message(string content) =>
        new(new Snowflake(1), new Snowflake(2), GuildId: new Snowflake(3), Author: new User(new Snowflake(5)), Content: content);
}
