using System.Text.Json.Nodes;
using ChatBot.Daily.Posting;
using ChatBot.Testing.Discord;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Chat;

public sealed class FoundPostTests : DiscordPosterFixture
{
    [Fact]
    public async Task A_post_is_found_among_many_messages_by_its_button()
    {
        var sent = await Poster.SendAsync(Guild, Channel, Post with { Works = ["one", "two"] }, "n", default);
        Time.Advance(TimeSpan.FromMinutes(1));
        for (var other = 0; other < 250; other++)
        {
            Discord.World.Keep(Discord.World.ChannelId, new JsonObject { ["content"] = "something else" });
        }

        Assert.Equal(sent, await Poster.FindAsync(Guild, Channel, "n", Due, default));
        Assert.IsType<Delivery.Absent>(await Poster.FindAsync(Guild, Channel, "n2", Due, default));
        Assert.IsType<Delivery.Absent>(await Poster.FindAsync(Guild, Channel, "another", Due, default));
    }

    [Fact]
    public async Task What_others_wrote_and_what_people_had_the_bot_write_is_not_taken_for_the_post()
    {
        // A question with the post's words, whose message was deleted meanwhile: the bot's reply refers to nothing.
        Discord.World.Keep(Discord.World.ChannelId, new JsonObject { ["content"] = Post.Text });
        // Another's message with the very button.
        var button = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 2, ["custom_id"] = "1|d|n" })
        });
        Discord.World.Keep(Discord.World.ChannelId, new JsonObject { ["content"] = "x", ["components"] = button })["author"] =
            FakeWorld.User(Discord.World.UserId);
        var copied = Discord.World.Keep(Discord.World.ChannelId, new JsonObject { ["content"] = Post.Text });
        copied["author"] = FakeWorld.User(Discord.World.UserId);
        var preview = Discord.World.Keep(Discord.World.ChannelId, new JsonObject { ["content"] = Post.Text });
        preview["interaction_metadata"] = new JsonObject { ["id"] = "1" };

        Assert.IsType<Delivery.Absent>(await Poster.FindAsync(Guild, Channel, "n", Due, default));
    }

    [Fact]
    public async Task An_empty_history_that_may_not_be_read_says_nothing()
    {
        Discord.World.EveryonePermissions = Bits(10, 11);
        Assert.Equal(new Delivery.Refused(Refusal.NoHistory), await Poster.FindAsync(Guild, Channel, "n", Due, default));

        Discord.World.EveryonePermissions = Bits(10, 11, 16);
        Assert.IsType<Delivery.Absent>(await Poster.FindAsync(Guild, Channel, "n", Due, default));
    }

    [Fact]
    public async Task A_thread_is_opened_under_a_post_and_it_is_published_once_however_often_that_is_done()
    {
        var post = Post with { Thread = "On this date", Publish = true };
        var message = Assert.IsType<Delivery.Arrived>(await Poster.SendAsync(Guild, Channel, post, "n", default)).Message;

        Assert.Null(await Poster.FinishAsync(Channel, message, post, default));
        Assert.Null(await Poster.FinishAsync(Channel, message, post, default));

        Assert.Equal("On this date", (string?)Assert.Single(Discord.World.Threads).Value["name"]);
        Assert.Single(Discord.World.Crossposted);
        Discord.Rest.Script("POST", "/channels/*/messages/*/threads", FakeResponse.Error(403, 50013, "Missing Permissions"));
        Assert.NotNull(await Poster.FinishAsync(Channel, message, post, default));
        Assert.Empty(Discord.Rest.Violations);
    }

    [Fact]
    public async Task In_a_forum_a_post_is_a_thread_with_title_and_tag_and_is_found_again_by_its_button()
    {
        Discord.World.Channels["7"] = Forum();
        var post = Post with { Title = "Today · 20 November 2026", Tag = 31, Thread = "no second thread" };

        var arrived = Assert.IsType<Delivery.Arrived>(await Poster.SendAsync(Guild, 7, post, "d20261120x", default));
        Assert.Null(await Poster.FinishAsync(7, arrived.Message, post, default));

        var sent = (await Discord.Rest.NextAsync("POST", "/channels/7/threads")).Body!;
        Assert.Equal(("Today · 20 November 2026", """["31"]"""), ((string?)sent["name"], sent["applied_tags"]!.ToJsonString()));
        Assert.Single(Discord.World.Threads);
        Assert.Equal(arrived, await Poster.FindAsync(Guild, 7, "d20261120x", Due, default));
        Assert.IsType<Delivery.Absent>(await Poster.FindAsync(Guild, 7, "d20261121x", Due, default));
        Assert.Empty(Discord.Rest.Violations);
    }
}
