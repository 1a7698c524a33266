using System.Text.Json.Nodes;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Testing.Discord;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>Buttons, privacy, completion, languages: what people do with an answer.</summary>
public class RepliesTests
{
    [Fact]
    public async Task Buttons_work_after_a_restart()
    {
        using var library = ChatHost.Shipped();
        await using var discord = await FakeDiscord.StartAsync();
        JsonObject message;
        await using (var host = await ChatHost.StartAsync(library.Folder, discord))
            message = (await host.Users.CommandAsync("visits", ("about", "2014"))).Payload;
        await using (var host = await ChatHost.StartAsync(library.Folder, discord, waitForReady: false))
        {
            while (discord.Gateway.Sessions.Identifies < 2) await discord.Rest.NextAsync("GET", "/applications/*/commands");
            foreach (var button in Buttons.Of(message).Where(button => !button.IsDisabled))
                Assert.Contains((await host.Users.PressAsync(message, button.CustomId)).Type, new[] { 4, 7 });
        }

        Assert.Empty(discord.Rest.Violations);
    }

    [Fact]
    public async Task Buttons_of_a_long_question_work_after_a_restart()
    {
        using var library = ChatHost.Shipped();
        await using var discord = await FakeDiscord.StartAsync();
        var text = $"2014 {string.Join(' ', Enumerable.Repeat("Shoigu", 60))}";
        JsonObject message;
        await using (var host = await ChatHost.StartAsync(library.Folder, discord))
            message = (await host.Users.CommandAsync("visits", ("about", text), ("private", true))).Payload;
        await using (var host = await ChatHost.StartAsync(library.Folder, discord, waitForReady: false))
        {
            while (discord.Gateway.Sessions.Identifies < 2) await discord.Rest.NextAsync("GET", "/applications/*/commands");
            var shared = await host.Users.PressAsync(message, Buttons.Named(message, "Share with all"));
            Assert.Equal(ShownText.Of(message), shared.Text);
        }
    }

    [Fact]
    public async Task A_private_answer_is_for_the_asker_alone_until_it_is_shared()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.CommandAsync("visits", ("about", "2018"), ("private", true));
        Assert.True(answer.IsEphemeral);
        var shared = await host.Users.PressAsync(answer.Payload, Buttons.Named(answer.Payload, "Share with all"));
        Assert.Equal((4, false), (shared.Type, shared.IsEphemeral));
        Assert.Equal(answer.Text, shared.Text);
        Assert.DoesNotContain(Buttons.Of(shared.Payload), button => button.Label == "Share with all");
    }

    [Fact]
    public async Task Nobody_else_turns_the_pages_of_a_private_answer()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var message = (await host.Users.CommandAsync("visits", ("about", "2014"), ("private", true))).Payload;
        message["id"] = "1";
        message["channel_id"] = "2";
        message["interaction_metadata"] = new JsonObject { ["id"] = "1", ["user"] = FakeWorld.User(host.Discord.World.UserId) };
        var other = await host.Users.PressAsync(message, Buttons.Of(message)[0].CustomId, userId: "500000000000000007");
        Assert.Equal((4, true), (other.Type, other.IsEphemeral));
        Assert.Contains("private", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Context_and_citations_are_shown_to_the_asker_alone()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var message = (await host.Users.CommandAsync("visits", ("about", "2014"))).Payload;
        var context = await host.Users.PressAsync(message, Buttons.Named(message, "Context"));
        Assert.True(context.IsEphemeral);
        var quote = ShownQuotes.Of(ShownText.Of(message))[0];
        Assert.Contains(ShownQuotes.Of(context.Text), shown => shown.Contains(quote, StringComparison.Ordinal));

        var cite = await host.Users.PressAsync(message, Buttons.Named(message, "Cite"));
        Assert.True(cite.IsEphemeral);
        Assert.All(new[] { "APA", "MLA", "Chicago", "BibTeX" }, style => Assert.Contains(style, cite.Text, StringComparison.Ordinal));
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task When_the_library_has_changed_a_button_says_so_and_offers_the_new_answer()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var message = (await host.Users.CommandAsync("visits", ("about", "2014"))).Payload;
        library.With("seeds/zz-new.txt", "A new document of the library, about something else entirely.");
        host.Library.Swap(LibraryReader.Read(library.Folder, null));

        var told = await host.Users.PressAsync(message, Buttons.Named(message, "▶"));
        Assert.True(told.IsEphemeral);
        Assert.Contains("has changed", told.Text, StringComparison.Ordinal);
        var again = await host.Users.PressAsync(told.Payload, Buttons.Named(told.Payload, "Show the new answer"));
        Assert.Equal(7, again.Type);
        Assert.NotEmpty(ShownQuotes.Of(again.Text));
    }

    [Fact]
    public async Task The_colour_in_config_is_the_bar_of_every_card_and_the_accent_of_the_pages()
    {
        using var library = ChatHost.Shipped().With("config/chatbot.json", """{ "library": { "accent": "#f0b35a" } }""");
        var (settings, _) = SettingsReader.Read(library.Folder, new Dictionary<string, string>());
        await using var host = await ChatHost.StartAsync(library.Folder, adjust: used => used.Library = settings.Library);
        using var http = new HttpClient();

        foreach (var (command, about) in ((string, string)[])[("visits", "2014"), ("help", ""), ("sources", "")])
            Assert.Equal(0xF0B35A, (int)(await host.Users.CommandAsync(command, ("about", about)))
                .Payload["components"]![0]!["accent_color"]!);
        Assert.Contains("dark){:root{--accent:#f0b35a;",
            await http.GetStringAsync(new Uri($"{host.App.Urls.Single()}/assets/accent.css")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_menu_narrows_the_answer_to_a_name_or_a_year_in_it()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var message = (await host.Users.CommandAsync("visits", ("about", "Russia"))).Payload;
        var menu = Buttons.Menu(message);
        Assert.Contains(menu["options"]!.AsArray(), option => (string)option!["value"]! == "2012");
        var narrowed = await host.Users.ChooseAsync(message, (string)menu["custom_id"]!, "2012");
        Assert.Equal(7, narrowed.Type);
        Assert.StartsWith("### /visits Russia 2012\n", narrowed.Text, StringComparison.Ordinal);
        Assert.NotEmpty(ShownQuotes.Of(narrowed.Text));
        Assert.DoesNotContain("2018**", narrowed.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task A_timeline_comes_with_a_picture_that_says_in_words_what_it_shows()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.CommandAsync("timeline", ("about", "2012"));
        var file = Assert.Single(answer.Files).Value;
        Assert.Equal(("timeline.png", "image/png"), (file.Name, file.MediaType));
        Assert.Equal("\u0089PNG"u8.ToArray()[2..], file.Content[1..4]);
        var shown = ShownText.Components(answer.Payload).Single(component => (int)component["type"]! == 12)["items"]![0]!;
        Assert.Equal("attachment://timeline.png", (string)shown["media"]!["url"]!);
        Assert.StartsWith("Timeline: ", (string)shown["description"]!, StringComparison.Ordinal);
        var later = await host.Users.PressAsync(answer.Payload, Buttons.Named(answer.Payload, "▶"));
        Assert.Empty(later.Files);
        Assert.Empty(later.Payload["attachments"]!.AsArray()); // the picture of the first page goes
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task A_source_is_cited_in_blocks_to_copy_from_like_by_its_button()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var key = host.Library.Snapshot.Works[0].Key;
        var cited = await host.Users.CommandAsync("cite", ("source", $"{key}#2"));
        Assert.Equal(4, cited.Text.Split("```").Length / 2);
        Assert.Contains("BibTeX\n```\n@", cited.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task Help_names_each_command_as_a_link()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        await host.CommandsKnownAsync();
        var help = (await host.Users.CommandAsync("help")).Text;
        Assert.All(host.Library.Commands.Commands, command => Assert.Contains($"</{command.Name}:", help, StringComparison.Ordinal));
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task A_button_that_cannot_be_read_is_answered_all_the_same()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.PressAsync([], "0|x|whatever");
        Assert.Equal((4, true), (answer.Type, answer.IsEphemeral));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2014")]
    [InlineData("*")]
    [InlineData("kay")]
    public async Task Completion_offers_at_most_twenty_five_and_the_words_themselves(string typed)
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.TypeAsync("visits", "about", typed);
        Assert.Equal(8, answer.Type);
        var choices = (JsonArray)answer.Payload["choices"]!;
        Assert.True(choices.Count <= 25);
        if (typed.Length > 0) Assert.Contains(choices, choice => (string)choice!["value"]! == typed);
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task When_a_long_question_is_no_longer_kept_its_buttons_say_so_and_how_to_ask_again()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        await host.CommandsKnownAsync();
        var message = (await host.Users.CommandAsync(
            "visits", ("about", $"2014 {string.Join(' ', Enumerable.Repeat("Shoigu", 60))}"), ("private", true))).Payload;
        var calls = new DirectoryInfo(Path.Combine(library.Folder, "data", "calls"));
        Assert.Single(calls.EnumerateFiles()).Delete();

        var told = await host.Users.PressAsync(message, Buttons.Named(message, "Share with all"));

        Assert.Equal((4, true), (told.Type, told.IsEphemeral));
        var id = (string)host.Discord.World.Commands["global"].Single(command => (string?)command!["name"] == "visits")!["id"]!;
        Assert.Equal(
            $"What was asked here is no longer kept: a long question is forgotten when nobody has used its buttons for 400 days. "
            + $"Ask again with </visits:{id}>.",
            told.Text);
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Theory]
    [InlineData("de", "Diese Nachricht hat keinen Text, den der Bot lesen darf.", "Dieser Knopf ist von einer früheren Version des Bots",
        "Zitieren")]
    [InlineData("fr", "Ce message n’a pas de texte que le bot puisse lire.", "Ce bouton est d’une version antérieure du bot", "Citer")]
    public async Task What_the_bot_says_to_one_person_is_in_their_language_and_quotations_are_not(
        string locale, string note, string gone, string cite)
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var english = await host.Users.CommandAsync("visits", ("about", "2014"), ("private", true));
        host.Users.Locale = locale;

        Assert.Equal(note, (await host.Users.MessageCommandAsync("Find sources", "")).Text);
        Assert.StartsWith(gone, (await host.Users.PressAsync([], "0|x")).Text, StringComparison.Ordinal);
        var answer = await host.Users.CommandAsync("visits", ("about", "2014"), ("private", true));
        Assert.Contains(Buttons.Of(answer.Payload), button => button.Label == cite);
        Assert.Equal(ShownQuotes.Of(english.Text), ShownQuotes.Of(answer.Text));
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [OpenApiFact]
    public async Task What_the_host_sends_is_what_Discord_describes()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        await host.Discord.Rest.NextAsync("PUT", "/applications/*/commands");
        var message = (await host.Users.CommandAsync("visits", ("about", "2014"))).Payload;
        foreach (var button in Buttons.Of(message)) await host.Users.PressAsync(message, button.CustomId);
        await host.Users.CommandAsync("help", ("private", true));
        await host.Users.CommandAsync("timeline");
        await host.Users.ChooseAsync(message, (string)Buttons.Menu(message)["custom_id"]!, "Islamabad");
        await host.Users.TypeAsync("deal", "about", "Mi");
        await host.Users.WriteAsync("/deal Mi-35", direct: true);
        await host.Discord.Rest.NextAsync("POST", "/channels/*/messages");
        Assert.Equal("", await OpenApiCheck.RefusedAsync(host.Discord));
    }
}
