using ChatBot.Testing.Libraries;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>What a reader would see at a glance: no text is cut off, none lies over another, nothing leaves the window, on a phone and on a desk.</summary>
public sealed class LayoutTests(Chromium chromium) : IClassFixture<Chromium>
{
    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(768, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    public async Task No_text_is_cut_off_or_covered_on_any_page(int width, ColorScheme scheme)
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);

        Assert.Empty(await FaultsAsync(host, width, scheme, AccessibilityTests.Addresses(host.Library.Snapshot)));
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1400)]
    public async Task Nor_where_words_are_long_or_run_from_right_to_left(int width)
    {
        using var library = new TemporaryLibrary()
            .With("seeds/rtl.txt", "وصلت العبارة إلى الميناء في 3 مايو 2011. وحمل القبطان البريد إلى المدينة في يونيو 2012.")
            .With("seeds/long.txt", $"In May 2011 the ferry {new string('x', 300)} sank. It rose again on 4 June 2012.")
            .With("seeds/sources.json", """
                [{"id": "rtl", "type": "article", "title": "دفتر الميناء القديم", "language": "ar", "author": [{"literal": "أحمد البحري"}], "issued": {"date-parts": [[2013]]}, "custom": {"file": "rtl.txt"}},
                 {"id": "a-key-that-is-longer-than-a-phone-is-wide-and-goes-on-and-on-1234567890", "type": "article", "title": "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle", "custom": {"file": "long.txt"}}]
                """);
        await using var host = await PagesHost.StartAsync(library);
        string[] addresses = ["/", "/?q=%2Ftimeline", "/?q=%D8%A7%D9%84%D9%82%D8%A8%D8%B7%D8%A7%D9%86", "/timeline", "/s/rtl?from=0&to=10", "/cite/rtl", "/sources", "/cite"];

        Assert.Empty(await FaultsAsync(host, width, ColorScheme.Light, addresses));
        var (page, _) = await chromium.OpenAsync(host, width, 800);
        await page.GotoAsync("/s/rtl?from=0&to=10");
        Assert.Equal("rtl", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.paragraph p')).direction"));
    }

    [BrowserFact]
    public async Task What_it_looks_for_is_found()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host, 360, 740, bypassPolicy: true);
        await page.GotoAsync("/sources");
        await page.EvaluateAsync("""
            () => document.body.insertAdjacentHTML('afterbegin', `
              <div style="width:60px;overflow:hidden;white-space:nowrap">This is cut off</div>
              <div style="position:absolute;left:340px;width:200px">This leaves the window</div>
              <div style="position:absolute;top:300px;left:5px">Below another</div><div style="position:absolute;top:304px;left:9px">Above the other</div>`)
            """);

        var faults = await page.EvaluateAsync<string[]>(Looked);

        Assert.Contains(faults, fault => fault.StartsWith("cut off: This is", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("outside: This leaves", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("covered: Below another", StringComparison.Ordinal));
    }

    private async Task<List<string>> FaultsAsync(PagesHost host, int width, ColorScheme scheme, IEnumerable<string> addresses)
    {
        var (page, _) = await chromium.OpenAsync(host, width, 800, scheme);
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            faults.AddRange((await page.EvaluateAsync<string[]>(Looked)).Select(fault => $"{address}: {fault}"));
        }
        return faults;
    }

    /// <summary>
    /// Each line of text as the window shows it, within whatever scrolls: outside of the window, cut off by its box, or over another line by
    /// more than the letters' own room. What is hidden from the eye, and a bar that lies over the page on purpose, does not count.
    /// </summary>
    private const string Looked = """
        () => {
          const lines = [], faults = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const hides = element => getComputedStyle(element).clipPath.startsWith('inset(50%') || getComputedStyle(element).visibility === 'hidden';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const words = node.textContent.trim();
            if (!words || !node.parentElement.checkVisibility() || node.parentElement.closest('script,style,title,option,.passage-bar,.detail.filled,.skip')) continue;
            const around = [];
            for (let element = node.parentElement; element; element = element.parentElement) around.push(element);
            if (around.some(hides)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const rect of range.getClientRects()) {
              if (rect.width < 2 || rect.height < 2) continue;
              const seen = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
              let scrolls = false;
              for (const element of around) {
                const style = getComputedStyle(element), box = element.getBoundingClientRect();
                if (style.overflowX !== 'visible' && !(style.overflowX === 'auto' && element.scrollWidth > element.clientWidth)
                    && element !== document.body && element !== document.documentElement && (rect.right > box.right + 1.5 || rect.left < box.left - 1.5))
                  faults.push(`cut off: ${words.slice(0, 60)}`);
                if (style.overflowY !== 'visible' && element !== document.documentElement) {
                  seen.top = Math.max(seen.top, box.top);
                  seen.bottom = Math.min(seen.bottom, box.bottom);
                  scrolls ||= element.scrollHeight > element.clientHeight;
                }
              }
              if (rect.right > innerWidth + 1.5 || rect.left < -1.5) faults.push(`outside: ${words.slice(0, 60)}`);
              if (seen.bottom - seen.top > 2) lines.push({ ...seen, words, node });
            }
          }
          for (const element of document.querySelectorAll('input, select, button, summary'))
            if (element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) faults.push(`cut off: ${element.placeholder || element.textContent.trim().slice(0, 60)}`);
          lines.sort((one, other) => one.top - other.top);
          for (let i = 0; i < lines.length; i++)
            for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
              const [one, other] = [lines[i], lines[j]];
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - other.top;
              const height = Math.min(one.bottom - one.top, other.bottom - other.top);
              if (one.node !== other.node && across > 3 && down > height * 0.45) faults.push(`covered: ${one.words.slice(0, 40)} | ${other.words.slice(0, 40)}`);
            }
          return [...new Set(faults)];
        }
        """;
}
