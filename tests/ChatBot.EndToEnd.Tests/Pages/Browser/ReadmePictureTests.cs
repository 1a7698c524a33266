using System.Text.RegularExpressions;
using ChatBot.EndToEnd.Tests.Chat;
using ChatBot.Hosting.Settings;
using ChatBot.Testing.Discord;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>The pictures that README.md shows, made anew with <c>CHATBOT_TEST_PICTURES=new</c> by the bot as it is.</summary>
public sealed class ReadmePictureTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostBytes = 130_000;

    private static readonly string Folder = Path.Combine(ProjectLibrary.Folder, "src/ChatBot/Pages/Shown");

    [BrowserFact]
    public async Task An_answer_is_shown_as_the_page_has_it()
    {
        var (settings, _) = SettingsReader.Read(ProjectLibrary.Folder, new Dictionary<string, string>());
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder, null, used =>
            (used.Title, used.Description, used.Accent) = (settings.Library.Title, settings.Library.Description, settings.Library.Accent));
        var (page, _) = await chromium.OpenAsync(host, 820, 640);
        await page.GotoAsync("/?q=%2Fvisits%202014");

        Assert.NotEqual(0, await page.Locator(".quoted").CountAsync());
        await KeepAsync("page.png", () => page.ScreenshotAsync());
    }

    [BrowserFact]
    public async Task An_answer_in_Discord_is_drawn_from_what_the_bot_sends()
    {
        using var library = ChatHost.Shipped();
        var (settings, _) = SettingsReader.Read(library.Folder, new Dictionary<string, string>());
        await using var pages = await PagesHost.StartAsync(ProjectLibrary.Folder);
        await using var host = await ChatHost.StartAsync(library.Folder, adjust: used => used.Library = settings.Library);
        var answer = await host.Users.CommandAsync("deal", ("about", "Mi-35"));
        var (page, _) = await chromium.OpenAsync(pages, 640, 200, bypassPolicy: true);
        await page.SetContentAsync(DiscordDrawing.Html(answer));

        var shown = await page.Locator("body").InnerTextAsync();
        Assert.All(ShownQuotes.Of(answer.Text), quote => Assert.Contains(Letters(quote), Letters(shown), StringComparison.Ordinal));
        await KeepAsync("discord.png", () => page.ScreenshotAsync(new() { FullPage = true }));
    }

    private static async Task KeepAsync(string name, Func<Task<byte[]>> picture)
    {
        var file = Path.Combine(Folder, name);
        if (ExpectedPictures.AreMade)
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllBytesAsync(file, await picture());
        }

        Assert.InRange(new FileInfo(file).Length, 1, MostBytes);
        Assert.Contains($"](src/ChatBot/Pages/Shown/{name})", await File.ReadAllTextAsync(Path.Combine(ProjectLibrary.Folder, "README.md")),
            StringComparison.Ordinal);
    }

    private static string Letters(string text) => Regex.Replace(text, @"\W", "");
}
