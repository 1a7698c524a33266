using ChatBot.Testing.Libraries;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>How the pages look: on phones and wide screens, light and dark, and on paper.</summary>
public sealed class LookTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly int[] Widths = [320, 360, 768, 1400];

    [BrowserFact]
    public async Task No_text_is_cut_off_or_overlaps_and_nothing_scrolls_sideways()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host);
        var faults = new List<string>();
        foreach (var address in AccessibilityTests.Addresses(host.Library.Snapshot))
        {
            await page.GotoAsync(address);
            await ForEachWindowAsync(page, async look =>
                faults.AddRange((await Layout.FaultsAsync(page)).Select(fault => $"{address} at {look}: {fault}")));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [BrowserTheory]
    [InlineData("<p>Two lines</p><p class='up'>on each other</p>", ".up{margin-top:-1.5em}", "overlap")]
    [InlineData("<p>Words that are longer than their box</p>", "p{width:5em;overflow:hidden;white-space:nowrap}", "cut off")]
    [InlineData("<p>Words that are wider than the window</p>", "p{width:400px;white-space:nowrap;font-size:40px}", "sideways")]
    [InlineData("<input placeholder='What may be asked in a narrow field'>", "input{width:5em}", "cut off")]
    [InlineData("<svg viewBox='0 0 50 20' width='50'><text x='10' y='12'>beyond its drawing</text></svg>", "svg{overflow:hidden}",
        "cut off")]
    public async Task What_cannot_be_read_is_found(string content, string style, string fault)
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host, 320, bypassPolicy: true);

        await page.SetContentAsync($"<style>p{{margin:0}}{style}</style>{content}");

        Assert.Contains(await Layout.FaultsAsync(page), found => found.Contains(fault, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_timeline_and_a_passage_are_printed_on_one_page_each()
    {
        await using var host = await PagesHost.StartAsync(ProjectLibrary.Folder);
        var library = host.Library.Snapshot;
        var (page, _) = await chromium.OpenAsync(host);
        foreach (var format in (string[])["A4", "Letter"])
        {
            await page.GotoAsync("/timeline");
            var timeline = await PrintAsync(page, format);
            Assert.Equal(1, timeline.NumberOfPages);
            Assert.Contains("Timeline", timeline.GetPage(1).Text, StringComparison.Ordinal);

            foreach (var work in library.Works)
            {
                var words = work.Passages.Where(passage => passage.Number > 0).MaxBy(passage => passage.Span.Length)!.Span;
                await page.GotoAsync($"/s/{work.Key}?from={words.Start}&to={words.End}");
                var passage = await PrintAsync(page, format);
                Assert.Equal(1, passage.NumberOfPages);
                Assert.Contains(Letters(work.Text[words.Start..words.End]), Letters(passage.GetPage(1).Text), StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Of a library of the tests' own, so that they change only when the pages do.</summary>
    [PictureFact]
    public async Task The_pages_look_as_they_did_when_somebody_looked_at_them()
    {
        await using var host = await PagesHost.StartAsync(ExpeditionLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host);
        var work = host.Library.Snapshot.Works.MaxBy(work => work.Text.Length)!;
        var words = work.Passages.Where(passage => passage.Number > 0).MaxBy(passage => passage.Span.Length)!.Span;
        var differences = new List<string?>();
        foreach (var (name, address) in ((string, string)[])
            [("chat", "/?q=%2Fvoyages%202003"), ("timeline", "/timeline"), ("sources", "/sources"),
                ("passage", $"/s/{work.Key}?from={words.Start}&to={words.End}")])
        {
            await ForEachWindowAsync(page, async look =>
            {
                await page.GotoAsync(address);
                differences.Add(ExpectedPictures.Difference($"{name}-{look}", await ShotAsync(page)));
            });
        }

        Assert.True(differences.All(one => one is null), string.Join("\n", differences.Where(one => one is not null)));
    }

    [PictureFact]
    public async Task A_page_that_looks_otherwise_is_found()
    {
        await using var host = await PagesHost.StartAsync(ExpeditionLibrary.Folder);
        var (page, _) = await chromium.OpenAsync(host, 360, 740, bypassPolicy: true);
        await page.GotoAsync("/?q=%2Fvoyages%202003");
        await page.AddStyleTagAsync(new() { Content = ".foot .actions { visibility: hidden }" });

        Assert.NotNull(ExpectedPictures.Difference("chat-360-light", await ShotAsync(page)));
    }

    /// <summary>Each width in each scheme, by a name such as <c>360-dark</c>.</summary>
    private static async Task ForEachWindowAsync(IPage page, Func<string, Task> look)
    {
        foreach (var (scheme, name) in ((ColorScheme, string)[])[(ColorScheme.Light, "light"), (ColorScheme.Dark, "dark")])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, width < 700 ? 740 : 900);
                await look($"{width}-{name}");
            }
        }
    }

    /// <summary>A busy machine's browser refuses now and then to draw.</summary>
    private static async Task<byte[]> ShotAsync(IPage page)
    {
        for (var left = 2; ; left--)
        {
            try
            {
                return await page.ScreenshotAsync();
            }
            catch (PlaywrightException) when (left > 0)
            {
                // Once more.
            }
        }
    }

    private static async Task<PdfDocument> PrintAsync(IPage page, string format) =>
        PdfDocument.Open(await page.PdfAsync(new() { Format = format, PrintBackground = true }));

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
