using System.Text.Json;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>axe-core on a page (https://github.com/dequelabs/axe-core).</summary>
internal static class Axe
{
    private const string Folder = "tests/ChatBot.EndToEnd.Tests/Pages/Browser/axe";

    private static readonly string Script = Path.Combine(ProjectLibrary.Folder, Folder, "node_modules/axe-core/axe.min.js");

    /// <summary>Why axe cannot run, or null when it can.</summary>
    public static string? Missing { get; } = File.Exists(Script) ? null
        : $"axe-core is not installed: npm install --no-package-lock --prefix {Folder}";

    /// <summary>
    /// What axe can decide of itself must hold; of what it leaves to a person, ids and headings are decided by the page's text.
    /// </summary>
    private const string Run = """
        async () => {
          const report = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
          return JSON.stringify([...report.violations, ...report.incomplete.filter(rule => /duplicate-id|heading|label|name|landmark|region|aria/.test(rule.id))]);
        }
        """;

    /// <summary>
    /// The faults of a page, one line each: whatever axe finds, and what it asks to be looked at in names, ids, headings and landmarks.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var report = await page.EvaluateAsync<string>(Run);
        using var rules = JsonDocument.Parse(report);
        return [.. rules.RootElement.EnumerateArray()
            .Select(rule => $"{rule.GetProperty("id").GetString()}: {rule.GetProperty("help").GetString()} at "
            + $"{string.Join(" ", rule.GetProperty("nodes").EnumerateArray().Take(3)
            .Select(node => node.GetProperty("html").GetString()))}")];
    }
}
