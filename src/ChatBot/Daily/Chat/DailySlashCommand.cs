using ChatBot.Daily.Command;
using ChatBot.Daily.Schedule;
using ChatBot.Discord.Models;
using ChatBot.Replies;
using NodaTime;

namespace ChatBot.Daily.Chat;

/// <summary>
/// <c>/daily</c> as Discord knows it: how it is registered, what is offered while an option is typed, and what a use of it asks for.
/// </summary>
public sealed class DailySlashCommand(DailyCommand command, DailyLenses lenses, Zones zones, TimeProvider time)
{
    public const string Name = "daily";
    private const int MostChoices = 25;
    private const int LongestTyped = 100;
    private const int LongestTitle = 70;

    /// <summary>
    /// Hidden from those who may not manage the server; a server's own settings can show it to others, so it is checked again when it runs.
    /// </summary>
    public static ApplicationCommand Definition { get; } = new(
        Name,
        "A post in a channel on every day that has an event: on this date, years ago",
        Options:
        [
            new(CommandOptionType.Subcommand, "on", "Set a channel's daily post, or change it", Options:
            [
                new(CommandOptionType.Channel, "channel", "Where to post", Required: true, ChannelTypes: ChannelNeeds.Kinds),
                new(CommandOptionType.String, "time", "When to post, such as 9:00 or 9am; several apart by commas", Required: true,
                    MaxLength: LongestTyped),
                new(CommandOptionType.String, "zone", "The time zone: type a city or a country", Required: true, Autocomplete: true,
                    MaxLength: LongestTyped),
                new(CommandOptionType.String, "frequency", "How often; every day unless you choose",
                    Choices: Choices(DailyWords.Frequencies)),
                new(CommandOptionType.String, "when-empty", "What to post on a date without events; nothing unless you choose",
                    Choices: Choices(DailyWords.WhenEmpties)),
                new(CommandOptionType.String, "lens", "Only what this command would quote", Autocomplete: true, MaxLength: LongestTyped),
                new(CommandOptionType.Role, "role", "A role to ping"),
                new(CommandOptionType.Boolean, "silent", "Post without a notification"),
                new(CommandOptionType.Boolean, "thread", "Open a thread under each post"),
                new(CommandOptionType.Boolean, "publish", "Publish each post of an announcement channel to those that follow it"),
                new(CommandOptionType.String, "title", "In a forum: how the title begins; elsewhere the name of the thread",
                    MaxLength: LongestTitle),
                new(CommandOptionType.String, "tag", "In a forum: the tag of each post", MaxLength: LongestTyped),
                new(CommandOptionType.Role, "offer-role", "A role that a button under each post gives or takes"),
            ]),
            OfOne("off", "Turn a channel's daily post off"),
            OfOne("test", "Post now what would be posted, as a test"),
            OfOne("pause", "Pause a channel's daily post"),
            OfOne("resume", "Go on with a daily post that is paused"),
            OfOne("skip", "Leave the next post out"),
            new(CommandOptionType.Subcommand, "status", "Which channels have a daily post, and how it is going"),
            new(CommandOptionType.Subcommand, "preview", "What would be posted, shown to you alone", Options:
            [
                new(CommandOptionType.String, "date", "A date, such as 11-20 or 20 November; today unless you choose",
                    MaxLength: LongestTyped),
            ]),
        ],
        Contexts: [InteractionContext.Guild],
        IntegrationTypes: [IntegrationType.GuildInstall],
        DefaultMemberPermissions: Permissions.ManageGuild);

    /// <summary>Runs a use of the command; the reply is for the asker alone.</summary>
    /// <param name="words">The asker's language.</param>
    public async Task<(string Text, IReadOnlyList<Component> Below)> RunAsync(
        Interaction interaction, MessageCatalog words, CancellationToken cancellation) => Read(interaction) is { } request
        ? Shown(await command.RunAsync(Caller(interaction, words), request, cancellation), words)
        : (words.Say("Use /daily on, off, status, preview, test, pause, resume or skip."), []);

    /// <summary>What was pressed or chosen below a reply or a post; null for what is not of this command.</summary>
    public async Task<(string Text, IReadOnlyList<Component> Below)?> PressAsync(Interaction interaction, MessageCatalog words,
        CancellationToken cancellation) =>
        PostButton.RoleOf(interaction.Data?.CustomId) is { } role
            ? Shown(await command.RoleAsync(Caller(interaction, words), role,
                interaction.Member?.Roles?.Contains(new Snowflake(role)) == true, cancellation), words)
            : OfferMenu.Read(interaction.Data?.CustomId) is { } channel && interaction.Data?.Values is [var chosen, ..]
            ? Shown(await command.ChooseAsync(Caller(interaction, words), channel, chosen, cancellation), words)
            : null;

    public static bool IsPressed(string? customId) => OfferMenu.Read(customId) is not null || PostButton.RoleOf(customId) is not null;

    private static (string Text, IReadOnlyList<Component> Below) Shown(DailyReply reply, MessageCatalog words) =>
        (reply.Text, reply.Offer is { } offer ? [OfferMenu.Of(offer, words)] : []);

    private static DailyCaller Caller(Interaction interaction, MessageCatalog words) => new(
        interaction.Asker?.Id.Value ?? 0,
        interaction.GuildId?.Value,
        interaction.ChannelId?.Value ?? 0,
        ((interaction.Member?.Permissions ?? Permissions.None) & (Permissions.ManageGuild | Permissions.Administrator)) != 0)
    {
        Words = words,
        MayGiveRoles = ((interaction.Member?.Permissions ?? Permissions.None) & (Permissions.ManageRoles | Permissions.Administrator)) != 0,
    };

    /// <summary>What to offer for the option that is being typed; at most 25.</summary>
    public IReadOnlyList<CommandChoice> Complete(Interaction interaction)
    {
        var focused = Subcommand(interaction)?.Options?.FirstOrDefault(option => option.Focused == true);
        var typed = focused?.Text ?? "";
        return focused?.Name switch
        {
            "zone" => [.. zones.Suggest(typed, Instant.FromDateTimeOffset(time.GetUtcNow()), MostChoices,
                Zones.CountryOf(interaction.GuildLocale)).Select(choice => new CommandChoice(choice.Name, choice.Id))],
            "lens" => [.. lenses.Names.Where(name => name.Contains(typed.Trim().TrimStart('/'), StringComparison.OrdinalIgnoreCase))
                .Take(MostChoices).Select(name => new CommandChoice(name, name))],
            _ => [],
        };
    }

    private static CommandOption OfOne(string name, string description) => new(
        CommandOptionType.Subcommand, name, description,
        Options: [new(CommandOptionType.Channel, "channel", "Which channel's; this one unless you choose",
            ChannelTypes: ChannelNeeds.Kinds)]);

    private static DailyRequest? Read(Interaction interaction)
    {
        var subcommand = Subcommand(interaction);
        string? Text(string name) => subcommand?.Options?.FirstOrDefault(option => option.Name == name)?.Text;
        bool Is(string name) => subcommand?.Options?.Any(option => option.Name == name && option.IsTrue) == true;
        ulong? Id(string name) => Snowflake.TryParse(Text(name), out var id) ? id.Value : null;
        return subcommand?.Name switch
        {
            "on" when Id("channel") is { } channel => new DailyRequest.TurnOn(
                channel, Text("time") ?? "", Text("zone") ?? "", Text("frequency"), Text("when-empty"), Text("lens"), Id("role"),
                    Is("silent"))
            {
                Country = Zones.CountryOf(interaction.GuildLocale),
                Tag = Text("tag"),
                Extras = new PostExtras(Thread: Is("thread"), Publish: Is("publish"), Title: Text("title"), OfferRole: Id("offer-role"),
                    Locale: interaction.GuildLocale is { } locale && !locale.StartsWith("en", StringComparison.Ordinal) ? locale : null),
            },
            "off" => new DailyRequest.TurnOff(Id("channel")),
            "test" => new DailyRequest.Test(Id("channel"), $"x{interaction.Id}"),
            "pause" => new DailyRequest.Pause(Id("channel")),
            "resume" => new DailyRequest.GoOn(Id("channel")),
            "skip" => new DailyRequest.Skip(Id("channel")),
            "status" => new DailyRequest.Status(),
            "preview" => new DailyRequest.Preview(Text("date")),
            _ => null,
        };
    }

    private static InteractionOption? Subcommand(Interaction interaction) =>
        interaction.Data?.Options is [{ Type: CommandOptionType.Subcommand } subcommand, ..] ? subcommand : null;

    private static IReadOnlyList<CommandChoice> Choices<T>(IReadOnlyList<(string Word, string Said, T Value)> words) =>
        [.. words.Select(known => new CommandChoice(known.Said, known.Word))];
}
