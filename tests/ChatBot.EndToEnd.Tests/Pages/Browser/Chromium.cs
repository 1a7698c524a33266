using ChatBot.Hosting.Settings;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>Debian's Chromium under Playwright, one for all tests of a class; Playwright brings no browser of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser, or null when there is one.</summary>
    public static string? Missing { get; } = Find() is null ? "There is no Chromium on this machine: apt-get install chromium" : null;

    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });
    }

    /// <summary>A page of its own, with whatever it complains of.</summary>
    internal async Task<(IPage Page, List<string> Complaints)> OpenAsync(
        PagesHost host, int width = 1400, int height = 900, ColorScheme scheme = ColorScheme.Light, bool bypassPolicy = false,
        bool touch = false)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = host.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = bypassPolicy,
            HasTouch = touch,
        });
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)TestLimit.TotalMilliseconds);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        return (page, complaints);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find() => (ProcessEnvironment.Find("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
