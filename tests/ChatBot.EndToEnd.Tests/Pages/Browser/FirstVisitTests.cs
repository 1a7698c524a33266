using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>What a stranger does in the first minutes, with the library that the project ships with.</summary>
public sealed class FirstVisitTests(Chromium chromium) : IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task A_call_is_typed_with_completion_and_answered_with_a_card()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host);
        await page.GotoAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("/vis");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-activedescendant", "choice-0");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#q")).ToHaveValueAsync("/visits ");
        await page.Keyboard.TypeAsync("2014");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#choices")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".card blockquote").First).ToBeVisibleAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("#q")).ToHaveValueAsync("/visits 2014");
        Assert.Equal(0, await page.EvaluateAsync<double>("() => window.scrollY"));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task More_of_an_answer_is_shown_below_what_is_shown_until_all_is()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host);
        await page.GotoAsync("/?q=%2Fvisits%202014");
        var quotations = page.Locator(".card .quoted");
        var first = await quotations.First.Locator("blockquote").TextContentAsync();
        var all = int.Parse(new Regex(@"of (\d+)").Match(await page.Locator(".more span").TextContentAsync() ?? "").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(await quotations.CountAsync(), 1, all - 1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Show 8 more" }).PressAsync("Enter");
        await Expect(quotations).ToHaveCountAsync(Math.Min(all, 12));
        Assert.True(await page.EvaluateAsync<bool>(
            "() => document.activeElement.closest('.quoted') === document.querySelectorAll('.card .quoted')[4]"));
        while (await page.Locator(".more a").CountAsync() > 0)
        {
            var shown = await quotations.CountAsync();
            await page.Locator(".more a").ClickAsync();
            await Expect(quotations.Nth(shown)).ToBeVisibleAsync();
        }

        await Expect(quotations).ToHaveCountAsync(all);
        Assert.Equal(first, await quotations.First.Locator("blockquote").TextContentAsync());
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task A_source_is_told_of_on_hover_and_on_focus_and_Escape_puts_it_away()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host);
        await page.GotoAsync("/?q=%2Fvisits%202014");
        var quoted = page.Locator(".quoted").First;
        await Expect(quoted.Locator(".preview")).ToBeHiddenAsync();

        await quoted.Locator(".sourced a").HoverAsync();
        await Expect(quoted.Locator(".preview")).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(0, 0);
        await Expect(quoted.Locator(".preview")).ToBeHiddenAsync();
        await quoted.Locator(".sourced a").FocusAsync();
        await Expect(quoted.Locator(".preview")).ToContainTextAsync("#");
        await page.Keyboard.PressAsync("Escape");
        await Expect(quoted.Locator(".preview")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_passage_opens_with_a_bar_that_cites_it_and_leads_back_to_the_answer()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host, 360, 740);
        await page.GotoAsync("/");
        await page.FillAsync("#q", "/visits 2014");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".sourced a").First.ClickAsync();

        await Expect(page.Locator(".passage-bar")).ToBeInViewportAsync();
        Assert.Matches(@"^/cite/.+\?p=\d+$", await page.Locator(".passage-bar a", new() { HasText = "Cite" }).GetAttributeAsync("href"));
        await page.Locator(".passage-bar a", new() { HasText = "Back" }).ClickAsync();
        await Expect(page.Locator(".quoted").First).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task On_a_phone_a_first_tap_on_a_mark_shows_its_words_and_a_second_opens_them()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host, 360, 740, touch: true);
        await page.GotoAsync("/timeline");
        var mark = page.Locator("svg.timeline:visible a.mark").First;

        await mark.Locator(".sign").TapAsync();
        await Expect(page.Locator("#detail blockquote").First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/timeline$"));
        await mark.Locator(".sign").TapAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/s/"));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Context_opens_under_the_quotation_with_its_words_marked()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host);
        await page.GotoAsync("/?q=%2Fvisits%202014");
        var quoted = page.Locator(".quoted").First;
        var words = await quoted.Locator("blockquote").TextContentAsync();

        await quoted.GetByRole(AriaRole.Button, new() { Name = "Context" }).PressAsync("Enter");

        await Expect(quoted.Locator(".panel .paragraph").First).ToBeVisibleAsync();
        Assert.Equal(Plain(words), Plain(string.Join(" ", await quoted.Locator(".panel mark").AllTextContentsAsync())));
        await quoted.GetByRole(AriaRole.Button, new() { Name = "Context" }).PressAsync(" ");
        await Expect(quoted.Locator(".panel")).ToBeHiddenAsync();
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task A_citation_is_copied()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host);
        await page.GotoAsync("/?q=%2Fvisits%202014");
        var quoted = page.Locator(".quoted").First;

        await quoted.GetByRole(AriaRole.Button, new() { Name = "Cite" }).ClickAsync();
        await quoted.GetByRole(AriaRole.Button, new() { Name = "Copy: In the text" }).First.ClickAsync();

        await Expect(page.Locator("#said")).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Matches(new Regex(@"^\(.+, .+, para\. \d+\)$"), copied);
        Assert.Contains(copied, await quoted.Locator(".cited").AllTextContentsAsync());
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task The_permalink_of_every_quotation_opens_its_document_with_exactly_its_words_marked()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host);
        await page.GotoAsync("/?q=%2Fvisits%202014");
        var words = await page.Locator(".quoted blockquote").AllTextContentsAsync();
        var links = new List<string>();
        foreach (var button in await page.Locator(".quoted [data-copy-link]").AllAsync())
        {
            await button.ClickAsync();
            await Expect(button).ToHaveTextAsync("Copied");
            links.Add(await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }

        for (var i = 0; i < links.Count; i++)
        {
            await page.GotoAsync(links[i]);
            Assert.Equal(Plain(words[i]), Plain(string.Join(" ", await page.Locator("mark").AllTextContentsAsync())));
            await Expect(page.Locator("#q")).ToBeInViewportAsync();
        }
        Assert.NotEmpty(links);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task The_timeline_is_filtered_and_a_mark_opens_its_words()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host);
        await page.GotoAsync("/timeline");
        var all = await page.Locator("svg.timeline:visible a.mark").CountAsync();

        await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("visits");
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("2014");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("2014");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("kind=visits.*from=2014"));

        var shown = await page.Locator("svg.timeline:visible a.mark").CountAsync();
        Assert.InRange(shown, 1, all - 1);
        Assert.Equal(shown, await page.Locator("ol.events > li").CountAsync());
        Assert.All(await page.Locator("ol.events .date").AllTextContentsAsync(), date => Assert.Contains("2014", date));
        await page.Locator("svg.timeline:visible a.mark").First.FocusAsync();
        var words = await page.Locator("#detail blockquote").First.TextContentAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/s/"));
        Assert.Equal(Plain(words), Plain(string.Join(" ", await page.Locator("mark").AllTextContentsAsync())));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Everything_is_reached_by_keyboard_alone()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, complaints) = await chromium.OpenAsync(host, 360, 740);
        await page.GotoAsync("/");
        await page.FocusAsync("#q");
        await page.Keyboard.TypeAsync("/visits 2014");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".card blockquote").First.WaitForAsync();

        await TabToAsync(page, "Context", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".panel mark").First.WaitForAsync();
        await TabToAsync(page, "Cite", "Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".cite-panel").WaitForAsync();
        await TabToAsync(page, "Copy", "Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#said")).ToHaveTextAsync("Copied");
        await TabToAsync(page, "Timeline", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/timeline$"));
        Assert.Empty(complaints);
    }

    /// <summary>Presses a key until what has the focus begins with a text.</summary>
    private static async Task TabToAsync(IPage page, string text, string key)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync(key);
            if ((await page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()"))
                .StartsWith(text, StringComparison.Ordinal)
                && await page.EvaluateAsync<bool>("() => document.activeElement.matches('a, button')"))
                return;
        }
        Assert.Fail($"\"{text}\" is not reached with {key}.");
    }

    /// <summary>White space made single: an address marks paragraph by paragraph.</summary>
    private static string Plain(string? text) => Regex.Replace(text ?? "", @"\s+", " ").Trim();
}
