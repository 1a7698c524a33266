using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>The key test: whatever arrives as a quotation stands, character for character, in a document of the library.</summary>
public class QuotedVerbatimTests
{
    [Theory]
    [InlineData("visits", "about", "2014")]
    [InlineData("visits", "about", "2018")]
    [InlineData("deal", "about", "Mi-35")]
    [InlineData("exercise", "about", "2017")]
    [InlineData("agreement", "about", "2014")]
    [InlineData("ask", "question", "who lifted the arms embargo?")]
    [InlineData("timeline", "about", "2012")]
    [InlineData("who", "about", "Shoigu")]
    [InlineData("figure", "about", "helicopters")]
    [InlineData("onthisdate", "date", "20 November")]
    public async Task Every_quoted_block_of_every_page_is_found_in_a_seed(string command, string option, string text)
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);

        var seeds = Seeds(library);
        var answer = await host.Users.CommandAsync(command, (option, text));
        Assert.Equal(4, answer.Type);
        var quoted = 0;
        for (var page = answer.Payload; ;)
        {
            foreach (var block in ShownQuotes.Of(ShownText.Of(page)))
            {
                Assert.Contains(seeds, seed => seed.Contains(block, StringComparison.Ordinal));
                quoted++;
            }

            if (Buttons.Of(page).FirstOrDefault(button => button.Label == "▶") is not { IsDisabled: false } later) break;
            var turned = await host.Users.PressAsync(page, later.CustomId);
            Assert.Equal(7, turned.Type);
            page = turned.Payload;
        }

        Assert.NotEqual(0, quoted);
        Assert.Empty(host.Discord.Rest.Violations);
    }

    [Fact]
    public async Task A_year_without_anything_says_which_years_have_something()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.CommandAsync("visits", ("about", "1979"));
        Assert.Contains("2018", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@everyone **look** <@1> `x`")]
    [InlineData("שלום \u202e 😀 \u0007")]
    [InlineData("'; DROP TABLE -- \" OR NOT (")]
    public async Task Any_text_is_only_text(string text)
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.CommandAsync("visits", ("about", text));
        Assert.Equal(4, answer.Type);
        Assert.Equal("[]", answer.Payload["allowed_mentions"]!["parse"]!.ToJsonString());
        Assert.DoesNotMatch(@"(?<!\\)@everyone", answer.Text);
    }

    [Fact]
    public async Task Six_thousand_characters_are_answered()
    {
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(library.Folder);
        var answer = await host.Users.CommandAsync("visits", ("about", new string('x', 6000)));
        if (answer.Type == 5) await host.Discord.Rest.NextAsync("PATCH", "/webhooks/*/*/messages/@original"); // on a slow machine
        Assert.Empty(host.Discord.Rest.Violations);
    }

    private static List<string> Seeds(TemporaryLibrary library) =>
        [.. Directory.EnumerateFiles(Path.Combine(library.Folder, "seeds"), "*.txt")
            .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"))];
}
