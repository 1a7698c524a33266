namespace ChatBot.Discord.Models;

/// <summary>
/// What a member may do in a channel, by the documented order: @everyone, roles, then the channel's overwrites for @everyone, for the roles
/// together, for the member (https://discord.com/developers/docs/topics/permissions#permission-overwrites).
/// </summary>
public static class ChannelPermissions
{
    /// <param name="guild">The guild with its roles.</param>
    /// <param name="userId">The member's user id.</param>
    /// <param name="roles">The ids of the member's roles; @everyone is implied.</param>
    /// <param name="overwrites">The channel's; of a thread, those of its parent.</param>
    public static Permissions Of(
        Guild guild, Snowflake userId, IReadOnlyList<Snowflake> roles, IReadOnlyList<PermissionOverwrite> overwrites)
    {
        if (guild.OwnerId == userId) return Permissions.All;
        var granted = (guild.Roles ?? [])
            .Where(role => role.Id == guild.Id || roles.Contains(role.Id))
            .Aggregate(Permissions.None, (sum, role) => sum | role.Permissions);
        if (granted.HasFlag(Permissions.Administrator)) return Permissions.All;

        granted = Apply(granted, overwrites.Where(o => o.Type == 0 && o.Id == guild.Id));
        granted = Apply(granted, overwrites.Where(o => o.Type == 0 && o.Id != guild.Id && roles.Contains(o.Id)));
        granted = Apply(granted, overwrites.Where(o => o.Type == 1 && o.Id == userId));

        // Who cannot see a channel can do nothing in it ("implicit permissions").
        return granted.HasFlag(Permissions.ViewChannel) ? granted : Permissions.None;
    }

    private static Permissions Apply(Permissions granted, IEnumerable<PermissionOverwrite> layer)
    {
        var (allow, deny) = (Permissions.None, Permissions.None);
        foreach (var overwrite in layer) (allow, deny) = (allow | overwrite.Allow, deny | overwrite.Deny);
        return (granted & ~deny) | allow;
    }
}
