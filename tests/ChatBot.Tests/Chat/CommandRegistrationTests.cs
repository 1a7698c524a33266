using ChatBot.Chat;
using ChatBot.Discord;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Chat;

public class CommandRegistrationTests
{
    public static TheoryData<FakeResponse> Bad() => new()
    {
        new FakeResponse(200, "<html>down for maintenance</html>", "text/html"),
        new FakeResponse(200, "null"),
        new FakeResponse(200, "[null]"),
        new FakeResponse(200, "[{") { Endless = true },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Commands_whose_replies_are_bad_are_put_in_place_later(FakeResponse bad)
    {
        var time = new ManualTime();
        await using var discord = await FakeDiscord.StartAsync();
        for (var attempt = 0; attempt < (bad.Endless ? 4 : 1); attempt++) discord.Rest.Script("PUT", "/applications/*/commands", bad);
        using var library = new TemporaryLibrary().With("seeds/a.txt", "A page.");
        using var rest = new DiscordRest(new DiscordOptions(discord.World.Token) { ApiUrl = discord.ApiUrl }, time, () => 0.5,
            NullLogger<DiscordRest>.Instance);
        using var registration = new CommandRegistration(
            rest, new CurrentLibrary(LibraryReader.Read(library.Folder, null), time), new DiscordCommands([]), new CommandLinks(),
                new ChatBotSettings(), time, () => 0.5,
            NullLogger<CommandRegistration>.Instance);
        await registration.StartAsync(default);

        registration.Request(Snowflake.Parse(discord.World.ApplicationId));
        foreach (var wait in bad.Endless ? [0.375, 0.75, 1.5, 0] : new double[1])
        {
            await discord.Rest.NextAsync("PUT", "/applications/*/commands");
            if (bad.Endless) await time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(15));
            if (wait > 0) await time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(wait));
        }

        await time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(22.5)); // the first step of the back-off, 30 s, at jitter 0.5
        await discord.Rest.NextAsync("PUT", "/applications/*/commands");
        Assert.Contains(discord.World.Commands["global"], command => (string?)command!["name"] == "ask");
        await registration.StopAsync(default);
        Assert.False(registration.ExecuteTask!.IsFaulted);
    }
}
