using ChatBot.Discord.Models;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Models;

public class CommandSetTests
{
    private static readonly ApplicationCommand Ask = new(
        "ask", "Ask", Options: [new CommandOption(CommandOptionType.String, "question", "What", Required: true, Autocomplete: true)],
        NameLocalizations: new Dictionary<string, string> { ["fr"] = "demander", ["de"] = "fragen" },
        Contexts: [InteractionContext.Guild, InteractionContext.BotDirectMessage],
            IntegrationTypes: [IntegrationType.GuildInstall, IntegrationType.UserInstall]);

    private static readonly ApplicationCommand Find = new("Find sources", Type: ApplicationCommandType.Message);

    [Fact]
    public async Task What_Discord_gives_back_is_known_as_what_was_put_there()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        var application = Snowflake.Parse(discord.World.ApplicationId);
        await bot.Rest.ReplaceCommandsAsync(application, null, [Ask, Find], default);
        var registered = await bot.Rest.ListCommandsAsync(application, null, default);
        Assert.True(CommandSet.AreSame([Find, Ask], registered));
        Assert.True(CommandSet.AreSame([Ask with { NameLocalizations = new Dictionary<string, string> { ["de"] = "fragen",
            ["fr"] = "demander" } }, Find], registered));
    }

    [Fact]
    public void Any_change_is_seen()
    {
        ApplicationCommand[] changed =
        [
            Ask with { Description = "Ask!" },
            Ask with { Options = [] },
            Ask with { NameLocalizations = null },
            Ask with { Contexts = [InteractionContext.Guild] },
            Ask with { IntegrationTypes = [IntegrationType.UserInstall] },
            Ask with { DefaultMemberPermissions = Permissions.ManageGuild },
            Ask with { Options = [Ask.Options![0] with { Required = false }] },
        ];
        Assert.All(changed, command => Assert.False(CommandSet.AreSame([command], [Ask])));
        Assert.False(CommandSet.AreSame([Ask], [Ask, Find]));
    }
}
