using System.Text.Json.Nodes;
using ChatBot.Daily;
using ChatBot.Testing.Discord;

namespace ChatBot.Tests.Daily.Chat;

public sealed class ObstacleTests : DiscordPosterFixture
{
    [Fact]
    public async Task Nothing_is_in_the_way_where_the_bot_may_see_write_and_read_back()
    {
        Discord.World.EveryonePermissions = Bits(10, 11, 16);

        Assert.Null(await Poster.ObstacleAsync(Guild, Channel, null, default));
    }

    [Theory]
    [InlineData("View Channel", 11, 16)]
    [InlineData("Send Messages", 10, 16)]
    [InlineData("Read Message History", 10, 11)]
    public async Task The_permission_that_is_missing_is_named(string name, int first, int second)
    {
        Discord.World.EveryonePermissions = Bits(first, second);

        Assert.Contains($"**{name}**", $"{await Poster.ObstacleAsync(Guild, Channel, null, default)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_must_be_one_that_the_bot_can_ping()
    {
        Discord.World.EveryonePermissions = Bits(10, 11, 16);
        Discord.World.Roles["8"] = new JsonObject { ["id"] = "8", ["name"] = "readers", ["permissions"] = "0", ["mentionable"] = false };
        Discord.World.Roles["9"] = new JsonObject { ["id"] = "9", ["name"] = "listeners", ["permissions"] = "0", ["mentionable"] = true };

        Assert.Contains("I may not ping <@&8>", $"{await Poster.ObstacleAsync(Guild, Channel, 8, default)}", StringComparison.Ordinal);
        Assert.Null(await Poster.ObstacleAsync(Guild, Channel, 9, default));
        Assert.Contains("no such role", $"{await Poster.ObstacleAsync(Guild, Channel, 10, default)}", StringComparison.Ordinal);
        Assert.Contains("does not ping everyone", $"{await Poster.ObstacleAsync(Guild, Channel, Guild, default)}",
            StringComparison.Ordinal);
        Discord.World.EveryonePermissions = Bits(10, 11, 16, 17);
        Assert.Null(await Poster.ObstacleAsync(Guild, Channel, 8, default));
    }

    [Fact]
    public async Task What_is_wanted_beside_the_text_is_held_against_what_the_bot_may_do()
    {
        async Task<string?> Why(PostExtras wanted, string? tag = null, ulong? channel = null)
        {
            Time.Advance(TimeSpan.FromSeconds(1)); // a second has no more than fifty requests
            return (await Poster.SettleAsync(Guild, channel ?? Channel, wanted, tag, default)).Obstacle?.ToString();
        }

        Discord.World.EveryonePermissions = Bits(10, 11, 16);
        Discord.World.Channels["7"] = Forum();
        Discord.World.Roles["8"] = new JsonObject { ["id"] = "8", ["name"] = "readers", ["permissions"] = "0", ["position"] = 1 };
        Discord.World.Roles["9"] = new JsonObject { ["id"] = "9", ["name"] = "keepers", ["permissions"] = Bits(5), ["position"] = 0 };

        Assert.Null(await Why(PostExtras.None));
        Assert.Contains("**Create Public Threads**", await Why(new PostExtras(Thread: true)), StringComparison.Ordinal);
        Assert.Contains("no announcement channel", await Why(new PostExtras(Publish: true)), StringComparison.Ordinal);
        Assert.Contains("**Manage Roles**", await Why(new PostExtras(OfferRole: 8)), StringComparison.Ordinal);
        Assert.Contains("rights over the server", await Why(new PostExtras(OfferRole: 9)), StringComparison.Ordinal);
        Assert.Contains("wants a tag for each post. Name one of “Dates”, “News”.", await Why(PostExtras.None, channel: 7),
            StringComparison.Ordinal);
        Assert.Contains("no such tag", await Why(PostExtras.None, "Sports", 7), StringComparison.Ordinal);
        Assert.Contains("**Manage Threads**", await Why(PostExtras.None, "news", 7), StringComparison.Ordinal);
        var (obstacle, settled) = await Poster.SettleAsync(Guild, 7, PostExtras.None, "dates", default);
        Assert.Equal((null, new PostExtras(IsForum: true, Tag: 31)), (obstacle, settled));

        Discord.World.EveryonePermissions = Bits(10, 11, 16, 28, 35);
        Assert.Null(await Why(new PostExtras(Thread: true)));
        Assert.Contains("not below my own highest role", await Why(new PostExtras(OfferRole: 8)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "a category")]
    [InlineData(2, "a voice channel")]
    [InlineData(16, "a media channel")]
    public async Task A_channel_of_another_kind_is_refused_by_its_kind(int type, string kind)
    {
        Discord.World.Channels["7"] = new JsonObject { ["id"] = "7", ["type"] = type, ["guild_id"] = Discord.World.GuildId };

        Assert.Contains(kind, $"{await Poster.ObstacleAsync(Guild, 7, null, default)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_of_another_server_is_refused()
    {
        Discord.World.Channels["7"] = new JsonObject { ["id"] = "7", ["type"] = 0, ["guild_id"] = "12345" };

        Assert.Contains("not a channel of this server", $"{await Poster.ObstacleAsync(Guild, 7, null, default)}",
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_seen_is_said_so()
    {
        Discord.World.Faults[Discord.World.ChannelId] = FakeResponse.Error(403, 50001, "Missing Access");

        Assert.Contains("View Channel", $"{await Poster.ObstacleAsync(Guild, Channel, null, default)}", StringComparison.Ordinal);
    }
}
