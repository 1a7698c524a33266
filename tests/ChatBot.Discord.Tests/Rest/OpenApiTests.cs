using ChatBot.Discord.Models;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests.Rest;

/// <summary>Every kind of request that this library can make, held against Discord's own description, closed.</summary>
public class OpenApiTests
{
    private static readonly Snowflake Channel = new(400000000000000001);
    private static readonly Snowflake App = new(200000000000000001);
    private static readonly Dictionary<string, string> German = new() { ["de"] = "name" };

    private static readonly Component Row = Component.Row(
        Component.Button("a", "Page", ButtonStyle.Primary, disabled: true, emoji: "📄"),
        Component.Link("https://example.org/x", "Source"));

    private static readonly Component Menu = Component.Row(Component.Select("m", [new SelectOption("l", "v", "d", true)], "pick"));

    [OpenApiFact]
    public async Task Every_request_is_one_that_Discord_describes()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = new Bot(discord);
        await SendAllAsync(bot);
        Assert.Empty(discord.Rest.Violations);
        Assert.Equal("", await OpenApiCheck.RefusedAsync(discord));
    }

    [OpenApiFact]
    public async Task A_member_that_Discord_does_not_name_is_found()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var http = new DisposableHttp();
        var body = new StringContent("""{"content":"x","contents":"y"}""", System.Text.Encoding.UTF8, "application/json");
        await http.Client.PostAsync(new Uri($"{discord.ApiUrl}/v10/channels/1/messages"), body);
        Assert.Contains("contents", await OpenApiCheck.RefusedAsync(discord), StringComparison.Ordinal);
    }

    private static async Task SendAllAsync(Bot bot)
    {
        var rich = new MessageDraft("text",
            [new Embed("t", "d", "https://example.org", 0xffffff, [new("n", "v", true)], new("f"), new("a", "https://example.org"))],
            [Row, Menu], MessageFlags.SuppressNotifications);
        await bot.Rest.CreateMessageAsync(Channel,
            rich with { Nonce = "n", EnforceNonce = true, MessageReference = new(new Snowflake(1), Channel, null, false) }, default);
        await bot.Rest.CreateMessageAsync(Channel,
            new MessageDraft(Components: [Component.Box([Component.Text("x"), Component.Line(), Row], 5)],
            Flags: MessageFlags.ComponentsV2), default);
        foreach (var (response, id) in Responses(rich).Select((response, index) => (response, index)))
            await bot.Rest.RespondAsync(RateLimitTests.Interaction() with { Id = new Snowflake((ulong)id + 1000) }, response, default);
        await bot.Rest.EditOriginalAsync(RateLimitTests.Interaction(), rich, default);
        await bot.Rest.FollowUpAsync(RateLimitTests.Interaction(), rich with { Flags = MessageFlags.Ephemeral }, default);
        await bot.Rest.CreateDirectMessageAsync(new Snowflake(500000000000000001), default);
        await bot.Rest.ReplaceCommandsAsync(App, null, Commands(), default);
        await bot.Rest.ReplaceCommandsAsync(App, new Snowflake(300000000000000001), [new ApplicationCommand("ask", "Ask")], default);
    }

    private static IEnumerable<InteractionResponse> Responses(MessageDraft rich) =>
    [
        InteractionResponse.Reply(rich with { Flags = MessageFlags.Ephemeral }),
        InteractionResponse.Update(rich with { Flags = null, Embeds = [] }),
        InteractionResponse.Defer(ephemeral: true),
        InteractionResponse.Defer(ephemeral: false),
        InteractionResponse.DeferUpdate(),
        InteractionResponse.Choices([new CommandChoice("name", "value")]),
        InteractionResponse.Choices([]),
    ];

    private static List<ApplicationCommand> Commands() =>
    [
        new("ask", "Ask", Options:
        [
            new(CommandOptionType.String, "question", "What", Required: true, Autocomplete: true, NameLocalizations: German,
                DescriptionLocalizations: German, MinLength: 1, MaxLength: 6000),
            new(CommandOptionType.Boolean, "private", "Only for you"),
        ], NameLocalizations: German, DescriptionLocalizations: German,
            Contexts: [InteractionContext.Guild, InteractionContext.BotDirectMessage, InteractionContext.PrivateChannel],
            IntegrationTypes: [IntegrationType.GuildInstall, IntegrationType.UserInstall]),
        new("daily", "Daily", Options:
        [
            new(CommandOptionType.Subcommand, "on", "On",
                Options: [new(CommandOptionType.Channel, "channel", "Where", ChannelTypes: [ChannelType.GuildText]),
                new(CommandOptionType.String, "how", "How", Choices: [new("a", "b", German)])]),
        ], DefaultMemberPermissions: Permissions.ManageGuild, Contexts: [InteractionContext.Guild]),
        new("Find sources", Type: ApplicationCommandType.Message),
    ];

    private sealed class DisposableHttp : IAsyncDisposable
    {
        public HttpClient Client { get; } = new();

        public ValueTask DisposeAsync()
        {
            Client.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
