using ChatBot.Search.Library;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Hosting;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>How the bot puts its commands in place, and as whom it comes.</summary>
public class RegistrationTests
{
    [Fact]
    public async Task The_commands_are_put_in_place_once_and_not_again_when_they_are_as_they_should_be()
    {
        using var library = ChatHost.Shipped();
        await using var discord = await FakeDiscord.StartAsync();
        await using (var host = await ChatHost.StartAsync(library.Folder, discord))
            await discord.Rest.NextAsync("PUT", "/applications/*/commands");
        await using (var host = await ChatHost.StartAsync(library.Folder, discord))
        {
            await discord.Rest.NextAsync("GET", "/applications/*/commands");
            await discord.Rest.NextAsync("GET", "/applications/*/commands");
            await host.Users.CommandAsync("help");
        }

        Assert.Single(discord.Rest.Received, request => request.Method == "PUT");
        Assert.Empty(discord.Rest.Violations);
        var names = discord.World.Commands["global"].Select(command => (string)command!["name"]!).ToList();
        Assert.Subset(names.ToHashSet(), new HashSet<string> { "visits", "deal", "sources", "help", "Find sources" });
    }

    [Fact]
    public async Task When_the_days_new_commands_are_used_up_the_old_ones_are_answered_all_the_same()
    {
        using var library = ChatHost.Shipped();
        await using var discord = await FakeDiscord.StartAsync();
        discord.Rest.Script("PUT", "/applications/*/commands",
            FakeResponse.Error(400, 30034, "Max number of daily application command creates has been reached (200)"));
        await using var host = await ChatHost.StartAsync(library.Folder, discord);
        await discord.Rest.NextAsync("PUT", "/applications/*/commands");

        Assert.Equal(4, (await host.Users.CommandAsync("visits", ("about", "2018"))).Type);
        Assert.Single(discord.Rest.Received, request => request.Method == "PUT");
    }

    [Fact]
    public async Task Of_two_libraries_that_come_close_together_the_later_ones_commands_stay()
    {
        using var library = ChatHost.Shipped();
        await using var discord = await FakeDiscord.StartAsync();
        var slow = new TaskCompletionSource<FakeResponse?>(TaskCreationOptions.RunContinuationsAsynchronously);
        discord.Rest.Script("GET", "/applications/*/commands", _ => slow.Task);
        await using var host = await ChatHost.StartAsync(library.Folder, discord);
        await discord.Rest.NextAsync("GET", "/applications/*/commands");
        library.With("config/commands/later.yaml",
            "name: later\ndescription: What came later\noptionDescription: A year\nexample: /later 1904\nwords: [come]\n");
        host.Library.Swap(LibraryReader.Read(library.Folder, null));
        slow.SetResult(null);

        await discord.Rest.NextAsync("PUT", "/applications/*/commands");
        await discord.Rest.NextAsync("PUT", "/applications/*/commands");

        Assert.Contains(discord.World.Commands["global"], command => (string?)command!["name"] == "later");
    }

    [Fact]
    public async Task For_development_they_are_put_in_place_in_one_server()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder, adjust: settings => settings.Discord.Guild = "300000000000000001");
        await host.Discord.Rest.NextAsync("PUT", "/applications/*/guilds/*/commands");
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task Requests_say_where_the_bot_can_be_read_about()
    {
        using var library = ChatHost.Shipped();
        await using var named = await ChatHost.StartAsync(
            library.Folder, adjust: settings =>
            (settings.Discord.ProjectUrl, settings.Web.PublicUrl) = ("https://bot.example.org/about", "https://pages.example.org"));
        await using var paged = await ChatHost.StartAsync(
            library.Folder, adjust: settings => settings.Web.PublicUrl = "https://pages.example.org");
        await using var unnamed = await ChatHost.StartAsync(library.Folder);
        Assert.Equal(
            ["https://bot.example.org/about", "https://pages.example.org/", "https://chatbot.invalid/"],
            new[] { named, paged, unnamed }.Select(host => host.Discord.Rest.Received[0].Headers["User-Agent"].Split('(', ',')[1]));
    }

    [Fact]
    public async Task A_wrong_token_ends_the_host_with_exit_code_1()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(
            library.Folder, adjust: settings => settings.Discord.Token = "wrong", waitForReady: false);
        await host.App.WaitForShutdownAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(1, host.ExitCode);
        Assert.Equal(["/gateway/bot", "/users/@me"], host.Discord.Rest.Received.Select(request => request.Path)); // asked once more
    }
}
