using ChatBot.Search.Library;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>No page has a fault, light and dark, narrow and wide.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    [AxeTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    public async Task Axe_finds_no_fault_on_any_page(int width, ColorScheme scheme)
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host, width, 800, scheme, bypassPolicy: true);
        var faults = new List<string>();
        foreach (var address in Addresses(host.Library.Snapshot))
        {
            await page.GotoAsync(address);
            faults.AddRange((await Axe.FaultsAsync(page)).Select(fault => $"{address}: {fault}"));
            faults.AddRange((await page.EvaluateAsync<string[]>(Outline)).Select(fault => $"{address}: {fault}"));
            var wider = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (wider > 0)
                faults.Add($"{address}: scrolls sideways by {wider} px");
        }

        Assert.Empty(faults);
    }

    /// <summary>One h1, no heading that passes over a level, no id twice.</summary>
    private const string Outline = """
        () => {
          const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => Number(heading.tagName[1]));
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
          return [
            ...(levels.filter(level => level === 1).length === 1 ? [] : ['not one h1']),
            ...levels.flatMap((level, i) => i > 0 && level > levels[i - 1] + 1 ? [`h${level} after h${levels[i - 1]}`] : []),
            ...ids.flatMap((id, i) => ids.indexOf(id) < i ? [`id ${id} twice`] : []),
          ];
        }
        """;

    [AxeTheory]
    [InlineData(360)]
    [InlineData(1400)]
    public async Task Axe_finds_no_fault_with_lists_and_panels_open(int width)
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host, width, 800, bypassPolicy: true);
        await page.GotoAsync("/?q=%2Fvisits%202014");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cite" }).First.ClickAsync();
        await page.Locator(".cite-panel").WaitForAsync();
        foreach (var at in (int[])[0, 1])
            await page.GetByRole(AriaRole.Button, new() { Name = "Context" }).Nth(at).ClickAsync();
        await page.Locator(".panel .paragraph").Nth(3).WaitForAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Outline));
        await page.FocusAsync("#q");
        await page.Keyboard.TypeAsync("/");
        await page.Locator("#choices li").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.Empty(await Axe.FaultsAsync(page));
    }

    /// <summary>A page of each kind.</summary>
    internal static IEnumerable<string> Addresses(LibrarySnapshot library)
    {
        var work = library.Works[0];
        var span = library.Sentences[3].Sentence.Span;
        return
        [
            "/", "/?q=%2Fvisits%202014", "/?q=%2Fhelp", "/?q=%2Fvisits%201979", "/?q=%2Fnonsense", "/sources", "/cite",
                $"/cite/{work.Key}?p=2",
            $"/s/{work.Key}", $"/s/{work.Key}?from={span.Start}&to={span.End}", $"/s/{work.Key}?from=9&to=3", "/timeline",
                "/timeline?from=2014&to=2014", "/timeline?kind=none", "/nothing",
        ];
    }
}
