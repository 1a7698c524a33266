using System.Text.Json.Nodes;
using ChatBot.Testing.Discord;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>What people write: the message command on it, mentions of the bot, direct messages.</summary>
public class MessageTests
{
    [Fact]
    public async Task Find_sources_shows_quotations_that_bear_on_a_message_to_the_asker_alone()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);

        var found = await host.Users.MessageCommandAsync(
            "Find sources", "I read somewhere that Russia lifted its arms embargo on Pakistan. Is that so?");

        Assert.Equal((4, true), (found.Type, found.IsEphemeral));
        var content = found.Text;
        Assert.StartsWith("### Find sources\n", content, StringComparison.Ordinal);
        Assert.DoesNotContain("I read somewhere", content, StringComparison.Ordinal); // what a person wrote is not repeated
        var quotes = ShownQuotes.Of(content);
        Assert.Contains(quotes, quote => quote.Contains("arms embargo", StringComparison.Ordinal));
        var seeds = Directory.EnumerateFiles(Path.Combine(library.Folder, "seeds"), "*.txt")
            .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n")).ToList();
        Assert.All(quotes, quote => Assert.Contains(seeds, seed => seed.Contains(quote, StringComparison.Ordinal)));
        Assert.DoesNotContain(Buttons.Of(found.Payload), button => button.Label == "▶" || button.Label == "Share with all");
        foreach (var button in Buttons.Of(found.Payload)) Assert.True(
            (await host.Users.PressAsync(found.Payload, button.CustomId)).IsEphemeral);
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Theory]
    [InlineData("Does anyone have a good recipe for sourdough pancakes?", "Nothing in the library bears on this.")]
    [InlineData("qwertyuiop zxcvbnm", "Nothing in the library bears on this.")]
    [InlineData("", "That message has no text that the bot may read.")]
    public async Task Find_sources_says_when_the_library_has_nothing(string written, string said)
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var none = await host.Users.MessageCommandAsync("Find sources", written);
        Assert.Equal((4, true, said), (none.Type, none.IsEphemeral, none.Text));
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task A_mention_is_answered_as_a_reply_with_a_nonce_and_nobody_is_pinged()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var asked = await host.Users.WriteAsync($"<@{host.Discord.World.BotId}> /visits 2018");
        var reply = (await host.Discord.Rest.NextAsync("POST", "/channels/*/messages")).Body!;
        Assert.Equal((string?)asked["id"], (string?)reply["message_reference"]!["message_id"]);
        Assert.True((bool)reply["enforce_nonce"]!);
        Assert.Equal("[]", reply["allowed_mentions"]!["parse"]!.ToJsonString());
        Assert.NotEmpty(ShownQuotes.Of((string)reply["content"]!));
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task Find_sources_tries_each_claim_of_a_message_and_merges_what_it_finds()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var found = await host.Users.MessageCommandAsync(
            "Find sources", "My neighbour told me over lunch that the soup was cold; Russia lifted the arms embargo on Pakistan and "
            + "Kayani visited Moscow.");
        var quotes = ShownQuotes.Of(found.Text);
        Assert.Contains(quotes, quote => quote.Contains("embargo", StringComparison.Ordinal));
        Assert.Contains(quotes, quote => quote.Contains("Kayani", StringComparison.Ordinal));
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("Hi!")]
    [InlineData("hello there")]
    public async Task A_mention_that_greets_or_asks_for_help_gets_help(string written)
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        await host.CommandsKnownAsync();
        await host.Users.WriteAsync($"<@{host.Discord.World.BotId}> {written}");
        var reply = (JsonObject)(await host.Discord.Rest.NextAsync("POST", "/channels/*/messages")).Body!;
        Assert.Matches("</visits:[0-9]+> – ", ShownText.Of(reply));
        Assert.NotNull(reply["content"]); // plain text, which a notification shows
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task A_mention_that_is_heard_before_the_bot_knows_its_name_is_answered_all_the_same()
    {
        using var library = ChatHost.Shipped();
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        await using var host = await ChatHost.StartAsync(library.Folder, discord, waitForReady: false);
        var connection = await discord.Gateway.NextConnectionAsync();
        await connection.HelloAsync();
        var identify = await connection.ExpectAsync(2);
        Assert.Equal((1 << 9) | (1 << 12), (int)identify["d"]!["intents"]!); // messages in servers and direct ones; none is privileged
        await connection.DispatchAsync("MESSAGE_CREATE", 1, discord.Users.Message($"<@{discord.World.BotId}> /visits 2018"));
        await connection.ReadyAsync(discord.World, "session", sequence: 2);
        await discord.Rest.NextAsync("POST", "/channels/*/messages");
    }

    [Fact]
    public async Task Bots_and_talk_without_a_mention_are_not_answered_and_direct_messages_are()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        await host.Users.WriteAsync($"<@{host.Discord.World.BotId}> /visits 2018", fromBot: true);
        await host.Users.WriteAsync("/visits 2018");
        await host.Users.WriteAsync($"<@{host.Discord.World.BotId}>");
        await host.Users.WriteAsync("/visits 2018", direct: true);
        var reply = await host.Discord.Rest.NextAsync("POST", "/channels/*/messages");
        Assert.Equal(host.Discord.World.DirectChannelId, reply.Segment(1));
        Assert.Single(host.Discord.Rest.Received, request => request.Is("POST", "/channels/*/messages"));
    }
}
