using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Rest;

public class ChannelAccessTests
{
    private const Permissions See = Permissions.ViewChannel;
    private const Permissions Write = Permissions.SendMessages;
    private static readonly Snowflake Me = new(7);
    private static readonly Snowflake Everyone = new(100);
    private static readonly Snowflake Staff = new(101);

    [Fact]
    public void The_owner_and_administrators_may_do_everything()
    {
        Assert.Equal(Permissions.All, ChannelPermissions.Of(Guild(Permissions.None) with { OwnerId = Me }, Me, [], []));
        Assert.Equal(Permissions.All, ChannelPermissions.Of(Guild(Permissions.Administrator), Me, [], [new(Everyone, 0, Deny: See)]));
    }

    [Fact]
    public void Roles_add_up() => Assert.Equal(See | Write, ChannelPermissions.Of(Guild(See, staff: Write), Me, [Staff], []));

    [Fact]
    public void A_channel_takes_away_from_everyone_and_gives_back_to_a_role_and_a_member()
    {
        PermissionOverwrite closed = new(Everyone, 0, Deny: See | Write);
        Assert.Equal(Permissions.None, ChannelPermissions.Of(Guild(See | Write), Me, [Staff], [closed]));
        Assert.Equal(See, ChannelPermissions.Of(Guild(See | Write), Me, [Staff], [closed, new(Staff, 0, Allow: See)]));
        Assert.Equal(See | Write, ChannelPermissions.Of(Guild(See | Write), Me, [], [closed, new(Me, 1, Allow: See | Write)]));
    }

    [Fact]
    public void Who_cannot_see_a_channel_cannot_write_in_it() =>
        Assert.Equal(Permissions.None, ChannelPermissions.Of(Guild(Write), Me, [], []));

    [Fact]
    public async Task The_bots_permissions_are_asked_of_Discord()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        discord.World.EveryonePermissions = "1024";
        var channel = Snowflake.Parse(discord.World.ChannelId);
        var permissions = await ChannelAccess.GetAsync(bot.Rest, channel, Snowflake.Parse(discord.World.BotId), default);
        Assert.Equal(See, permissions);
        Assert.Equal(Permissions.All, await ChannelAccess.GetAsync(bot.Rest, Snowflake.Parse(discord.World.DirectChannelId), Me, default));
    }

    private static Guild Guild(Permissions everyone, Permissions staff = Permissions.None) =>
        new(Everyone, Roles: [new Role(Everyone, "@everyone", everyone), new Role(Staff, "staff", staff)]);
}
