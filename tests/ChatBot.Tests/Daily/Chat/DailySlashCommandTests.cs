using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Daily.Chat;
using ChatBot.Discord.Models;
using ChatBot.Testing.Discord;

namespace ChatBot.Tests.Daily.Chat;

public class DailySlashCommandTests
{
    private static readonly JsonSerializerOptions SnakeCase =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull
        };

    [Fact]
    public void Discord_takes_its_definition()
    {
        var definition = JsonSerializer.SerializeToNode(DailySlashCommand.Definition, SnakeCase)!;

        Assert.Empty(CommandRules.Check(new JsonArray(definition), isGuild: false));
    }

    [Fact]
    public void It_asks_Discord_to_hide_it_from_those_who_may_not_manage_the_server()
    {
        Assert.Equal(Permissions.ManageGuild, DailySlashCommand.Definition.DefaultMemberPermissions);
        Assert.Equal([InteractionContext.Guild], DailySlashCommand.Definition.Contexts);
        Assert.Equal(["on", "off", "test", "pause", "resume", "skip", "status", "preview"],
            DailySlashCommand.Definition.Options!.Select(option => option.Name));
        Assert.Equal(
            ["channel", "time", "zone", "frequency", "when-empty", "lens", "role", "silent", "thread", "publish", "title", "tag",
            "offer-role"],
            DailySlashCommand.Definition.Options![0].Options!.Select(option => option.Name));
    }
}
