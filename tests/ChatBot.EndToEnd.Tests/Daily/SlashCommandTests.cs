using System.Text.Json.Nodes;
using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.EndToEnd.Tests.Chat;
using ChatBot.Search.Library;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary><c>/daily</c> as a person uses it in Discord: over the gateway and back over REST.</summary>
public sealed class SlashCommandTests : IAsyncLifetime, IDisposable
{
    private const string Manager = "2248473465835105";
    private const string Reader = "2248473465835073";

    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/log.txt", "The old lighthouse was lit on 20 November 1999. It stands on the mole.");
    private ChatHost _host = null!;

    private string Channel => _host.Discord.World.ChannelId;

    public async Task InitializeAsync() => _host = await ChatHost.StartAsync(_library.Folder);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task It_is_registered_once_and_hidden_from_those_who_may_not_manage_the_server()
    {
        await _host.Discord.Rest.NextAsync("PUT", "/applications/*/commands");

        var daily = Assert.Single(_host.Discord.World.Commands["global"], command => (string?)command!["name"] == "daily")!;
        Assert.Equal("32", (string?)daily["default_member_permissions"]);
        Assert.Equal("[0]", daily["contexts"]!.ToJsonString());
        Assert.Equal(["on", "off", "test", "pause", "resume", "skip", "status", "preview"],
            daily["options"]!.AsArray().Select(option => (string?)option!["name"]));
        Assert.Empty(_host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task On_then_status_then_off()
    {
        var on = await UseAsync("on", [.. Where(), ("role", 8, "8"), ("silent", 5, true)]);
        Assert.Contains("allow anyone to mention that role", await RoleRefusedAsync(on), StringComparison.Ordinal);

        on = await UseAsync("on", [.. Where(), ("frequency", 3, "weekdays"), ("when-empty", 3, "quotation"), ("silent", 5, true)]);
        Assert.Contains("Monday to Friday at 09:00 Europe/London, without a notification", Text(on), StringComparison.Ordinal);
        var saved = await _host.App.Services.GetRequiredService<IDailyStore>().FindAsync(DailyHost.Id(Channel), default);
        Assert.Equal(new SubscriptionSettings("Europe/London", new LocalTime(9, 0), Frequency.Weekdays, WhenEmpty.Quotation, Silent: true),
            saved!.Settings);
        Assert.Equal(DailyHost.Id(_host.Discord.World.UserId), saved.SetBy);

        Assert.Contains($"<#{Channel}>: on, Monday to Friday", Text(await UseAsync("status")), StringComparison.Ordinal);
        Assert.Contains("is off", Text(await UseAsync("off")), StringComparison.Ordinal);
        Assert.Contains($"<#{Channel}>: **off**", Text(await UseAsync("status")), StringComparison.Ordinal);
        Assert.Empty(_host.Discord.Rest.Violations);
    }

    [Theory]
    [InlineData("de", "Kein Kanal dieses Servers hat einen täglichen Beitrag. /daily on richtet einen ein.",
        "an, Montag bis Freitag um 09:00 Europe/London, ohne Benachrichtigung; an einem Tag ohne Ereignis: ein Zitat des Tages.",
        "Es gibt keine Zeitzone „Nowhere“")]
    [InlineData("fr", "Aucun salon de ce serveur n’a de message quotidien. /daily on en met un en place.",
        "activé, du lundi au vendredi à 09:00 Europe/London, sans notification ; à une date sans événement : une citation du jour.",
        "Il n’y a pas de fuseau horaire « Nowhere »")]
    public async Task It_speaks_the_callers_language_and_quotes_in_the_documents(string locale, string none, string status, string zone)
    {
        foreach (var file in new[] { "de.yaml", "fr.yaml" }) _library.With(
            $"config/framing/{file}", File.ReadAllText(Path.Combine(ChatHost.Project, "config", "framing", file)));
        _host.Library.Swap(LibraryReader.Read(_library.Folder, null));
        _host.Users.Locale = locale;

        Assert.Equal(none, Text(await UseAsync("status")));
        Assert.Contains(zone, Text(await UseAsync("on", [Where()[0], ("time", 3, "9:00"), ("zone", 3, "Nowhere")])),
            StringComparison.Ordinal);
        await UseAsync("on", [.. Where(), ("frequency", 3, "weekdays"), ("when-empty", 3, "quotation"), ("silent", 5, true)]);
        Assert.Contains($"<#{Channel}>: {status}", Text(await UseAsync("status")), StringComparison.Ordinal);
        Assert.Contains("> The old lighthouse was lit on 20 November 1999.", Text(await UseAsync("preview", ("date", 3, "11-20"))),
            StringComparison.Ordinal);
        Assert.DoesNotContain("permission",
            Text(await UseAsync("on", Reader, Where())).Replace("la permission", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(_host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task What_to_post_on_the_other_days_is_chosen_below_the_reply()
    {
        var on = await UseAsync("on", Where());
        var menu = Buttons.Menu(on.Payload);
        Assert.Equal(["skip", "week", "month", "quotation"], menu["options"]!.AsArray().Select(option => (string?)option!["value"]));

        var chosen = await _host.Users.SendAsync(
            Managed(_host.Users.Interaction(3,
            new JsonObject { ["custom_id"] = (string)menu["custom_id"]!, ["component_type"] = 3, ["values"] = new JsonArray("week") },
            message: on.Payload)));

        Assert.True(chosen.IsEphemeral);
        Assert.Contains("On the other days: what happened in that week of other years.", chosen.Text, StringComparison.Ordinal);
        Assert.Empty(_host.Discord.Rest.Violations);
    }

    private static JsonObject Managed(JsonObject interaction)
    {
        interaction["member"]!["permissions"] = Manager;
        return interaction;
    }

    [Fact]
    public async Task Preview_shows_the_post_to_the_asker_alone()
    {
        var answer = await UseAsync("preview", ("date", 3, "11-20"));

        Assert.True(answer.IsEphemeral);
        Assert.Contains("> The old lighthouse was lit on 20 November 1999.", Text(answer), StringComparison.Ordinal);
        Assert.Contains("February has no day 30", Text(await UseAsync("preview", ("date", 3, "02-30"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_is_in_the_language_of_the_server_whatever_the_admins_is()
    {
        _library.With("config/framing/de.yaml", "phrases:\n  On this date: An diesem Tag\n  Cite: Zitieren\n");
        _host.Library.Swap(LibraryReader.Read(_library.Folder, null));
        _host.Users.GuildLocale = "de";
        await UseAsync("on", Where());

        await UseAsync("test");

        var message = Assert.Single(_host.Discord.World.Messages[Channel],
            message => ((string?)message["content"])?.Contains("lighthouse", StringComparison.Ordinal) == true);
        Assert.Contains("**An diesem Tag · ", (string?)message["content"], StringComparison.Ordinal);
        Assert.Equal("Zitieren", Buttons.Of(message)[0].Label);
    }

    [Fact]
    public async Task A_person_without_the_permission_is_refused_when_it_runs()
    {
        var answer = await UseAsync("on", Reader, Where());

        Assert.Contains("**Manage Server**", Text(answer), StringComparison.Ordinal);
        Assert.True(answer.IsEphemeral);
        Assert.Null(await _host.App.Services.GetRequiredService<IDailyStore>().FindAsync(DailyHost.Id(Channel), default));
    }

    [Fact]
    public async Task Bad_input_is_named_all_at_once_and_changes_nothing()
    {
        var text = Text(await UseAsync("on", ("channel", 7, Channel), ("time", 3, "25:00"), ("zone", 3, "Europe/Atlantis")));

        Assert.Contains("hours go from 0 to 23", text, StringComparison.Ordinal);
        Assert.Contains("no time zone “Europe/Atlantis”", text, StringComparison.Ordinal);
        Assert.Empty(await _host.App.Services.GetRequiredService<IDailyStore>().ListAsync(null, default));
    }

    [Fact]
    public async Task A_category_is_refused_and_a_missing_permission_named()
    {
        _host.Discord.World.Channels["77"] = new JsonObject { ["id"] = "77", ["type"] = 4, ["guild_id"] = _host.Discord.World.GuildId };
        Assert.Contains("is a category", Text(await UseAsync("on", ("channel", 7, "77"), ("time", 3, "9"), ("zone", 3, "UTC"))),
            StringComparison.Ordinal);

        // View Channel and Read Message History, but not Send Messages.
        _host.Discord.World.EveryonePermissions = ((1 << 10) | (1 << 16)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("I lack **Send Messages**", Text(await UseAsync("on", Where())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_is_completed_with_the_time_there()
    {
        var interaction = Interaction(4, Manager, "on", ("zone", 3, "lond"));
        interaction["data"]!["options"]![0]!["options"]![0]!["focused"] = true;

        var choices = (await _host.Users.SendAsync(interaction)).Payload["choices"]!.AsArray();

        Assert.Equal("Europe/London", (string?)choices[0]!["value"]);
        Assert.Matches("^Europe/London · [0-2][0-9]:[0-5][0-9] now", (string?)choices[0]!["name"]);
        Assert.InRange(choices.Count, 1, 25);
    }

    private async Task<string> RoleRefusedAsync(FakeAnswer answer)
    {
        _host.Discord.World.Roles["8"] = new JsonObject
        {
            ["id"] = "8",
            ["name"] = "readers",
            ["permissions"] = "0",
            ["mentionable"] = false
        };
        _host.Discord.World.EveryonePermissions = ((1 << 10) | (1 << 11) | (1 << 16))
            .ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("no such role", Text(answer), StringComparison.Ordinal);
        return Text(await UseAsync("on", [.. Where(), ("role", 8, "8")]));
    }

    private (string Name, int Type, object Value)[] Where() => [("channel", 7, Channel), ("time", 3, "9am"), ("zone", 3, "europe/london")];

    private static string Text(FakeAnswer answer) => answer.Text;

    private Task<FakeAnswer> UseAsync(string subcommand, params (string Name, int Type, object Value)[] options) =>
        UseAsync(subcommand, Manager, options);

    private Task<FakeAnswer> UseAsync(string subcommand, string permissions, (string Name, int Type, object Value)[] options) =>
        _host.Users.SendAsync(Interaction(2, permissions, subcommand, options));

    private JsonObject Interaction(int type, string permissions, string subcommand, params (string Name, int Type, object Value)[] options)
    {
        var interaction = _host.Users.Interaction(type, new JsonObject
        {
            ["id"] = "1",
            ["name"] = "daily",
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject
            {
                ["name"] = subcommand,
                ["type"] = 1,
                ["options"] = new JsonArray([.. options.Select(option => new JsonObject
                {
                    ["name"] = option.Name,
                    ["type"] = option.Type,
                    ["value"] = option.Value is bool flag ? JsonValue.Create(flag) : JsonValue.Create((string)option.Value),
                })]),
            }),
        });
        interaction["member"]!["permissions"] = permissions;
        return interaction;
    }
}
